using System.Text;
using CrpvReporting.Domain;

namespace CrpvReporting.Import.Cells;

/// <summary>
/// A cell's words as our patterns expect them: lower case, no accents, one plain space where there are spaces, « ' » and « - »
/// for their typographic kinds. Punctuation stays, unlike in <see cref="MatchKey"/>: « 20-25 » is not « 2025 ».
/// </summary>
internal static class PlainText
{
    /// <summary>No number, day or duration is longer.</summary>
    private const int Longest = 80;

    /// <summary>The plain text; empty for a text too long to be a number, a day or a duration.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
            return "";
        var plain = new StringBuilder(text.Length);
        Span<char> folded = stackalloc char[4];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (c is '’' or '‘' or '´' or '`')
                plain.Append('\'');
            else if (c is '‐' or '‑' or '–' or '—' or '−')
                plain.Append('-');
            else if (char.IsLetter(c))
                plain.Append(folded[..MatchKey.Write(text.Slice(i, 1), folded)]);
            else
                plain.Append(c);
        }

        return plain.ToString().TrimEnd();
    }
}
