namespace CrpvReporting.Import.Reading;

/// <summary>Bytes in memory that can be read only as long as the limits allow.</summary>
internal sealed class WatchedStream(byte[] content, ReadingMeter meter) : MemoryStream(content, writable: false)
{
    private int reads;

    public override int Read(Span<byte> buffer)
    {
        Watch();
        return base.Read(buffer);
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Watch();
        return base.Read(buffer, offset, count);
    }

    public override int ReadByte()
    {
        Watch();
        return base.ReadByte();
    }

    /// <summary>The clock is not asked at each of millions of small reads.</summary>
    private void Watch()
    {
        if ((++reads & 0xFF) == 0)
            meter.Tick();
    }
}
