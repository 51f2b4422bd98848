using System.Text.RegularExpressions;

namespace CrpvReporting.Domain;

/// <summary>French typography of a text whose spaces are all alike.</summary>
public static partial class Typography
{
    /// <summary>The text with no-break spaces before « : ; ? ! » and inside guillemets, so that no line breaks there.</summary>
    public static string Typeset(string words) => Breakable().Replace(words, "\u00A0");

    [GeneratedRegex("(?<=«) | (?=[:;?!»])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Breakable();
}
