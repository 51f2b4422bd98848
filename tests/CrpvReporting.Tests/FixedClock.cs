namespace CrpvReporting.Tests;

/// <summary>A clock that always says the same moment.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static readonly DateTimeOffset Moment = new(2022, 12, 1, 9, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Moment;
}
