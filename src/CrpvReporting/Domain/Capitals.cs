namespace CrpvReporting.Domain;

/// <summary>The capital that a French sentence starts with, and loses after a colon.</summary>
public static class Capitals
{
    public static string AtStart(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>A code keeps its capitals: « VRL », « PRESENTIEL ».</summary>
    public static string AfterColon(string words) =>
        words.Length > 1 && char.IsUpper(words[0]) && (char.IsLower(words[1]) || words[1] is ' ' or '\'') ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
