using System.Runtime.InteropServices;
using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// Sixty-four bits that stand for everything read on a line: among a million different lines, two are alike once in some forty million files.
/// The multiplication and folding of wyhash, which costs a few instructions for four characters.
/// </summary>
internal static class LineDigest
{
    private const ulong Seed = 0xA0761D6478BD642F;
    private const ulong Nothing = 0xE7037ED1A0B428DB;
    private const ulong Something = 0x8EBC6AF09C88C6E3;
    private const int LargestList = 1000;
    private const int CharactersInWord = 4;

    public static ulong Of(LineDraft line)
    {
        var digest = Mix(Seed, Codes(line), Pair(line.Date?.DayNumber, line.EndDate?.DayNumber));
        digest = Mix(digest, (ulong)(line.HalfDays?.Halves ?? -1), Pair(line.DurationMinutes, line.Participants));
        digest = Mix(digest, Publics(line), (ulong)line.Districts.Count);
        digest = Set(digest, line.SecondaryThemes);
        digest = Set(digest, line.Dispositifs);
        digest = Set(digest, line.CoOrganisers);
        foreach (var district in line.Districts)
            digest = Text(digest, district);
        digest = Text(digest, line.Title);
        digest = Text(digest, line.ActionReference);
        digest = Text(digest, line.Territory);
        digest = Text(digest, line.EventId);
        digest = Text(digest, line.Place);
        return Text(digest, line.Remarks);
    }

    /// <summary>The single codes, each by its rank in its list.</summary>
    private static ulong Codes(LineDraft line)
    {
        var word = line.HealthCrisis ? 1UL : 0;
        foreach (var entry in (ReadOnlySpan<CodeEntry?>)[line.Mission, line.ActivityType, line.Theme, line.Mode, line.Scale, line.Perimeter])
            word = (word * LargestList) + (ulong)((entry?.Index ?? -1) + 1);
        return word;
    }

    private static ulong Set(ulong digest, IReadOnlyList<CodeEntry> entries)
    {
        if (entries.Count == 0)
            return digest + Something;
        foreach (var entry in entries)
            digest = Mix(digest, (ulong)entry.Index, (ulong)entries.Count);
        return digest;
    }

    /// <summary>A sum: two sheets may have the same publics in another order.</summary>
    private static ulong Publics(LineDraft line)
    {
        var sum = 0UL;
        foreach (var part in line.Publics)
            sum += Mix(Seed, (ulong)part.Public.Index, (ulong)part.Participants);
        return sum;
    }

    private static ulong Text(ulong digest, string? text)
    {
        if (text is null)
            return Mix(digest, Nothing, 0);
        var words = MemoryMarshal.Cast<char, ulong>(text.AsSpan());
        for (var i = 0; i + 1 < words.Length; i += 2)
            digest = Mix(digest, words[i], words[i + 1]);
        var rest = 0UL;
        foreach (var c in text.AsSpan(words.Length * CharactersInWord))
            rest = (rest << 16) | c;
        digest = Mix(digest, (words.Length & 1) == 0 ? 0 : words[^1], rest);
        return digest ^ (ulong)text.Length;
    }

    /// <summary>Two numbers of at most 32 bits, either of which may be missing.</summary>
    private static ulong Pair(int? first, int? second) => ((ulong)(uint)(first ?? -1) << 32) | (uint)(second ?? -1);

    private static ulong Mix(ulong digest, ulong first, ulong second)
    {
        var high = Math.BigMul(digest ^ first ^ Nothing, (second ^ Something) + digest, out var low);
        return high ^ low;
    }
}
