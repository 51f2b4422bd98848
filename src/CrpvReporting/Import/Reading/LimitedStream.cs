namespace CrpvReporting.Import.Reading;

/// <summary>The inflated bytes of one part of an archive, counted as they are read.</summary>
internal sealed class LimitedStream(Stream inner, ReadingMeter meter, string part, long compressed, bool isXml) : ReadOnlyStream(inner)
{
    private long count;
    private long sinceTag;

    public override long Position
    {
        get => count;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var read = Inner.Read(buffer);
        count += read;
        meter.CountInflated(part, count, compressed);
        if (isXml)
            WatchTags(buffer[..read]);
        return read;
    }

    /// <summary>Text and attributes reach us whole, so that their size must be known before: no value is longer than what separates two tags.</summary>
    private void WatchTags(ReadOnlySpan<byte> bytes)
    {
        var tag = bytes.LastIndexOf((byte)'<');
        sinceTag = tag < 0 ? sinceTag + bytes.Length : bytes.Length - tag;
        if (sinceTag > meter.Limits.BytesBetweenTags)
            throw ReadingMeter.TooLarge($"une cellule dépasse {ReadingMeter.Text(meter.Limits.CellCharacters)} caractères");
    }
}
