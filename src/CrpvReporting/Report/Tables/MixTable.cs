using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The mix of each centre by a dimension, in shares of its half-days, below that of the network.</summary>
internal static class MixTable
{
    /// <param name="balance">The year.</param>
    /// <param name="dimension">Missions, types or themes.</param>
    /// <param name="name">Name of the table.</param>
    /// <param name="what">What the title says it is by: « mission ».</param>
    public static ReportTable Of(YearBalance balance, Dimension dimension, string name, string what)
    {
        var mixes = MixShare.Of(balance, dimension);
        var network = mixes.Values.FirstOrDefault() ?? [];
        var all = CountedLines.In(balance.Lists);
        IEnumerable<ReportCell> Shares(CodeEntry centre, IReadOnlyList<MixShare> shares)
        {
            var own = all.With(Dimension.Centre, centre.Code);
            return shares.Select(share => Cell(share.Share).From(own.With(dimension, share.Value).ShareOf(own)));
        }

        return new ReportTable(
            name,
            $"Profil des centres par {what}, {TableParts.Text(balance.Year)}",
            $"Cette feuille contient, pour l'ensemble du réseau puis pour chaque centre attendu, la part de chaque {what} dans ses demi-journées.",
            [
                new ReportColumn("centre", "Code du centre", ColumnKind.Text),
                new ReportColumn("centre_label", "Centre", ColumnKind.Text),
                .. network.Select(share => new ReportColumn(
                    "share_" + (share.Value.Code?.ToLowerInvariant() ?? "none"), $"{DimensionText.LabelOf(dimension, share.Value)}{French.NoBreakSpace}(%)", ColumnKind.Share, 1)),
            ],
            [
                [ReportCell.Of("Réseau"), ReportCell.Of("Ensemble des centres comptés"), .. network.Select(share => Cell(share.Network).From(all.With(dimension, share.Value).ShareOf(all)))],
                .. balance.Coverage.Expected.Select(centre => (IReadOnlyList<ReportCell>)
                [
                    ReportCell.Of(centre.Code), ReportCell.Of(centre.Label),
                    .. mixes.TryGetValue(centre, out var shares) ? Shares(centre, shares) : network.Select(_ => ReportCell.NotReported),
                ]),
            ],
            null,
            [TableParts.ScopeOf(balance)],
            TableParts.SourceOf(balance))
        {
            Reading = network.MaxBy(share => share.Network) is { Network: { } most } first
                ? $"Lecture : dans l'ensemble du réseau, {French.Quoted(DimensionText.LabelOf(dimension, first.Value))} représente {French.Percent(most)} des demi-journées."
                : null,
        };
    }

    private static ReportCell Cell(decimal? share) => share is { } known ? ReportCell.Of(known) : ReportCell.NotApplicable;
}
