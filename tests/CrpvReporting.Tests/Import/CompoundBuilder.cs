using System.Buffers.Binary;
using System.Text;

namespace CrpvReporting.Tests.Import;

/// <summary>Makes the container of old Office files around one stream, padded so that it needs no small sectors.</summary>
internal static class CompoundBuilder
{
    private const int Sector = 512;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;
    private const uint TableSector = 0xFFFFFFFD;

    public static byte[] Of(string stream, byte[] content)
    {
        var length = Math.Max(content.Length, 4096);
        var dataSectors = (length + Sector - 1) / Sector;
        var tableSectors = (dataSectors + 1 + 127) / 128;
        while (tableSectors * 128 < dataSectors + 1 + tableSectors)
            tableSectors++;
        var bytes = new byte[Sector * (1 + tableSectors + 1 + dataSectors)];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(bytes, 0);
        U16(bytes, 24, 0x3E);
        U16(bytes, 26, 3);
        U16(bytes, 28, 0xFFFE);
        U16(bytes, 30, 9);
        U16(bytes, 32, 6);
        U32(bytes, 44, (uint)tableSectors);
        U32(bytes, 48, (uint)tableSectors);
        U32(bytes, 56, 4096);
        U32(bytes, 60, EndOfChain);
        U32(bytes, 68, EndOfChain);
        for (var i = 0; i < 109; i++)
            U32(bytes, 76 + (4 * i), i < tableSectors ? (uint)i : Free);

        // The table of sectors: its own, the directory's, then the chain of the stream.
        for (var i = 0; i < tableSectors * 128; i++)
            U32(bytes, Sector + (4 * i), i < tableSectors ? TableSector : i == tableSectors ? EndOfChain : i < tableSectors + dataSectors ? (uint)i + 1 : i == tableSectors + dataSectors ? EndOfChain : Free);
        var directory = Sector * (1 + tableSectors);
        Entry(bytes.AsSpan(directory), "Root Entry", 5, child: 1, EndOfChain, 0);
        Entry(bytes.AsSpan(directory + 128), stream, 2, child: Free, (uint)tableSectors + 1, (uint)length);
        Entry(bytes.AsSpan(directory + 256), "", 0, child: Free, 0, 0);
        Entry(bytes.AsSpan(directory + 384), "", 0, child: Free, 0, 0);
        content.CopyTo(bytes, directory + Sector);
        return bytes;
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint child, uint start, uint length)
    {
        Encoding.Unicode.GetBytes(name, entry);
        U16(entry, 64, (ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        entry[66] = type;
        entry[67] = 1;
        U32(entry, 68, Free);
        U32(entry, 72, Free);
        U32(entry, 76, child);
        U32(entry, 116, start);
        U32(entry, 120, length);
    }

    private static void U16(Span<byte> bytes, int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(bytes[at..], value);

    private static void U32(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);
}
