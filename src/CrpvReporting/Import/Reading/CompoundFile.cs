using System.Buffers.Binary;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// The container of old Office files: a small file system. Read here, since a chain of sectors that bites its own tail
/// keeps other readers busy for ever, and since an encrypted .xlsx is one of these too.
/// </summary>
internal sealed class CompoundFile
{
    private const int DirectoryEntryLength = 128;
    private const uint EndOfChain = 0xFFFFFFFE;
    private readonly byte[] bytes;
    private readonly int sectorLength;
    private readonly int miniSectorLength;
    private readonly uint miniCutoff;
    private readonly uint[] table;
    private readonly byte[] directory;

    private CompoundFile(byte[] bytes)
    {
        this.bytes = bytes;
        if (bytes.Length < 512 || U16(bytes, 30) is not (9 or 12))
            throw Damaged();
        sectorLength = 1 << U16(bytes, 30);
        miniSectorLength = 1 << Math.Min((int)U16(bytes, 32), 9);
        miniCutoff = U32(bytes, 56);
        table = ReadTable();
        directory = Follow(table, U32(bytes, 48), Sector, long.MaxValue);
    }

    public static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="UnreadableFileException">The container is damaged.</exception>
    public static CompoundFile Open(byte[] bytes) => new(bytes);

    public bool Has(string name) => Find(name) is not null;

    /// <summary>The bytes of a stream; null when there is none.</summary>
    public byte[]? Read(string name)
    {
        if (Find(name) is not { } entry)
            return null;
        var length = U32(entry.Span, 120);
        var start = U32(entry.Span, 116);
        if (length >= miniCutoff)
            return Follow(table, start, Sector, length);
        var root = Follow(table, U32(directory, 116), Sector, long.MaxValue);
        var miniTable = Integers(Follow(table, U32(bytes, 60), Sector, long.MaxValue));
        return Follow(
            miniTable,
            start,
            sector => (long)sector * miniSectorLength is var at && at + miniSectorLength <= root.Length ? root.AsMemory((int)at, miniSectorLength) : throw Damaged(),
            length);
    }

    /// <summary>Streams are looked for by name, wherever the tree puts them: only its order could be wrong.</summary>
    private ReadOnlyMemory<byte>? Find(string name)
    {
        for (var at = 0; at + DirectoryEntryLength <= directory.Length; at += DirectoryEntryLength)
        {
            var entry = directory.AsMemory(at, DirectoryEntryLength);
            var nameLength = Math.Clamp(U16(entry.Span, 64) - 2, 0, 62);
            if (entry.Span[66] == 2 && System.Text.Encoding.Unicode.GetString(entry.Span[..nameLength]).Equals(name, StringComparison.OrdinalIgnoreCase))
                return entry;
        }

        return null;
    }

    private uint[] ReadTable()
    {
        var sectors = new List<uint>();
        for (var i = 0; i < 109; i++)
            sectors.Add(U32(bytes, 76 + (4 * i)));
        var visited = 0;
        for (var next = U32(bytes, 68); next < EndOfChain - 1; )
        {
            if (++visited > bytes.Length / sectorLength)
                throw Damaged();
            var more = Integers(Sector(next).ToArray());
            sectors.AddRange(more[..^1]);
            next = more[^1];
        }

        var used = sectors.TakeWhile(sector => sector < EndOfChain - 1).ToList();
        if (used.Count > bytes.Length / sectorLength)
            throw Damaged();
        return [.. used.SelectMany(sector => Integers(Sector(sector).ToArray()))];
    }

    /// <summary>The sectors of a chain end to end; one that is longer than the file goes round in circles.</summary>
    private byte[] Follow(uint[] chain, uint start, Func<uint, ReadOnlyMemory<byte>> sectorAt, long length)
    {
        using var content = new MemoryStream();
        for (var sector = start; sector < EndOfChain - 1 && content.Length < length; sector = sector < chain.Length ? chain[sector] : throw Damaged())
        {
            content.Write(sectorAt(sector).Span);
            if (content.Length > bytes.Length + sectorLength)
                throw Damaged();
        }

        if (length != long.MaxValue && content.Length < length)
            throw Damaged();
        content.SetLength(Math.Min(content.Length, length));
        return content.ToArray();
    }

    private ReadOnlyMemory<byte> Sector(uint sector)
    {
        var at = (sector + 1L) * sectorLength;
        if (at >= bytes.Length)
            throw Damaged();

        // The last sector of some files is cut where its data ends.
        var there = bytes.AsMemory((int)at, (int)Math.Min(sectorLength, bytes.Length - at));
        if (there.Length == sectorLength)
            return there;
        var padded = new byte[sectorLength];
        there.CopyTo(padded);
        return padded;
    }

    private static uint[] Integers(byte[] content)
    {
        var integers = new uint[content.Length / 4];
        for (var i = 0; i < integers.Length; i++)
            integers[i] = U32(content, 4 * i);
        return integers;
    }

    private static ushort U16(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);

    private static uint U32(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt32LittleEndian(content[at..]);

    private static UnreadableFileException Damaged() => Fault.Damaged("classeur .xls endommagé");
}
