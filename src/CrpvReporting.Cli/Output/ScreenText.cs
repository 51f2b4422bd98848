using System.Text;
using Spectre.Console;

namespace CrpvReporting.Cli.Output;

/// <summary>
/// Lines broken for a screen as French typography has it: never at a no-break space, nor before « : » or « % ». Spectre and terminals take any
/// space, or any character, for a place to break.
/// </summary>
internal static class ScreenText
{
    private const string StaysWithWordBefore = ":;!?%»÷=";

    /// <summary>A sentence on standard output: in lines on a screen, in one in a file.</summary>
    public static void Say(Terminal terminal, string text) => terminal.Output.WriteLine(terminal.OutputRedirected ? text : Wrapped(text, terminal.Screen.Profile.Width));

    /// <summary>A sentence on a screen, in a style.</summary>
    public static void Write(IAnsiConsole screen, string text, Style? style = null) => screen.Write(new Text(Wrapped(text, screen.Profile.Width) + "\n", style));

    /// <summary>The text in lines of a width at most, each indented as the first is; a word wider than that is broken after a hyphen, else left whole.</summary>
    public static string Wrapped(string text, int width)
    {
        var words = text.TrimStart(' ');
        var indent = new string(' ', text.Length - words.Length);
        var lines = new StringBuilder(indent);
        var used = indent.Length;
        foreach (var part in Parts(words, Math.Max(1, width - indent.Length)))
        {
            var shown = part.TrimEnd(' ');
            if (used > indent.Length && used + shown.Length > width)
            {
                while (lines[^1] == ' ')
                    lines.Length--;
                lines.Append('\n').Append(indent);
                used = indent.Length;
            }

            lines.Append(part);
            used += part.Length;
        }

        return lines.ToString().TrimEnd(' ');
    }

    /// <summary>What is never broken, each part with the space that follows it.</summary>
    private static IEnumerable<string> Parts(string text, int widest)
    {
        for (var (start, i) = (0, 0); i < text.Length; i++)
        {
            var ends = i == text.Length - 1 || (text[i] == ' ' ? MayBreak(text, i) : text[i] is '-' or '_' && IsInWideWord(text, start, widest));
            if (!ends)
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }
    }

    private static bool MayBreak(string text, int space) => text[space + 1] != ' ' && text[space - 1] != '«' && !StaysWithWordBefore.Contains(text[space + 1], StringComparison.Ordinal);

    private static bool IsInWideWord(string text, int start, int widest)
    {
        var space = text.IndexOf(' ', start);
        return (space < 0 ? text.Length : space) - start > widest;
    }
}
