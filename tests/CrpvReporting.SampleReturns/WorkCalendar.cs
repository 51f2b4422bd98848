namespace CrpvReporting.SampleReturns;

/// <summary>Draws working days as the plan's periods load them.</summary>
internal sealed class WorkCalendar
{
    private static readonly (int Month, int Day)[] FixedHolidays = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];

    private readonly YearPlan _plan;
    private readonly List<Weighted<DateOnly>> _days = [];

    public WorkCalendar(YearPlan plan)
    {
        _plan = plan;
        for (var day = new DateOnly(plan.Year, 1, 4); day.Year == plan.Year; day = day.AddDays(1))
        {
            var weight = DayWeight(day) * plan.PeriodOf(day).Activity;
            if (weight > 0)
                _days.Add(new Weighted<DateOnly>(day, weight));
        }
    }

    /// <summary>The first of <paramref name="length"/> working days in a row.</summary>
    public DateOnly Draw(Prng prng, int length)
    {
        while (true)
        {
            var first = prng.Pick(_days);
            if (length == 1 || Enumerable.Range(0, length).All(i => IsWeekday(first.AddDays(i))))
                return first;
        }
    }

    private bool IsWeekday(DateOnly day) => day.DayOfWeek != DayOfWeek.Saturday && DayWeight(day) > 0 && _plan.PeriodOf(day).Activity > 0;

    private int DayWeight(DateOnly day) => IsHoliday(day) ? 0 : day.DayOfWeek switch
    {
        DayOfWeek.Sunday => 0,
        DayOfWeek.Monday => 14,
        DayOfWeek.Tuesday or DayOfWeek.Thursday => 26,
        DayOfWeek.Saturday => 1,
        _ => 17,
    };

    private bool IsHoliday(DateOnly day) => FixedHolidays.Contains((day.Month, day.Day)) || _plan.MovableHolidays.Contains(day);
}
