using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The workbook of a year.</summary>
internal static class WorkbookFiles
{
    public static IEnumerable<ReportFile> Of(PublishedYear year) =>
        [new ReportFile($"{year.FileName}.xlsx", stream => BalanceWorkbook.Write(year.Report, stream)) { ReadsStore = year.Report.Lines is not null }];
}
