using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>A table with one row per value of a dimension: missions, themes, theme groups.</summary>
internal static class CodeTable
{
    /// <param name="balance">The year.</param>
    /// <param name="dimension">The dimension of the rows.</param>
    /// <param name="name">Name of the table.</param>
    /// <param name="what">What the title says it is by: « mission ».</param>
    /// <param name="description">« Cette feuille contient… ».</param>
    /// <param name="values">The values that have a row even when no line carries them, in order.</param>
    /// <param name="group">For a value, the group it belongs to, shown in a first column; null for no such column.</param>
    public static ReportTable Of(
        YearBalance balance, Dimension dimension, string name, string what, string description,
        IEnumerable<DimensionValue> values, Func<DimensionValue, string>? group = null)
    {
        var answer = balance.By(dimension);
        var total = answer.Total.Measures.HalfDays.Value;
        var lines = CountedLines.In(balance.Lists);
        var found = answer.Rows.ToDictionary(row => row.Keys[0], row => row.Measures);
        List<DimensionValue> rows = [.. values, .. found.Keys.Except(values)];
        var title = DimensionText.TitleOf(dimension);
        ReportColumn[] groupColumn = group is null ? [] : [new ReportColumn("group", "Groupe de " + title.ToLowerInvariant() + "s", ColumnKind.Text)];
        return new ReportTable(
            name,
            $"Demi-journées, activités et participations par {what}, {TableParts.Text(balance.Year)}",
            description,
            [
                .. groupColumn,
                new ReportColumn(Dimensions.NameOf(dimension), title, ColumnKind.Text) { Note = dimension == Dimension.Theme ? NoteSubject.Themes : null },
                TableColumns.HalfDays, TableColumns.Share, TableColumns.Activities, TableColumns.Participants,
            ],
            [.. rows.Select(value => (IReadOnlyList<ReportCell>)
            [
                .. Group(value),
                ReportCell.Of(DimensionText.LabelOf(dimension, value)),
                .. TableParts.Sums(found.GetValueOrDefault(value), total, lines.With(dimension, value), lines),
            ])],
            [ReportCell.Of("Total"), .. group is null ? (ReportCell[])[] : [ReportCell.Of("")], .. TableParts.Sums(answer.Total.Measures, total, lines, lines)],
            [TableParts.ScopeOf(balance)],
            TableParts.SourceOf(balance))
        {
            Reading = Readings.OfCodes(
                TableParts.Text(balance.Year), what, rows.Select(value => (DimensionText.LabelOf(dimension, value), found.GetValueOrDefault(value).HalfDays.Value)), total),
        };

        ReportCell[] Group(DimensionValue value) => group is null ? [] : [ReportCell.Of(group(value))];
    }
}
