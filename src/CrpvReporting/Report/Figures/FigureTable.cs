using System.Globalization;
using CrpvReporting.Report.Charts;

namespace CrpvReporting.Report.Figures;

/// <summary>
/// The numbers of a figure as a table: what its CSV holds, and the sheet that a native chart reads. Categories, then one column per
/// series, then the value of reference when there is one, on every row; for bars of 100 % labelled with percentages, the share of each series last.
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
                "series_" + Rank(i),
                figure.Series.Count == 1 ? figure.ValueTitle : $"{series.Name} ({figure.ValueTitle.ToLowerInvariant()})",
                ColumnKind.Number,
                1)),
            .. figure.Reference is { } reference ? (ReportColumn[])[new ReportColumn("reference", $"{reference.Label} ({figure.ValueTitle.ToLowerInvariant()})", ColumnKind.Number, 1)] : [],
            .. HasShares(figure) ? figure.Series.Select((series, i) => new ReportColumn("share_" + Rank(i), $"{series.Name} (%)", ColumnKind.Share, 1)) : [],
        ],
        [.. figure.Categories.Select((category, row) => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(category),
            .. figure.Series.Select(series => ReportCell.OfReported(series.Values[row])),
            .. figure.Reference is { } reference ? (ReportCell[])[ReportCell.Of(reference.Value)] : [],
            .. HasShares(figure) ? Shares(figure, row) : [],
        ])],
        null,
        [figure.Reading, figure.Scope],
        figure.Source);

    /// <summary>Whether the table ends with the shares that the figure says.</summary>
    internal static bool HasShares(Figure figure) => figure is { Form: FigureForm.Shares, SaysNumbers: false };

    private static IEnumerable<ReportCell> Shares(Figure figure, int category) => ShareParts.Of(figure, category) switch
    {
        { Missing: CellMarker.None } parts => parts.Parts.Select(part => ReportCell.Of(part)),
        { Missing: CellMarker.NotReported } => figure.Series.Select(_ => ReportCell.NotReported),
        _ => figure.Series.Select(_ => ReportCell.NotApplicable),
    };

    private static string Rank(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
