using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>Any balance as a table: one row per value, or pair of values, of its dimensions.</summary>
public static class BalanceTable
{
    public static ReportTable Of(Balance balance, CodeLists lists)
    {
        var lines = CountedLines.Of(balance.Question, lists);
        var by = balance.Question.By;
        var year = TableParts.Text(balance.Question.Year);
        var total = balance.Total.Measures.HalfDays.Value;
        CountedLines LinesOf(BalanceRow row) => row.Keys.Index().Aggregate(lines, (counted, key) => counted.With(by[key.Index], key.Item));
        ReportColumn[] columns =
        [
            .. by.Select(dimension => new ReportColumn(Dimensions.NameOf(dimension), DimensionText.TitleOf(dimension), ColumnKind.Text)),
            TableColumns.HalfDays, TableColumns.Share, TableColumns.Activities, TableColumns.Participants, TableColumns.Centres,
        ];
        var rows = balance.Rows.Select(row => (IReadOnlyList<ReportCell>)
        [
            .. row.Keys.Select((key, i) => ReportCell.Of(DimensionText.LabelOf(by[i], key))),
            .. TableParts.Sums(row.Measures, total, LinesOf(row), lines),
            ReportCell.Of(row.Centres).From(LinesOf(row).Source(LineMeasure.Centres)),
        ]).ToList();
        ReportCell[] totalRow =
        [
            .. by.Select((_, i) => ReportCell.Of(i == 0 ? "Total" : "")),
            .. balance.Coverage.Counted.Count == 0
                ? Enumerable.Repeat(ReportCell.NotReported, 4)
                : [
                    lines.HalfDays(total),
                    TableParts.Share(total, total, lines, lines),
                    lines.Activities(balance.Total.Measures.Activities),
                    lines.Participants(balance.Total.Measures.Participants),
                ],
            ReportCell.Of(balance.Total.Centres).From(lines.Source(LineMeasure.Centres)),
        ];
        var title = by.Count == 0
            ? $"Demi-journées d'intervention, {year}"
            : $"Demi-journées d'intervention par {French.List([.. by.Select(dimension => LowerFirst(DimensionText.TitleOf(dimension)))])}, {year}";
        List<string> notes = [Sentences.Coverage(balance.Coverage), .. BalanceNotes.Filters(balance)];
        if (balance.Coverage.Counted.Count > 0)
            notes.Add($"Total net des événements partagés : {French.HalfDays(balance.Total.NetHalfDays.Value)}.");
        notes.AddRange(BalanceNotes.Overlap(balance));
        notes.AddRange(BalanceNotes.Periods(balance, lists));

        // Without a dimension the total is the only row: it is not repeated below itself.
        return new ReportTable(
            "balance", title, title, columns, by.Count == 0 ? [totalRow] : rows, by.Count == 0 ? null : totalRow, notes, $"Source : remontées des centres, {year}.");
    }

    private static string LowerFirst(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
