using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// Words as a sheet can hold them. Titles of activities come from strangers' files: whatever is in them, the workbook
/// opens and no formula runs.
/// </summary>
internal static partial class SafeText
{
    /// <summary>The longest text of a cell, a limit of the format.</summary>
    public const int MaxLength = 32_767;

    private const char Replacement = '\uFFFD';
    private const char Ellipsis = '…';

    /// <summary>
    /// The text with line ends as line feeds, each character that XML forbids replaced by U+FFFD (seen, rather than lost),
    /// and the excess over <see cref="MaxLength"/> cut with an ellipsis.
    /// </summary>
    public static string Of(string text) => Cut(IsClean(text) ? text : Clean(text));

    /// <summary>Whether a spreadsheet would take the text for a formula if someone typed it.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@';

    /// <summary>
    /// The text as XML has to hold it: « _x000A_ » means a line feed to spreadsheets, unless its first underscore is itself
    /// escaped that way.
    /// </summary>
    public static string Escaped(string text) =>
        text.Contains("_x", StringComparison.Ordinal) ? EscapedCharacter().Replace(text, "_x005F$0") : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex EscapedCharacter();

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c is '\r' || char.IsSurrogate(c) || !XmlConvert.IsXmlChar(c))
                return false;
        }
        return true;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r')
            {
                clean.Append('\n');
                if (i + 1 < text.Length && text[i + 1] is '\n')
                    i++;
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else
            {
                clean.Append(XmlConvert.IsXmlChar(c) ? c : Replacement);
            }
        }
        return clean.ToString();
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
            return text;
        var end = MaxLength - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), [Ellipsis]);
    }
}
