using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Plausibility;

/// <summary>
/// Sums that are ten times last year's or a tenth of them: a decimal comma lost, a unit mistaken, half of a file. Months
/// are looked at one by one, then the year. A month without a line that had some last year is told as such, if it lies
/// between the first and the last month of the return: the end of a return sent early is no fault.
/// </summary>
/// <remarks>
/// Source: «values far from the centre's last year (× 10, an empty month)», rules for reading a return. A factor of ten
/// on small numbers means nothing: the larger of the two sums has to reach a floor. Centres have some 10 to 20 half-days a month.
/// </remarks>
public static class FarFromLastYear
{
    /// <summary>How many times larger one sum is than the other.</summary>
    public const int Factor = 10;

    /// <summary>The larger sum of half-days is at least this.</summary>
    public const int LeastHalfDays = 30;

    /// <summary>The larger number of lines is at least this.</summary>
    public const int LeastLines = 30;

    /// <summary>The larger sum of participations is at least this: one webinar alone may gather hundreds.</summary>
    public const int LeastParticipants = 1_000;

    /// <summary>Lines that a month had last year for its being empty to mean something.</summary>
    public const int LeastLinesOfAMonth = 10;

    /// <summary>What is far, months first, in order.</summary>
    /// <param name="lastYear">Last year's sums, January first.</param>
    /// <param name="thisYear">This return's sums, January first.</param>
    public static IReadOnlyList<FarTotal> Find(IReadOnlyList<Measures> lastYear, IReadOnlyList<Measures> thisYear)
    {
        var found = new List<FarTotal>();
        var first = 0;
        while (first < thisYear.Count && thisYear[first].Activities == 0)
            first++;
        for (var month = first; month < thisYear.Count; month++)
        {
            var isLastPart = thisYear.Skip(month).All(later => later.Activities == 0);
            if (isLastPart)
                break;
            if (thisYear[month].Activities > 0)
                found.AddRange(Far(lastYear[month], thisYear[month], month + 1));
            else if (lastYear[month].Activities >= LeastLinesOfAMonth)
                found.Add(new FarTotal(PlausibleMeasure.Lines, month + 1, lastYear[month].Activities, 0));
        }

        found.AddRange(Far(Sum(lastYear), Sum(thisYear), null));
        return found;
    }

    private static IEnumerable<FarTotal> Far(Measures last, Measures current, int? month) =>
        from sums in new (PlausibleMeasure Measure, decimal? Last, decimal? Current, int Least)[]
        {
            (PlausibleMeasure.HalfDays, last.HalfDays.Value, current.HalfDays.Value, LeastHalfDays),
            (PlausibleMeasure.Lines, last.Activities, current.Activities, LeastLines),
            (PlausibleMeasure.Participants, last.Participants, current.Participants, LeastParticipants),
        }
        where sums is { Last: > 0, Current: > 0 }
        let larger = Math.Max(sums.Last!.Value, sums.Current!.Value)
        let smaller = Math.Min(sums.Last!.Value, sums.Current!.Value)
        where larger >= sums.Least && larger >= Factor * smaller
        select new FarTotal(sums.Measure, month, sums.Last!.Value, sums.Current!.Value);

    private static Measures Sum(IReadOnlyList<Measures> months) => months.Aggregate(default(Measures), (sum, month) => sum + month);
}
