namespace CrpvReporting.Import.Reading;

/// <summary>What the cells of a column look like: « 99/99/9999 » for days, nothing in common for titles.</summary>
internal sealed class ColumnShape
{
    /// <summary>Share of the cells that must look alike for the others to be odd.</summary>
    private const double Dominant = 0.8;
    private readonly string? exact;
    private readonly string? rough;
    private readonly bool mayBeEmpty;
    private readonly bool mayBeFilled;

    /// <param name="cells">The cells of a column, in rows that are sound.</param>
    public ColumnShape(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        mayBeEmpty = filled.Count < cells.Count;
        mayBeFilled = filled.Count > 0;
        exact = DominantOf(filled, isExact: true);
        rough = exact is null ? DominantOf(filled, isExact: false) : null;
    }

    /// <summary>Whether its cells look alike.</summary>
    public bool IsRegular => exact is not null || rough is not null;

    public bool Fits(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty)
            return mayBeEmpty;
        return mayBeFilled && (exact is not null ? LooksLike(cell, exact, isExact: true) : rough is null || LooksLike(cell, rough, isExact: false));
    }

    private static string? DominantOf(List<string> cells, bool isExact)
    {
        var first = cells.Take(100).GroupBy(cell => Look(cell, isExact), StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        return first is not null && !first.Contains(' ', StringComparison.Ordinal) && cells.Count(cell => LooksLike(cell, first, isExact)) >= Dominant * cells.Count ? first : null;
    }

    /// <summary>Digits and letters by their kind, all else as it is; roughly, a run of a kind is one.</summary>
    private static string Look(ReadOnlySpan<char> cell, bool isExact)
    {
        var look = new System.Text.StringBuilder();
        foreach (var c in cell)
            if (Kind(c) is var kind && (isExact || kind is not ('9' or 'a') || look.Length == 0 || look[^1] != kind))
                look.Append(kind);
        return look.ToString();
    }

    private static bool LooksLike(ReadOnlySpan<char> cell, string look, bool isExact)
    {
        var at = 0;
        foreach (var c in cell)
        {
            var kind = Kind(c);
            if (!isExact && kind is '9' or 'a' && at > 0 && look[at - 1] == kind)
                continue;
            if (at == look.Length || look[at++] != kind)
                return false;
        }

        return at == look.Length;
    }

    private static char Kind(char c) => char.IsDigit(c) ? '9' : char.IsLetter(c) ? 'a' : c;
}
