using System.Globalization;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>The name of a file as someone sent it, made harmless: it is shown, and read for a centre and a year, and never becomes a path.</summary>
public static class SentName
{
    private const int Longest = 120;
    private const int LongestExtension = 10;
    private const string Nameless = "fichier";

    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.EnumerateRunes().Where(IsShown).Select(rune => rune.ToString())).Trim().TrimStart('.');
        if (plain.Length == 0)
            return Nameless;
        var extension = Path.GetExtension(plain) is { Length: <= LongestExtension } known ? known : "";
        return plain.Length <= Longest ? plain : Cut(plain, Longest - extension.Length) + extension;
    }

    /// <summary>Not what is invisible or turns the direction of what follows, by which a name may pretend to be another.</summary>
    private static bool IsShown(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
        && rune.Value != 0xFFFD;

    private static string Cut(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
