using System.Globalization;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>A stretch of time that explains the figures of its year, such as a lockdown. Source: <c>Schema/Lists/periods.csv</c>.</summary>
/// <param name="Label">Its French name.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
public sealed record MarkedPeriod(string Label, DateOnly From, DateOnly To)
{
    /// <summary>The periods that lie within a year, in the order of the list.</summary>
    public static IReadOnlyList<MarkedPeriod> In(int year, CodeLists lists) =>
    [
        .. lists["periods"].Select(entry => new MarkedPeriod(entry.Label, Day(entry.Attributes["debut"]), Day(entry.Attributes["fin"])))
            .Where(period => period.From.Year == year && period.To.Year == year),
    ];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
