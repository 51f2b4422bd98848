using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>Which centres a balance counts, of those that it should.</summary>
/// <param name="Counted">Centres with an accepted return, in the order of the list.</param>
/// <param name="Expected">Centres valid that year, in the order of the list.</param>
public sealed record Coverage(IReadOnlyList<CodeEntry> Counted, IReadOnlyList<CodeEntry> Expected)
{
    public IReadOnlyList<CodeEntry> Missing { get; } = [.. Expected.Except(Counted)];

    public bool IsComplete => Missing.Count == 0;

    /// <summary>The coverage among the centres that a question keeps (<c>centre</c>, <c>overseas</c>).</summary>
    public Coverage Among(IReadOnlyList<DimensionFilter> filters)
    {
        bool Kept(CodeEntry centre) => filters.All(filter => filter.Dimension switch
        {
            Dimension.Centre => filter.Codes.Contains(centre.Code),
            Dimension.Overseas => filter.Codes.Contains(Dimensions.IsOverseas(centre) ? "true" : "false"),
            _ => true,
        });
        return new Coverage([.. Counted.Where(Kept)], [.. Expected.Where(Kept)]);
    }
}
