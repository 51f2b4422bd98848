using System.Globalization;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// What a workbook has cost so far, counted while it is read and not from what it says of itself. Reading a part or a
/// sheet again costs nothing more.
/// </summary>
internal sealed class ReadingMeter(ReadingLimits limits, CancellationToken cancellation)
{
    private readonly long start = limits.Clock.GetTimestamp();
    private readonly Dictionary<string, long> inflated = new(StringComparer.Ordinal);
    private readonly Dictionary<int, long> cells = [];
    private long totalInflated;
    private long totalCells;

    public ReadingLimits Limits => limits;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Called often: stops a reading that was cancelled or lasts too long.</summary>
    /// <exception cref="OperationCanceledException">The user gave up.</exception>
    public void Tick()
    {
        cancellation.ThrowIfCancellationRequested();
        if (limits.Clock.GetElapsedTime(start) > limits.Time)
            throw TooLarge($"la lecture dure plus de {Text((long)limits.Time.TotalSeconds)} secondes");
    }

    /// <summary>Notes how far a part of the archive was read.</summary>
    public void CountInflated(string part, long count, long compressed)
    {
        Tick();
        if (count > limits.BytesOfAnyRatio && count / limits.InflationRatio > compressed)
            throw TooLarge($"le contenu est comprimé plus de {Text(limits.InflationRatio)} fois");
        totalInflated += Increase(inflated, part, count);
        if (totalInflated > limits.InflatedBytes)
            throw TooLarge($"le contenu dépasse {Text(limits.InflatedBytes / (1024 * 1024))} Mo une fois décomprimé");
    }

    /// <summary>Notes how many cells that hold anything were read of a sheet, blank rows included so that time is watched.</summary>
    public void CountCells(int sheet, long count)
    {
        Tick();
        totalCells += Increase(cells, sheet, count);
        if (totalCells > limits.Cells)
            throw TooLarge($"plus de {Text(limits.Cells)} cellules remplies");
    }

    /// <summary>Refuses a text that no spreadsheet would have let in.</summary>
    public void CheckText(int characters)
    {
        if (characters > limits.CellCharacters)
            throw TooLarge($"une cellule dépasse {Text(limits.CellCharacters)} caractères");
    }

    public static UnreadableFileException TooLarge(string detail) => new(UnreadableReason.TooLarge, detail);

    /// <summary>A number as people read it in French.</summary>
    public static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F');

    private static long Increase<TKey>(Dictionary<TKey, long> counts, TKey key, long count)
        where TKey : notnull
    {
        var former = counts.GetValueOrDefault(key);
        if (count <= former)
            return 0;
        counts[key] = count;
        return count - former;
    }
}
