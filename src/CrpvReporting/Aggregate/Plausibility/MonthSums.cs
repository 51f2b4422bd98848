using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>What lines sum up to, month by month of their first day, all perimeters.</summary>
public static class MonthSums
{
    private const int Months = 12;

    /// <summary>Twelve sums, January first.</summary>
    public static IReadOnlyList<Measures> Of(IEnumerable<Activity> lines)
    {
        var months = new Measures[Months];
        foreach (var line in lines)
            months[line.Date.Month - 1] += Measures.Of(line);
        return months;
    }
}
