using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// Writes pixels as a PNG. Skia's own encoder is left aside: what it compresses to depends on the processor, and it does
/// not say how many pixels make an inch, so that office programs would insert a chart twice too large.
/// </summary>
/// <remarks>Its loops go over millions of pixels in a run that lasts seconds: they are compiled for speed at once.</remarks>
internal static class PngFile
{
    /// <summary>192 dots per inch: two pixels for one of CSS.</summary>
    private const uint PixelsPerMetre = 7559;
    private const byte TrueColor = 2;
    private const byte Indexed = 3;
    private const byte NoFilter = 0;

    /// <summary>Run lengths are the one way of matching that has no processor-specific variant.</summary>
    public static readonly ZLibCompressionOptions SameEverywhere = new() { CompressionLevel = 9, CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding };

    /// <summary>What each byte does to a CRC-32, as PNG has it.</summary>
    private static readonly uint[] CrcOfByte = [.. Enumerable.Range(0, 256).Select(b => CrcOf((uint)b))];

    /// <summary>Pixels are read as opaque RGBA.</summary>
    public static byte[] Write(SKPixmap pixels)
    {
        var colors = MemoryMarshal.Cast<byte, uint>(pixels.GetPixelSpan());
        var palette = PaletteOf(colors);
        // A chart has some hundred colours, edges of letters included: one byte a pixel, unless it happens to have more.
        var indexed = palette.Length <= 256;
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(file, "IHDR"u8, [.. BigEndian((uint)pixels.Width), .. BigEndian((uint)pixels.Height), 8, indexed ? Indexed : TrueColor, 0, 0, 0]);
        Chunk(file, "pHYs"u8, [.. BigEndian(PixelsPerMetre), .. BigEndian(PixelsPerMetre), 1]);
        if (indexed) Chunk(file, "PLTE"u8, [.. palette.SelectMany(Channels)]);
        Chunk(file, "IDAT"u8, Compress(colors, pixels.Width, indexed ? palette : null));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>The colours used, in order. Most pixels are like the one before, which is quicker to see than to look up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint[] PaletteOf(ReadOnlySpan<uint> colors)
    {
        var palette = new HashSet<uint>();
        for (var i = 0; i < colors.Length; i++)
            if (i == 0 || colors[i] != colors[i - 1]) palette.Add(colors[i]);
        return [.. palette.Order()];
    }

    private static byte[] Compress(ReadOnlySpan<uint> colors, int width, uint[]? palette)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, SameEverywhere))
        {
            var row = new byte[(width * (palette is null ? 3 : 1)) + 1];
            row[0] = NoFilter;
            for (var start = 0; start < colors.Length; start += width)
            {
                if (palette is null) PutChannels(colors.Slice(start, width), row.AsSpan(1));
                else PutIndexes(colors.Slice(start, width), palette, row.AsSpan(1));
                zlib.Write(row);
            }
        }

        return compressed.ToArray();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PutIndexes(ReadOnlySpan<uint> colors, uint[] palette, Span<byte> row)
    {
        var index = 0;
        for (var i = 0; i < colors.Length; i++)
        {
            if (palette[index] != colors[i]) index = Array.BinarySearch(palette, colors[i]);
            row[i] = (byte)index;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PutChannels(ReadOnlySpan<uint> colors, Span<byte> row)
    {
        for (var i = 0; i < colors.Length; i++)
            (row[i * 3], row[(i * 3) + 1], row[(i * 3) + 2]) = ((byte)colors[i], (byte)(colors[i] >> 8), (byte)(colors[i] >> 16));
    }

    /// <summary>Red, green and blue of a pixel as Skia lays it out.</summary>
    private static byte[] Channels(uint color) => [(byte)color, (byte)(color >> 8), (byte)(color >> 16)];

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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes) crc = (crc >> 8) ^ CrcOfByte[(byte)(crc ^ b)];
        return ~crc;
    }

    private static uint CrcOf(uint crc)
    {
        for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
        return crc;
    }
}
