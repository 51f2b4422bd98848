namespace CrpvReporting.SampleReturns;

/// <summary>Days and minutes that fit a claim: up to 4 h is one half-day, more is two, a day never holds more than two.</summary>
internal static class Duration
{
    private const int StepsPerDay = 4;

    public static int DaysOf(Slot slot) => Math.Max(1, (slot.Steps + StepsPerDay - 1) / StepsPerDay);

    public static int? DrawMinutes(Prng prng, Slot slot) => slot.Steps switch
    {
        0 => null,
        1 => 15 * prng.Between(4, 8),
        2 => slot.Mode == "DISTANCIEL" ? 15 * prng.Between(6, 14) : 30 * prng.Between(4, 8),
        3 => 30 * prng.Between(9, 11),
        4 => 30 * prng.Between(11, 14),
        6 => 30 * prng.Between(17, 20),
        _ => 30 * prng.Between(22, 28),
    };
}
