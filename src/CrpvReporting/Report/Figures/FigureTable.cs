namespace CrpvReporting.Report.Figures;

/// <summary>The numbers of a figure as a table: what its CSV holds.</summary>
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
        ],
        [.. figure.Categories.Select((category, row) => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(category),
            .. figure.Series.Select(series => ReportCell.OfReported(series.Values[row])),
        ])],
        null,
        [figure.Reading, figure.Scope],
        figure.Source);
}
