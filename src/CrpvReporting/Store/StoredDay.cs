namespace CrpvReporting.Store;

/// <summary>Days as the store keeps them: yyyymmdd.</summary>
internal static class StoredDay
{
    public static long Of(DateOnly date) => (date.Year * 10_000) + (date.Month * 100) + date.Day;

    public static DateOnly Date(long day) => new((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100));
}
