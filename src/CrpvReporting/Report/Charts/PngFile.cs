using System.Buffers.Binary;
using System.IO.Compression;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// Writes pixels as a PNG. Skia's own encoder is left aside: what it compresses to depends on the processor, and it does
/// not say how many pixels make an inch, so that office programs would insert a chart twice too large.
/// </summary>
internal static class PngFile
{
    /// <summary>192 dots per inch: two pixels for one of CSS.</summary>
    private const uint PixelsPerMetre = 7559;
    private const int BytesPerPixel = 3;

    /// <summary>Row filter « Up »: each byte less the one above it, nearly always 0 in a chart.</summary>
    private const byte UpFilter = 2;

    /// <summary>Pixels are read as opaque RGBA.</summary>
    public static byte[] Write(SKPixmap pixels)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR"u8, [.. BigEndian((uint)pixels.Width), .. BigEndian((uint)pixels.Height), 8, 2, 0, 0, 0]);
        Chunk(file, "pHYs"u8, [.. BigEndian(PixelsPerMetre), .. BigEndian(PixelsPerMetre), 1]);
        Chunk(file, "IDAT"u8, Compress(pixels));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Compress(SKPixmap pixels)
    {
        using var compressed = new MemoryStream();
        // Run lengths are the one way of matching that has no processor-specific variant.
        var options = new ZLibCompressionOptions { CompressionLevel = 9, CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding };
        using (var zlib = new ZLibStream(compressed, options))
        {
            var above = new byte[pixels.Width * BytesPerPixel];
            var row = new byte[above.Length];
            var filtered = new byte[above.Length];
            var bytes = pixels.GetPixelSpan();
            for (var y = 0; y < pixels.Height; y++)
            {
                var source = bytes.Slice(y * pixels.RowBytes, pixels.Width * 4);
                for (var i = 0; i < row.Length; i++) row[i] = source[(i / BytesPerPixel * 4) + (i % BytesPerPixel)];
                for (var i = 0; i < row.Length; i++) filtered[i] = unchecked((byte)(row[i] - above[i]));
                zlib.WriteByte(UpFilter);
                zlib.Write(filtered);
                (above, row) = (row, above);
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] typed = [.. type, .. data];
        file.Write(BigEndian((uint)data.Length));
        file.Write(typed);
        file.Write(BigEndian(Checksum(typed)));
    }

    private static byte[] BigEndian(uint number)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, number);
        return bytes;
    }

    /// <summary>CRC-32, as PNG has it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        }

        return ~crc;
    }
}
