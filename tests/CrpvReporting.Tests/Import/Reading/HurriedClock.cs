namespace CrpvReporting.Tests.Import.Reading;

/// <summary>A clock on which a second passes each time it is asked.</summary>
internal sealed class HurriedClock : TimeProvider
{
    private long seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => seconds++;
}
