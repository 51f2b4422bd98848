using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>What is asked of a year's balance.</summary>
/// <param name="Year">The year.</param>
/// <param name="By">The dimensions of the rows: none, one or two.</param>
/// <param name="Where">What is kept; filters on different dimensions all apply.</param>
public sealed record BalanceQuestion(int Year, IReadOnlyList<Dimension> By, IReadOnlyList<DimensionFilter> Where)
{
    /// <summary>The dimensions that the cells must tell apart.</summary>
    public IReadOnlySet<Dimension> Needed => By.Concat(Where.Select(filter => filter.Dimension)).ToHashSet();

    /// <summary>The filters, with the headline perimeter added when the question names none.</summary>
    public IReadOnlyList<DimensionFilter> Filters(CodeLists lists) => Where.Any(filter => filter.Dimension == Dimension.Perimeter)
        ? Where
        : [.. Where, new DimensionFilter(Dimension.Perimeter, [lists.HeadlinePerimeter.Code])];
}
