using System.Text;

namespace CrpvReporting.Import.Reading;

/// <summary>The lines of a text, each with its end: a cell of several lines keeps the ends that its file has.</summary>
internal sealed class TextLines(TextReader reader)
{
    private const int LongestLine = 8 * 1024 * 1024;
    private readonly char[] buffer = new char[32 * 1024];
    private readonly StringBuilder line = new();
    private int position;
    private int filled;

    /// <summary>The next line; null after the last.</summary>
    /// <exception cref="UnreadableFileException">A line is beyond the largest size.</exception>
    public string? Read()
    {
        line.Clear();
        while (Fill())
        {
            var rest = buffer.AsSpan(position, filled - position);
            var end = rest.IndexOfAny('\r', '\n');
            line.Append(end < 0 ? rest : rest[..(end + 1)]);
            position += end < 0 ? rest.Length : end + 1;
            if (line.Length > LongestLine)
                throw new UnreadableFileException(UnreadableReason.TooLarge, "une ligne dépasse 8 millions de caractères");
            if (end < 0)
                continue;
            if (rest[end] == '\r' && Fill() && buffer[position] == '\n')
                line.Append(buffer[position++]);
            return line.ToString();
        }

        return line.Length == 0 ? null : line.ToString();
    }

    private bool Fill()
    {
        if (position < filled)
            return true;
        position = 0;
        filled = reader.Read(buffer, 0, buffer.Length);
        return filled > 0;
    }
}
