using System.Text;

namespace CrpvReporting.Import.Reading;

/// <summary>Cuts a record into its fields, line after line, as the dialect says and without guessing.</summary>
internal sealed class FieldSplitter(Dialect dialect)
{
    private readonly List<string> fields = [];
    private readonly StringBuilder field = new();
    private bool isQuoted;

    public IReadOnlyList<string> Fields => fields;

    /// <summary>Whether text follows a closing quote, or a quote was never closed.</summary>
    public bool IsMalformed { get; private set; }

    public bool IsBlank => fields.TrueForAll(string.IsNullOrWhiteSpace);

    /// <summary>Starts a new record.</summary>
    public void Start()
    {
        fields.Clear();
        field.Clear();
        isQuoted = false;
        IsMalformed = false;
    }

    /// <summary>Takes a line with its end; false when the record goes on in the next line.</summary>
    public bool Feed(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (true)
        {
            if (isQuoted)
                i = Quoted(line, i);
            else if (field.Length == 0 && OpensAt(line, i) is { } open)
                (isQuoted, i) = (true, open + 1);
            if (isQuoted)
            {
                if (i >= line.Length)
                    return false;
                continue;
            }

            i = Unquoted(line, i);
            fields.Add(field.ToString());
            field.Clear();
            if (i >= line.Length || line[i] is '\r' or '\n')
                return true;
            i++;
        }
    }

    /// <summary>Ends the record where it is, its quote unclosed.</summary>
    public void Close()
    {
        if (!isQuoted)
            return;
        fields.Add(field.ToString());
        IsMalformed = true;
    }

    /// <summary>Puts repaired fields in place of what was cut.</summary>
    public void Replace(List<string> repaired)
    {
        Start();
        fields.AddRange(repaired);
    }

    /// <summary>Cuts a line at each separator, its quotes taken as text.</summary>
    public List<string> CutUnquoted(string line) => [.. line.TrimEnd('\r', '\n').Split(dialect.Separator)];

    /// <summary>Where the quote stands that opens the field at <paramref name="i"/>.</summary>
    private int? OpensAt(ReadOnlySpan<char> line, int i)
    {
        while (dialect.SpaceAfter && i < line.Length && line[i] == ' ')
            i++;
        return i < line.Length && line[i] == dialect.Quote ? i : null;
    }

    /// <summary>Reads up to the closing quote or the end of the line.</summary>
    private int Quoted(ReadOnlySpan<char> line, int i)
    {
        for (; i < line.Length; i++)
            if (dialect.BackslashEscape && line[i] == '\\' && i + 1 < line.Length && (line[i + 1] == dialect.Quote || line[i + 1] == '\\'))
                field.Append(line[++i]);
            else if (line[i] != dialect.Quote)
                field.Append(line[i]);
            else if (!dialect.BackslashEscape && i + 1 < line.Length && line[i + 1] == dialect.Quote)
                field.Append(line[++i]);
            else
            {
                isQuoted = false;
                return AfterQuote(line, i + 1);
            }

        return i;
    }

    /// <summary>Only spaces may follow a closing quote; anything else is kept as text.</summary>
    private int AfterQuote(ReadOnlySpan<char> line, int i)
    {
        var end = i;
        while (end < line.Length && line[end] == ' ' && dialect.Separator != ' ')
            end++;
        if (end >= line.Length || line[end] == dialect.Separator || line[end] is '\r' or '\n')
            return end;
        IsMalformed = true;
        return i;
    }

    private int Unquoted(ReadOnlySpan<char> line, int i)
    {
        for (; i < line.Length && line[i] != dialect.Separator && line[i] is not ('\r' or '\n'); i++)
            if (dialect.BackslashEscape && line[i] == '\\' && i + 1 < line.Length && (line[i + 1] == dialect.Separator || line[i + 1] == dialect.Quote))
                field.Append(line[++i]);
            else
                field.Append(line[i]);
        return i;
    }
}
