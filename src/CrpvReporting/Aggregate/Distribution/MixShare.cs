using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Distribution;

/// <summary>The share of a value of a dimension in the half-days of a centre, against the network's.</summary>
/// <param name="Value">The value: a mission, a type, a theme.</param>
/// <param name="Share">Its share in the half-days of the centre, a fraction; null when the centre has none.</param>
/// <param name="Network">Its share in those of the whole network.</param>
public sealed record MixShare(DimensionValue Value, decimal? Share, decimal? Network)
{
    /// <summary>The centre's share less the network's, a fraction.</summary>
    public decimal? Difference => Share - Network;

    /// <summary>The mix of each centre counted by a dimension: the values in use that year, and those that lines carry.</summary>
    public static IReadOnlyDictionary<CodeEntry, IReadOnlyList<MixShare>> Of(YearBalance balance, Dimension dimension)
    {
        var answer = balance.By(Dimension.Centre, dimension);
        var cells = answer.Rows.ToDictionary(row => (row.Keys[0].Code, row.Keys[1]), row => row.Measures.HalfDays.Value);
        var network = balance.By(dimension).Rows.ToDictionary(row => row.Keys[0], row => row.Measures.HalfDays.Value);
        var inUse = Dimensions.ListOf(dimension, balance.Lists)!.ValidIn(balance.Year).Select(DimensionValue.Of).ToList();
        IReadOnlyList<DimensionValue> values = [.. inUse, .. network.Keys.Except(inUse).OrderBy(value => value.Rank)];
        var total = network.Values.Sum();
        return balance.Coverage.Counted.ToDictionary(centre => centre, centre =>
        {
            var ofCentre = values.Sum(value => cells.GetValueOrDefault((centre.Code, value)));
            return (IReadOnlyList<MixShare>)[.. values.Select(value => new MixShare(
                value, Part(cells.GetValueOrDefault((centre.Code, value)), ofCentre), Part(network.GetValueOrDefault(value), total)))];
        });
    }

    private static decimal? Part(decimal part, decimal whole) => whole == 0 ? null : part / whole;
}
