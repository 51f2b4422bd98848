using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The place of one centre among the others, and its mix against the network's.</summary>
public static class CentrePlaceTables
{
    /// <summary>The dimensions of a mix.</summary>
    public static IReadOnlyList<Dimension> Mixes { get; } = [Dimension.Mission, Dimension.ActivityType, Dimension.Theme];

    /// <summary>The spread of every centre, for a screen.</summary>
    public static ReportTable Spread(YearBalance balance) => DistributionTable.Of(balance);

    public static ReportTable Place(YearBalance balance, CodeEntry centre) => Place(balance, centre, IndicatorSpread.Of(balance));

    /// <summary>The same, from the spread of each indicator, which is the same for all centres.</summary>
    internal static ReportTable Place(YearBalance balance, CodeEntry centre, IReadOnlyList<IndicatorSpread> spreads) => new(
        "place",
        $"{DimensionText.ShortCentre(centre)} dans le réseau, {TableParts.Text(balance.Year)}",
        "",
        [
            new ReportColumn("indicator", "Indicateur", ColumnKind.Text),
            new ReportColumn("unit", "Unité", ColumnKind.Text),
            new ReportColumn("value", "Ce centre", ColumnKind.Number, 1),
            .. DistributionTable.Columns,
            new ReportColumn("position", "Place", ColumnKind.Text),
        ],
        [.. spreads.Select(spread =>
        {
            decimal? value = spread.Values.TryGetValue(centre, out var known) ? known : null;
            return (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(spread.Indicator.Label), ReportCell.Of(spread.Indicator.Unit), DistributionTable.Cell(spread.Indicator, value),
                .. DistributionTable.Cells(spread),
                ReportCell.OfOptional(value is { } placed ? Words(spread.Quartiles!, placed) : null),
            ];
        })],
        null,
        [Sentences.Coverage(balance.Coverage), DistributionTable.Method],
        "");

    public static ReportTable Mix(YearBalance balance, CodeEntry centre) => Mix(balance, centre, dimension => SharesOf(balance, centre, dimension));

    /// <summary>The same, from its shares by each dimension.</summary>
    internal static ReportTable Mix(YearBalance balance, CodeEntry centre, Func<Dimension, IReadOnlyList<MixShare>> sharesOf) => new(
        "profil",
        $"{DimensionText.ShortCentre(centre)} : profil en part de ses demi-journées, {TableParts.Text(balance.Year)}",
        "",
        [
            new ReportColumn("dimension", "Par", ColumnKind.Text),
            new ReportColumn("value", "Valeur", ColumnKind.Text),
            new ReportColumn("share", "Ce centre (%)", ColumnKind.Share, 1) { ShortTitle = "Ce centre" },
            new ReportColumn("network_share", "Réseau (%)", ColumnKind.Share, 1) { ShortTitle = "Réseau" },
            new ReportColumn("difference", "Écart (points)", ColumnKind.Number, 1) { ShortTitle = "Écart" },
        ],
        [.. Mixes.SelectMany(dimension => sharesOf(dimension).Select(share => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(DimensionText.TitleOf(dimension)), ReportCell.Of(DimensionText.LabelOf(dimension, share.Value)),
            Cell(share.Share), Cell(share.Network), Cell(share.Difference * 100),
        ]))],
        null,
        [TableParts.ScopeOf(balance)],
        "Source : remontées des centres.");

    /// <summary>The mix of a centre; nothing when it is not counted.</summary>
    public static IReadOnlyList<MixShare> SharesOf(YearBalance balance, CodeEntry centre, Dimension dimension) =>
        MixShare.Of(balance, dimension).TryGetValue(centre, out var shares) ? shares : [];

    /// <summary>« entre la médiane et le 3e quartile ».</summary>
    private static string Words(Quartiles quartiles, decimal value) => quartiles.PartOf(value) switch
    {
        // As when nearly every centre has none of something: both quartiles say the same.
        _ when value == quartiles.First && value == quartiles.Third => "comme la moitié des centres au moins",
        DistributionPart.UpToFirst => "au 1er quartile ou au-dessous",
        DistributionPart.FirstToMedian => "entre le 1er quartile et la médiane",
        DistributionPart.MedianToThird => "entre la médiane et le 3e quartile",
        _ => "au-dessus du 3e quartile",
    };

    private static ReportCell Cell(decimal? number) => number is { } known ? ReportCell.Of(known) : ReportCell.NotApplicable;
}
