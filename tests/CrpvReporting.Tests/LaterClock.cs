namespace CrpvReporting.Tests;

/// <summary>A clock that is ahead of the machine's by as much as a test likes.</summary>
internal sealed class LaterClock(TimeSpan ahead = default) : TimeProvider
{
    public TimeSpan Ahead { get; set; } = ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
