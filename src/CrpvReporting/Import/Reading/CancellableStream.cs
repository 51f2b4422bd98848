namespace CrpvReporting.Import.Reading;

/// <summary>The bytes of a file, until the user gives up.</summary>
internal sealed class CancellableStream(Stream inner, CancellationToken cancellation) : ReadOnlyStream(inner)
{
    public override bool CanSeek => Inner.CanSeek;

    public override long Length => Inner.Length;

    public override long Position
    {
        get => Inner.Position;
        set => Inner.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        return Inner.Read(buffer);
    }

    public override long Seek(long offset, SeekOrigin origin) => Inner.Seek(offset, origin);
}
