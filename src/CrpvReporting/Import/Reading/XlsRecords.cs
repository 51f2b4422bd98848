using System.Buffers.Binary;

namespace CrpvReporting.Import.Reading;

/// <summary>The records of an old workbook, one after the other.</summary>
internal static class XlsRecords
{
    public const ushort Start = 0x0809;
    public const ushort End = 0x000A;
    private const ushort BoundSheet = 0x0085;
    private const ushort Encrypted = 0x002F;
    private const ushort Dimensions = 0x0200;
    private const ushort DimensionsOfExcel2 = 0x0000;
    private const ushort Unknown = 0xFFFF;
    private const ushort MostColumns = 256;
    private const uint MostRows = 65_536;

    /// <summary>Where the records of each worksheet begin, as far as the workbook says it; nothing when it says it encrypted.</summary>
    public static List<int> Sheets(byte[] records)
    {
        var sheets = new List<int>();
        var at = 0;
        while (Next(records, ref at, out var id, out var data) && id is not (End or Encrypted))
            if (id == BoundSheet && data.Length >= 6 && data[5] == 0)
                sheets.Add((int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(data), (uint)records.Length));
        return sheets;
    }

    /// <summary>
    /// Takes from the sheets what makes ExcelDataReader reserve seconds and gigabytes: it trusts stated dimensions, those
    /// that bytes out of step seem to state included, and makes every row as wide as the farthest cell.
    /// </summary>
    /// <exception cref="UnreadableFileException">A cell lies beyond the last column, or a record is longer than what is left.</exception>
    public static void Fence(byte[] records)
    {
        foreach (var sheet in Sheets(records))
        {
            var at = sheet;
            var depth = 0;
            while (Next(records, ref at, out var id, out var data) && (depth += id == Start ? 1 : id == End ? -1 : 0) > 0)
                if (id is Dimensions or DimensionsOfExcel2)
                    Fence(records.AsSpan(at - data.Length - 4, data.Length + 4));
                else if (IsCell(id) && data.Length >= 4 && U16(data, 2) >= MostColumns)
                    throw Fault.Damaged($"cellule au-delà de la dernière colonne, ligne {U16(data, 0) + 1}");

            // It would be read with what is missing taken for zeros.
            if (depth > 0 && at + 4 <= records.Length)
                throw Fault.Damaged("classeur .xls coupé");
        }
    }

    /// <summary>Moves to the next record; false at the end, or where one is longer than what is left.</summary>
    public static bool Next(byte[] records, ref int at, out ushort id, out ReadOnlySpan<byte> data)
    {
        id = 0;
        data = default;
        if (at + 4 > records.Length)
            return false;
        id = U16(records, at);
        var length = U16(records, at + 2);
        if (at + 4 + length > records.Length)
            return false;
        data = records.AsSpan(at + 4, length);
        at += 4 + length;
        return true;
    }

    public static ushort U16(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);

    /// <summary>Formulas, numbers, texts, booleans, blanks: what begins with its row and column.</summary>
    private static bool IsCell(ushort id) => id is (>= 0x0001 and <= 0x0006) or 0x00BD or 0x00BE or 0x00D6 or 0x00FD or 0x0201 or 0x0203 or 0x0204 or 0x0205 or 0x027E;

    /// <summary>Dimensions in the form of Excel 97 are cut to what a sheet can have; others, which would be read in that form all the same, are made a record that nobody knows.</summary>
    private static void Fence(Span<byte> record)
    {
        if (U16(record, 0) != Dimensions || record.Length != 4 + 14)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(record, Unknown);
            return;
        }

        BinaryPrimitives.WriteUInt32LittleEndian(record[8..], Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(record[8..]), MostRows));
        BinaryPrimitives.WriteUInt16LittleEndian(record[14..], Math.Min(U16(record, 14), MostColumns));
    }
}
