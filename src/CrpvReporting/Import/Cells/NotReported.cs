using System.Collections.Frozen;
using System.Buffers;
using CrpvReporting.Domain;

namespace CrpvReporting.Import.Cells;

/// <summary>« NC », « n.d. », « - »: what people write in a cell when there is nothing to report, or they do not know. Not zero.</summary>
internal static class NotReported
{
    private const int LongestWord = 24;

    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet([
        "nc", "nd", "nr", "na", "so", "neant", "inconnu", "inconnue", "nonconnu", "nonconnue", "nonrenseigne", "nonrenseignee", "noncommunique", "noncommuniquee",
        "nondisponible", "nonprecise", "nonprecisee", "nonapplicable", "sansobjet",
    ], StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Marks = SearchValues.Create("-–—−‐‑/?.…_* ()[]\u00A0\u202F");

    private static readonly SearchValues<char> Initials = SearchValues.Create("nNsSiI");

    /// <summary>Whether a text stands for no value.</summary>
    public static bool Says(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestWord)
            return false;
        var word = text.TrimStart("([");
        if (word.IsEmpty || Marks.Contains(word[0]))
            return !text.ContainsAnyExcept(Marks);
        if (!Initials.Contains(word[0]))
            return false;
        Span<char> key = stackalloc char[LongestWord * 2];
        return Lookup.Contains(key[..MatchKey.Write(word, key)]) && !word.ContainsAny('+', '&');
    }

    /// <summary>Whether a text says that a list is empty: « aucun ». Not in a column of numbers, where it could be zero.</summary>
    public static bool SaysNone(ReadOnlySpan<char> text) =>
        text.Length <= 7 && (text.Equals("aucun", StringComparison.OrdinalIgnoreCase) || text.Equals("aucune", StringComparison.OrdinalIgnoreCase));
}
