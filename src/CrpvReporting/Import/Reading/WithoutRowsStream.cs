namespace CrpvReporting.Import.Reading;

/// <summary>
/// A worksheet part without what its <c>sheetData</c> holds. The merged cells come after a million rows: this way they
/// cost the inflating of the rows and not their parsing. A part in UTF-16, in which the tags are not found, passes whole.
/// </summary>
internal sealed class WithoutRowsStream(Stream inner) : ReadOnlyStream(inner)
{
    /// <summary>Longest tag that may be cut in two by the buffer: a prefix, the name and what surrounds them.</summary>
    private const int LongestTag = 128;
    private readonly byte[] buffer = new byte[64 * 1024];
    private int start;
    private int end;

    /// <summary>Up to where the bytes are known to go out.</summary>
    private int cleared;
    private Part part;
    private bool ended;

    private enum Part
    {
        Head,
        Rows,
        Tail,
    }

    public override int Read(Span<byte> destination)
    {
        while (start == cleared && !(ended && start == end))
            Advance();
        var count = Math.Min(destination.Length, cleared - start);
        buffer.AsSpan(start, count).CopyTo(destination);
        start += count;
        return count;
    }

    /// <summary>Where the tag starts and ends, its bracket included; null when it is not there whole.</summary>
    private static (int Start, int End)? Find(ReadOnlySpan<byte> bytes, bool closing)
    {
        for (var from = 0; bytes[from..].IndexOf("sheetData"u8) is var at and >= 0; from += at + 1)
        {
            var name = from + at;
            var after = name + "sheetData"u8.Length;
            var close = bytes[after..].IndexOf((byte)'>');
            var open = bytes[..name].LastIndexOf((byte)'<');
            if (close < 0 || open < 0)
                continue;
            var before = bytes[(open + 1)..name];
            var isClosing = before.StartsWith("/"u8);
            before = isClosing ? before[1..] : before;
            if (isClosing == closing && (before.IsEmpty || before[^1] == ':') && before.IndexOfAny((byte)' ', (byte)'>', (byte)'"') < 0
                && bytes[after] is (byte)'>' or (byte)'/' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                return (open, after + close + 1);
        }

        return null;
    }

    private void Advance()
    {
        Fill();
        var bytes = buffer.AsSpan(start, end - start);
        if (part == Part.Tail)
            cleared = end;
        else if (Find(bytes, closing: part == Part.Rows) is not { } tag)
        {
            var known = ended ? end : Math.Max(start, end - LongestTag);
            cleared = known;
            if (part == Part.Rows)
                start = known;
        }
        else if (part == Part.Head)
        {
            cleared = start + tag.End;
            part = bytes[tag.End - 2] == '/' ? Part.Tail : Part.Rows;
        }
        else
        {
            start += tag.Start;
            cleared = start;
            part = Part.Tail;
        }
    }

    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        cleared = 0;
        if (end == buffer.Length)
            return;
        var read = Inner.Read(buffer.AsSpan(end));
        ended = read == 0;
        end += read;
    }
}
