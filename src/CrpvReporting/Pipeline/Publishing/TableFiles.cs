using CrpvReporting.Report;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The tables of a year, as one text and as one CSV each, and its sentences.</summary>
internal static class TableFiles
{
    public const string Folder = "tableaux";

    public static IEnumerable<ReportFile> Of(PublishedYear year) =>
    [
        ReportFile.OfText("tableaux.txt", () => ReportText.TablesOf(year.Report)),
        ReportFile.OfText("phrases.txt", () => ReportText.PhrasesOf(year.Report)),
        .. year.Report.Tables.Select(CsvOf),
    ];

    private static ReportFile CsvOf(ReportTable table) => ReportFile.Of($"{Folder}/{table.Name}.csv", () => TableFile.Csv(table));
}
