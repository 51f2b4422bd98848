using System.Globalization;
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
        : [.. Where, DimensionFilter.Of(Dimension.Perimeter, [lists.HeadlinePerimeter.Code], lists)];

    /// <summary>The same question on another year; a month asked for is the month of that name.</summary>
    public BalanceQuestion InYear(int year) => this with { Year = year, Where = InYear(Where, year) };

    /// <summary>The same filters in another year.</summary>
    internal static IReadOnlyList<DimensionFilter> InYear(IReadOnlyList<DimensionFilter> filters, int year) =>
    [
        .. filters.Select(filter => filter.Dimension == Dimension.Month
            ? filter with { Codes = [.. filter.Codes.Select(code => code is null ? null : year.ToString("0000", CultureInfo.InvariantCulture) + code[4..])] }
            : filter),
    ];
}
