using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>Which centres a balance counts, of those that it should.</summary>
/// <param name="Counted">Centres with an accepted return, in the order of the list.</param>
/// <param name="Expected">Centres valid that year, in the order of the list.</param>
public sealed record Coverage(IReadOnlyList<CodeEntry> Counted, IReadOnlyList<CodeEntry> Expected)
{
    public IReadOnlyList<CodeEntry> Missing { get; } = [.. Expected.Except(Counted)];

    public bool IsComplete => Missing.Count == 0;

    /// <summary>Counted centres whose year seems incomplete, in the order of the list: to confirm.</summary>
    public IReadOnlyList<PartialYear> Partial { get; init; } = [];

    /// <summary>What each centre declared the year before; null when no centre is missing, since it is not needed, or when that year has no return.</summary>
    public FormerYear? Former { get; init; }

    /// <summary>The share of last year's half-days that the counted centres had, a fraction; null when nothing tells.</summary>
    public decimal? CountedShareLastYear => Former is { } former && former.Of(former.HalfDays.Keys) is > 0 and var all ? former.Of(Counted) / all : null;

    /// <summary>The coverage among the centres that a question keeps (<c>centre</c>, <c>overseas</c>).</summary>
    public Coverage Among(IReadOnlyList<DimensionFilter> filters)
    {
        bool Kept(CodeEntry centre) => filters.All(filter => filter.Dimension switch
        {
            Dimension.Centre => filter.Codes.Contains(centre.Code),
            Dimension.Overseas => filter.Codes.Contains(Dimensions.IsOverseas(centre) ? "true" : "false"),
            _ => true,
        });
        return new Coverage([.. Counted.Where(Kept)], [.. Expected.Where(Kept)])
        {
            Partial = [.. Partial.Where(year => Kept(year.Centre))],
            Former = Former is { } former ? former with { HalfDays = former.HalfDays.Where(pair => Kept(pair.Key)).ToDictionary() } : null,
        };
    }
}
