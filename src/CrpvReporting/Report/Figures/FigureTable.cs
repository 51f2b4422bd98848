namespace CrpvReporting.Report.Figures;

/// <summary>
/// The numbers of a figure as a table: what its CSV holds. Categories, then one column per series, then the value of reference
/// when there is one, on every row.
/// </summary>
public static class FigureTable
{
    public static ReportTable Of(Figure figure) => new(
        figure.Name,
        figure.Title,
        figure.Subtitle,
        [
            new ReportColumn("category", figure.CategoryTitle, ColumnKind.Text),
            .. figure.Series.Select((series, i) => new ReportColumn(
                "series_" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
                figure.Series.Count == 1 ? figure.ValueTitle : $"{series.Name} ({figure.ValueTitle.ToLowerInvariant()})",
                ColumnKind.Number,
                1)),
            .. figure.Reference is { } reference ? (ReportColumn[])[new ReportColumn("reference", $"{reference.Label} ({figure.ValueTitle.ToLowerInvariant()})", ColumnKind.Number, 1)] : [],
        ],
        [.. figure.Categories.Select((category, row) => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(category),
            .. figure.Series.Select(series => ReportCell.OfReported(series.Values[row])),
            .. figure.Reference is { } reference ? (ReportCell[])[ReportCell.Of(reference.Value)] : [],
        ])],
        null,
        [figure.Reading, figure.Scope],
        figure.Source);
}
