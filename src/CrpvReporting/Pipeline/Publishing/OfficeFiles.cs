using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The files of a year in the formats that LibreOffice makes of them: never by default, and only where it is installed.</summary>
internal static class OfficeFiles
{
    public static IEnumerable<ReportFile> Ods(PublishedYear year) => [Copy(year, $"{year.FileName}.ods", "ods")];

    public static IEnumerable<ReportFile> Pdf(PublishedYear year) => [Copy(year, $"{year.FileName}.pdf", "pdf")];

    private static ReportFile Copy(PublishedYear year, string path, string format) => new(path, output =>
        (OfficeProgram.Find() ?? throw new InvalidOperationException("LibreOffice is not installed."))
            .Convert(stream => BalanceWorkbook.Write(year.Report, stream), "xlsx", format, output))
    {
        ReadsStore = year.Report.Lines is not null,
    };
}
