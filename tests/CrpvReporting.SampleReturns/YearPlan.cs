namespace CrpvReporting.SampleReturns;

/// <summary>The calibration of one year: what each centre, theme and period must add up to.</summary>
internal sealed record YearPlan(
    int Year,
    IReadOnlyList<CentrePlan> Centres,
    IReadOnlyList<Weighted<string>> Themes,
    IReadOnlyList<Period> Periods,
    IReadOnlyList<DateOnly> MovableHolidays)
{
    public int Steps => Centres.Sum(centre => centre.Steps);

    public Period PeriodOf(DateOnly day) => Periods.First(period => day <= period.LastDay);
}
