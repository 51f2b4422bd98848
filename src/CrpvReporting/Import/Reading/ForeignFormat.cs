using System.Text;

namespace CrpvReporting.Import.Reading;

/// <summary>Recognises what is often sent in place of a spreadsheet, to say what to do instead.</summary>
internal static class ForeignFormat
{
    private const int LookedAt = 4096;

    /// <summary>What the file is, in French; null when nothing forbids to read it as a csv.</summary>
    public static string? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF"u8))
            return "document PDF ; envoyez le tableur lui-même, en .xlsx ou .csv";
        if (head.StartsWith("{\\rtf"u8))
            return "document texte ; envoyez le tableur lui-même, en .xlsx ou .csv";

        // Zeros left out, UTF-16 compares like UTF-8: only ASCII matters here.
        var text = Encoding.Latin1.GetString(head[..Math.Min(head.Length, LookedAt)]).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n');
        if (Starts(text, "MIME-Version:"))
            return "page web ; ouvrez-la dans votre tableur et enregistrez-la au format .xlsx";
        if (!text.StartsWith('<'))
            return null;
        if (Holds(text, "urn:oasis:names:tc:opendocument") || Holds(text, "<office:document"))
            return "classeur .fods, d'un seul fichier XML ; enregistrez-le au format .ods ou .xlsx";
        if (Holds(text, "urn:schemas-microsoft-com:office:spreadsheet"))
            return "classeur « XML 2003 » ; ouvrez-le dans votre tableur et enregistrez-le au format .xlsx";
        if (Starts(text, "<!DOCTYPE html") || Holds(text, "<html") || Holds(text, "<table") || Starts(text, "<meta") || Starts(text, "<head"))
            return "page web ; ouvrez-la dans votre tableur et enregistrez-la au format .xlsx";
        return Starts(text, "<?xml") ? "document XML ; envoyez le tableur lui-même, en .xlsx ou .csv" : null;
    }

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
