using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>
/// The one field that a header unknown to the schema can only mean: the same words otherwise arranged, or a typing
/// mistake away. Where two fields could be meant, none is.
/// </summary>
internal static class NearMiss
{
    private const int ShortestHeader = 5;
    private const int LongestHeader = 100;

    /// <summary>From this length on, two edits are a typing mistake; below, only one.</summary>
    private const int LongWord = 10;

    /// <summary>A word this short standing apart is a meaning, never a typing mistake: « Durée (h) », « Participants F ».</summary>
    private const int ShortWord = 2;

    public static FieldDefinition? Find(KnownHeaders known, string header)
    {
        var plain = HeaderText.Plain(header);
        var key = MatchKey.Of(plain);
        if (key.Length is < ShortestHeader or > LongestHeader || !key.Any(char.IsLetter))
            return null;
        var words = HeaderText.Words(plain);
        var most = key.Length >= LongWord ? 2 : 1;
        var near = Near(known, key, most + 1);
        return ByWords(known, words) is { } sameWords
            ? near.Exists(other => other.Candidate.Field != sameWords && other.Edits <= 1) ? null : sameWords
            : ByLetters(near, most, words);
    }

    /// <summary>The field of which a header has the same words in another order, small words apart.</summary>
    private static FieldDefinition? ByWords(KnownHeaders known, IReadOnlyList<string> words)
    {
        var asNumber = HeaderText.Meaning(words, isNumber: true);
        var asOther = HeaderText.Meaning(words, isNumber: false);
        FieldDefinition? found = null;
        foreach (var candidate in known.All)
        {
            var meaning = KnownHeader.HoldsNumber(candidate.Field) ? asNumber : asOther;
            if (meaning.Count == 0 || candidate.Field == found || !candidate.Meaning.SetEquals(meaning))
                continue;
            if (found is not null)
                return null;
            found = candidate.Field;
        }

        return found;
    }

    /// <summary>The field within a typing mistake of a header, when no other field is within one edit more.</summary>
    private static FieldDefinition? ByLetters(List<(KnownHeader Candidate, int Edits)> near, int most, IReadOnlyList<string> words)
    {
        var nearest = near.Where(other => other.Edits <= most && !HasStrayWord(words, other.Candidate)).OrderBy(other => other.Edits).FirstOrDefault();
        if (nearest.Candidate is not { } found)
            return null;
        return near.Exists(other => other.Candidate.Field != found.Field && other.Edits <= nearest.Edits + 1) ? null : found.Field;
    }

    /// <summary>The headers of the schema within so many edits.</summary>
    private static List<(KnownHeader Candidate, int Edits)> Near(KnownHeaders known, string key, int most)
    {
        var near = new List<(KnownHeader Candidate, int Edits)>();
        foreach (var candidate in known.All)
            if (EditDistance.Of(key, candidate.Key, most) is { } edits && MatchKey.SameDigits(candidate.Key, key))
                near.Add((candidate, edits));
        return near;
    }

    private static bool HasStrayWord(IEnumerable<string> words, KnownHeader candidate) =>
        words.Any(word => word.Length <= ShortWord && !HeaderText.IsVague(word) && !candidate.Words.Contains(word));
}
