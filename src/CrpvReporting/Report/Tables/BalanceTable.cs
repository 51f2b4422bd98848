using CrpvReporting.Aggregate;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>Any balance as a table: one row per value, or pair of values, of its dimensions.</summary>
public static class BalanceTable
{
    /// <summary>The same, with what the lists say of the months it shows.</summary>
    public static ReportTable Of(Balance balance, CodeLists lists)
    {
        var table = Of(balance);
        return table with { Notes = [.. table.Notes, .. BalanceNotes.Periods(balance, lists)] };
    }

    public static ReportTable Of(Balance balance)
    {
        var by = balance.Question.By;
        var year = TableParts.Text(balance.Question.Year);
        var total = balance.Total.Measures.HalfDays.Value;
        ReportColumn[] columns =
        [
            .. by.Select(dimension => new ReportColumn(Dimensions.NameOf(dimension), DimensionText.TitleOf(dimension), ColumnKind.Text)),
            TableColumns.HalfDays, TableColumns.Share, TableColumns.Activities, TableColumns.Participants, TableColumns.Centres,
        ];
        var rows = balance.Rows.Select(row => (IReadOnlyList<ReportCell>)
        [
            .. row.Keys.Select((key, i) => ReportCell.Of(DimensionText.LabelOf(by[i], key))),
            ReportCell.Of(row.Measures.HalfDays.Value),
            TableParts.Share(row.Measures.HalfDays.Value, total),
            ReportCell.Of(row.Measures.Activities),
            ReportCell.OfReported(row.Measures.Participants),
            ReportCell.Of(row.Centres),
        ]).ToList();
        ReportCell[] totalRow =
        [
            .. by.Select((_, i) => ReportCell.Of(i == 0 ? "Total" : "")),
            .. balance.Coverage.Counted.Count == 0
                ? Enumerable.Repeat(ReportCell.NotReported, 4)
                : [
                    ReportCell.Of(total),
                    TableParts.Share(total, total),
                    ReportCell.Of(balance.Total.Measures.Activities),
                    ReportCell.OfReported(balance.Total.Measures.Participants),
                ],
            ReportCell.Of(balance.Total.Centres),
        ];
        var title = by.Count == 0
            ? $"Demi-journées d'intervention, {year}"
            : $"Demi-journées d'intervention par {French.List([.. by.Select(dimension => LowerFirst(DimensionText.TitleOf(dimension)))])}, {year}";
        List<string> notes = [Sentences.Coverage(balance.Coverage), .. BalanceNotes.Filters(balance)];
        if (balance.Coverage.Counted.Count > 0)
            notes.Add($"Total net des événements partagés : {French.HalfDays(balance.Total.NetHalfDays.Value)}.");
        notes.AddRange(BalanceNotes.Overlap(balance));

        // Without a dimension the total is the only row: it is not repeated below itself.
        return new ReportTable(
            "balance", title, title, columns, by.Count == 0 ? [totalRow] : rows, by.Count == 0 ? null : totalRow, notes, $"Source : remontées des centres, {year}.");
    }

    private static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
