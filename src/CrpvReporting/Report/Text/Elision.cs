using CrpvReporting.Domain;

namespace CrpvReporting.Report.Text;

/// <summary>« de » and « que » before a vowel.</summary>
internal static class Elision
{
    /// <summary>« de janvier », « d'avril ».</summary>
    public static string De(string word) => StartsWithVowel(word) ? "d'" + word : "de " + word;

    /// <summary>Whether a word starts with a vowel, accents forgotten. An initial « h » is left to who knows the word.</summary>
    private static bool StartsWithVowel(string word) => MatchKey.Of(word) is [var first, ..] && "aeiouy".Contains(first, StringComparison.Ordinal);
}
