using System.Buffers;
using System.Collections.Frozen;

namespace CrpvReporting.Domain;

/// <summary>
/// What two words have in common when case, accents, spaces and punctuation are forgotten: « Type d'activité »,
/// « TYPE D’ACTIVITE » and « type_activite d » never differ by more than letters.
/// </summary>
/// <remarks>Own table instead of Unicode normalisation: the program runs without ICU, where the runtime does not normalise.</remarks>
public static class MatchKey
{
    private static readonly FrozenDictionary<char, string> Folded = BuildTable();

    /// <summary>The key of a text: lower-case letters without accents, and digits.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var rented = ArrayPool<char>.Shared.Rent((text.Length * 2) + 2);
        var key = new string(rented.AsSpan(0, Write(text, rented)));
        ArrayPool<char>.Shared.Return(rented);
        return key;
    }

    /// <summary>Writes the key of a text; returns its length. The destination needs twice the length of the text.</summary>
    public static int Write(ReadOnlySpan<char> text, Span<char> destination)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                destination[length++] = c;
            else if (char.IsAsciiLetterUpper(c))
                destination[length++] = (char)(c | 0x20);
            else if (c >= 0x80 && Folded.TryGetValue(c, out var folded))
                foreach (var f in folded)
                    destination[length++] = f;
            else if (c >= 0x80 && char.IsLetter(c))
                destination[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }

    /// <summary>Whether two keys have the same digits in the same order: another number is another thing, never a typing mistake (« Thématique 2 », « séance 3 »).</summary>
    public static bool SameDigits(string left, string right) => left.Where(char.IsAsciiDigit).SequenceEqual(right.Where(char.IsAsciiDigit));

    private static FrozenDictionary<char, string> BuildTable()
    {
        (string Letters, string Base)[] rows =
        [
            ("àáâãäåÀÁÂÃÄÅª", "a"), ("çÇ", "c"), ("èéêëÈÉÊË", "e"), ("ìíîïıÌÍÎÏİ", "i"), ("ñÑ", "n"),
            ("òóôõöøÒÓÔÕÖØº", "o"), ("ùúûüÙÚÛÜ", "u"), ("ýÿÝŸ", "y"), ("œŒ", "oe"), ("æÆ", "ae"), ("ßẞ", "ss"),
            ("½", "12"),
        ];
        return rows.SelectMany(row => row.Letters.Select(letter => KeyValuePair.Create(letter, row.Base))).ToFrozenDictionary();
    }
}
