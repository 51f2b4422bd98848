namespace CrpvReporting.Domain;

/// <summary>An event that several centres may claim: its identifier in the store and its day (yyyymmdd).</summary>
public readonly record struct SharedEvent(long Id, int Day)
{
    /// <summary>The day.</summary>
    public DateOnly Date => new(Day / 10_000, Day / 100 % 100, Day % 100);
}
