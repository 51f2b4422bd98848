namespace CrpvReporting.SampleReturns;

/// <summary>How a session is held, given the period and what its type puts up with.</summary>
internal static class ModeDraw
{
    public static string Draw(Prng prng, Period period, TypeProfile type)
    {
        var remote = 1.0;
        for (var i = 0; i < type.Reluctance; i++)
            remote *= period.Remote;
        if (prng.Chance(remote))
            return "DISTANCIEL";
        return prng.Chance(period.Hybrid) ? "HYBRIDE" : "PRESENTIEL";
    }
}
