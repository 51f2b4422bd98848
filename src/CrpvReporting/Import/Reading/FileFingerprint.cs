using System.Security.Cryptography;
using System.Text.Unicode;

namespace CrpvReporting.Import.Reading;

/// <summary>What one pass over the bytes of a file tells: its identity and whether it is UTF-8.</summary>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="Length">Number of bytes.</param>
/// <param name="IsUtf8">Whether all the bytes are valid UTF-8.</param>
/// <param name="Head">The first bytes, at most 64 KiB.</param>
public sealed record FileFingerprint(byte[] Sha256, long Length, bool IsUtf8, byte[] Head)
{
    private const int HeadLength = 64 * 1024;

    /// <summary>Reads a stream from its start and leaves it there.</summary>
    public static FileFingerprint Of(Stream stream)
    {
        stream.Position = 0;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        byte[] head = [];
        var utf8 = true;
        var carried = 0;
        long length = 0;
        int read;
        while ((read = stream.ReadAtLeast(buffer.AsSpan(carried), buffer.Length - carried, throwOnEndOfStream: false)) > 0)
        {
            var chunk = buffer.AsSpan(0, carried + read);
            if (length == 0)
                head = chunk[..Math.Min(HeadLength, chunk.Length)].ToArray();
            length += read;
            hash.AppendData(chunk[carried..]);
            carried = utf8 ? Tail(chunk, ref utf8) : 0;
            chunk[^carried..].CopyTo(buffer);
        }

        stream.Position = 0;
        return new FileFingerprint(hash.GetHashAndReset(), length, utf8 && carried == 0, head);
    }

    /// <summary>Checks a chunk; returns how many of its last bytes begin a character that the next chunk ends.</summary>
    private static int Tail(ReadOnlySpan<byte> chunk, ref bool utf8)
    {
        if (Utf8.IsValid(chunk))
            return 0;
        for (var tail = 1; tail <= Math.Min(3, chunk.Length); tail++)
            if (chunk[^tail] >= 0xC0)
            {
                utf8 = Utf8.IsValid(chunk[..^tail]);
                return utf8 ? tail : 0;
            }

        utf8 = false;
        return 0;
    }
}
