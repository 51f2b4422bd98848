namespace CrpvReporting.Bench;

internal static class KillRun
{
    public static int Run(int times, int seed) => times + seed;
}
