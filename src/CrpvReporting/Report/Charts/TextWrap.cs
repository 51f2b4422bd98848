namespace CrpvReporting.Report.Charts;

/// <summary>
/// Cuts a text into lines between words, and after hyphens when a word is too long for a line; nowhere else, so that a
/// line may be wider than asked (see <see cref="LongestPiece"/>).
/// </summary>
internal static class TextWrap
{
    /// <summary>As many words to a line as there is room for.</summary>
    public static IReadOnlyList<string> Fill(string text, TextStyle style, float room)
    {
        var lines = new List<string>();
        var line = "";
        var words = Pieces(text, atHyphens: false);
        var tooLong = words.Any(w => ChartFont.Room(w.TrimEnd(' '), style) > room);
        foreach (var piece in tooLong ? Pieces(text, atHyphens: true) : words)
        {
            if (line.Length > 0 && ChartFont.Room((line + piece).TrimEnd(' '), style) > room)
            {
                lines.Add(line.TrimEnd(' '));
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd(' '));
        return lines;
    }

    /// <summary>As few lines as <see cref="Fill"/>, but of like length: no last line of one word.</summary>
    public static IReadOnlyList<string> Balance(string text, TextStyle style, float room)
    {
        var best = Fill(text, style, room);
        for (var (low, high) = (room / best.Count / 2, room); high - low > 2;)
        {
            var middle = (low + high) / 2;
            var lines = Fill(text, style, middle);
            if (lines.Count > best.Count || lines.Any(l => ChartFont.Room(l, style) > room)) low = middle;
            else (best, high) = (lines, middle);
        }

        return best;
    }

    /// <summary>The room of the widest piece that cannot be cut.</summary>
    public static float LongestPiece(string text, TextStyle style) =>
        Pieces(text, atHyphens: true).Max(p => ChartFont.Room(p.TrimEnd(' '), style));

    /// <summary>
    /// Words with the space or hyphen that ends them. Punctuation standing alone stays with its word: a line that starts
    /// with « : » or ends with an opening guillemet is a fault in French.
    /// </summary>
    private static List<string> Pieces(string text, bool atHyphens)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || MayBreakBefore(text, i, atHyphens))
            {
                pieces.Add(text[start..i]);
                start = i;
            }
        }

        return pieces.Count > 0 ? pieces : [text];
    }

    private static bool MayBreakBefore(string text, int i, bool atHyphens) => text[i - 1] switch
    {
        '-' => atHyphens && char.IsLetter(text[i]),
        ' ' => text[i] is not (' ' or ':' or ';' or '?' or '!' or '%' or '»' or '–' or '—') && (i < 2 || text[i - 2] != '«'),
        _ => false,
    };
}
