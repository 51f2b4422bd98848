using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// Repairs a text whose UTF-8 bytes were once read as Windows-1252 (or Latin-1): « RÃ©union » becomes « Réunion ».
/// </summary>
/// <remarks>
/// A text is repaired only as a whole, and only when nothing else explains it: each of its characters is a byte of
/// Windows-1252 (the five undefined ones included), these bytes are valid UTF-8, and what they say holds nothing but
/// characters of French or other Latin texts. Well written text fails at its first accent, which is no start of UTF-8
/// when followed by a letter: « Ã » in « SÃO » or « Â » in « CHÂTEAU » stay.
/// </remarks>
internal static class WrongDecoding
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>How the first bytes C2, C3, C5, E2 and EF of UTF-8 look: those of accents, « œ », typographic marks and the byte order mark.</summary>
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÅâï");

    /// <summary>What a Latin text holds: no control character, no other script, no drawing.</summary>
    private static readonly SearchValues<char> Plausible = SearchValues.Create(
        "\t\r\n\u00A0\u202F\u2009\u2011\uFEFF«»‘’‚“”„‹›…–—•·°ºª¹²³½¼¾€£©®™§±×µ‰†Œœ"
        + string.Concat(Enumerable.Range(0x20, 0x5F).Select(c => (char)c))
        + string.Concat(Enumerable.Range(0xC0, 0xC0).Select(c => (char)c).Where(char.IsLetter)));

    /// <summary>The byte of Windows-1252 that each character below U+2123 may come from; 0 for none.</summary>
    private static readonly byte[] Bytes = MakeBytes();

    /// <summary>Whether any part of a text between tabs, line ends and usual separators would be repaired.</summary>
    public static bool IsIn(string text) =>
        text.AsSpan().ContainsAny(Leads) && text.Split([';', ',', '\t', '|', '"', '\r', '\n']).Any(part => Repair(part) is not null);

    /// <summary>The repaired text; null when the text is not damaged, or not in this way.</summary>
    public static string? Repair(ReadOnlySpan<char> text)
    {
        // « château » is told from « Ã© » before anything is allocated.
        var lead = text.IndexOfAny(Leads);
        if (lead < 0 || lead + 1 == text.Length || !IsContinuation(text[lead + 1]))
            return null;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
            if (text[i] >= Bytes.Length || (bytes[i] = Bytes[text[i]]) == 0)
                return null;
        if (!Utf8.IsValid(bytes))
            return null;
        var repaired = Encoding.UTF8.GetString(bytes);
        return repaired.Length < text.Length && !repaired.AsSpan().ContainsAnyExcept(Plausible) ? repaired : null;
    }

    private static bool IsContinuation(char c) => c < Bytes.Length && Bytes[c] is >= 0x80 and < 0xC0;

    private static byte[] MakeBytes()
    {
        var bytes = new byte[0x2123];
        for (var c = 1; c < 0x100; c++)
            bytes[c] = (byte)c;
        for (var c = 0x80; c < 0xA0; c++)
            bytes[Windows1252.GetString([(byte)c])[0]] = (byte)c;
        return bytes;
    }
}
