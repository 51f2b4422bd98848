namespace CrpvReporting.Import.Reading;

/// <summary>
/// The records of a text as rows, read by our own splitter: for what the csv library cannot express (a backslash before
/// a quote) and for files whose quotes contradict each other.
/// </summary>
/// <param name="text">The text, from its start; owned.</param>
/// <param name="found">Its dialect.</param>
/// <param name="repairs">Whether contradictory quotes are repaired; otherwise a quote never closed makes the file unreadable.</param>
internal sealed class TextSheetReader(TextReader text, FoundDialect found, bool repairs) : ISheetReader
{
    private const int LargestRecord = 8 * 1024 * 1024;

    /// <summary>A record that goes on longer has a quote that was never closed, if quotes are repaired.</summary>
    private const int LongestRepaired = 256 * 1024;

    /// <summary>How many records are tried at that length before the next ones are taken to be one line long.</summary>
    private const int MostLongTrials = 20;

    private readonly TextLines lines = new(text);
    private readonly Queue<string> readAgain = new();
    private readonly List<string> record = [];
    private readonly FieldSplitter splitter = new(found.Dialect);
    private readonly QuoteRepair repair = new(found.Dialect, found.UsualFields);
    private int lineNumber;
    private int longTrials;

    public bool Read(SheetRow row)
    {
        while (NextRecord() is { } number)
        {
            if (number == 1 && found.HasHint)
                continue;
            row.Start(number);
            for (var i = 0; i < splitter.Fields.Count; i++)
                row.SetText(i, splitter.Fields[i]);
            if (!row.IsBlank)
                return true;
        }

        return false;
    }

    public void Dispose() => text.Dispose();

    /// <summary>Cuts the next record; the number of its first line, null after the last.</summary>
    private int? NextRecord()
    {
        record.Clear();
        splitter.Start();
        if (NextLine() is not { } line)
            return null;
        var first = lineNumber;
        var length = line.Length;
        var isClosed = splitter.Feed(line);
        var longest = !repairs ? LargestRecord : longTrials < MostLongTrials ? LongestRepaired : 0;
        while (!isClosed && length < longest && NextLine() is { } next)
        {
            length += next.Length;
            isClosed = splitter.Feed(next);
        }

        if (!isClosed && !repairs)
            throw CsvSheetReader.NeverClosed(first);
        if (!isClosed)
            longTrials++;
        if (!isClosed || (repairs && splitter.IsMalformed))
            Repair(isClosed);
        return first;
    }

    /// <summary>A record of one line if its first line makes one; else of all its lines, if they do.</summary>
    private void Repair(bool isClosed)
    {
        var fields = repair.Split(record[0]);
        if (record.Count > 1 && fields?.Count != found.UsualFields && isClosed
            && repair.Split(string.Concat(record)) is { } whole && whole.Count == found.UsualFields)
            splitter.Replace(whole);
        else
        {
            foreach (var line in record.Skip(1))
                readAgain.Enqueue(line);

            // What was to be read again already comes after what was just put back.
            for (var older = readAgain.Count - (record.Count - 1); older > 0; older--)
                readAgain.Enqueue(readAgain.Dequeue());
            lineNumber -= record.Count - 1;
            splitter.Replace(fields ?? splitter.CutUnquoted(record[0]));
        }
    }

    private string? NextLine()
    {
        var line = readAgain.Count > 0 ? readAgain.Dequeue() : lines.Read();
        if (line is null)
            return null;
        lineNumber++;
        record.Add(line);
        return line;
    }
}
