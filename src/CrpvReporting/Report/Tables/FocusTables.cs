using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The slices of the balance that have a name, each with the rows of its own dimensions.</summary>
internal static class FocusTables
{
    private const int LongestName = 31;

    /// <summary>One table per row of the list of focuses in force that year, in its order.</summary>
    public static IEnumerable<ReportTable> All(YearBalance balance) => FocusTable.InForce(balance).Select(entry => Of(balance, entry));

    private static ReportTable Of(YearBalance balance, CodeEntry entry)
    {
        var focus = Focus.Of(entry, balance.Lists);
        var answer = balance.Where(focus.Where, [.. focus.By]);
        var table = BalanceTable.Of(answer, balance.Lists);
        var name = "Focus_" + entry.Code;
        return table with
        {
            Name = name.Length <= LongestName ? name : name[..LongestName],
            Title = $"{focus.Title} : {Lower(table.Title)}",
            Description = $"Cette feuille contient le focus {French.Quoted(focus.Title)} : une ligne par {French.List([.. focus.By.Select(dimension => Lower(DimensionText.TitleOf(dimension)))])}.",
            // Centres that have a line do not add up from row to row: they are said once.
            Columns = [.. table.Columns.SkipLast(1)],
            Rows = [.. table.Rows.Concat(Missing(answer, table)).Select(row => row.SkipLast(1).ToArray())],
            Total = table.Total?.SkipLast(1).ToArray(),
            Notes = [TableParts.ScopeOf(answer.Coverage), .. answer.Coverage.Counted.Count == 0 ? (string[])[] : [Centres(answer.Total.Centres)], .. table.Notes.Skip(1)],
            Source = TableParts.SourceOf(balance),
        };
    }

    /// <summary>A missing centre is « [nr] » in its place.</summary>
    private static IEnumerable<IReadOnlyList<ReportCell>> Missing(Balance answer, ReportTable table) => answer.Question.By is [Dimension.Centre]
        ? answer.Coverage.Missing.Select(centre => (IReadOnlyList<ReportCell>)
            [ReportCell.Of(DimensionText.ShortCentre(centre)), .. Enumerable.Repeat(ReportCell.NotReported, table.Columns.Count - 1)])
        : [];

    private static string Centres(int number) =>
        $"{French.Count(number, "centre compté a", "centres comptés ont")} au moins une activité dans ce focus.";

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
