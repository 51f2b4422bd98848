using System.Buffers.Binary;
using System.Text;

namespace CrpvReporting.Tests.Import;

/// <summary>Makes the bytes of a small workbook of Excel 97 to 2003 from its records.</summary>
internal sealed class XlsBuilder
{
    /// <summary>The cell format of dates; that of everything else is 0.</summary>
    public const ushort DateFormat = 1;

    private readonly List<(string Name, byte State, byte Kind, byte[] Records)> sheets = [];
    private bool startsIn1904;

    public static byte[] Text(int row, int column, string text) => Record(0x0204, Cell(row, column, 0), U16(text.Length), [1], Encoding.Unicode.GetBytes(text));

    public static byte[] Number(int row, int column, double number, ushort format = 0) => Record(0x0203, Cell(row, column, format), BitConverter.GetBytes(number));

    public static byte[] Boolean(int row, int column, bool value) => Record(0x0205, Cell(row, column, 0), [value ? (byte)1 : (byte)0, 0]);

    public static byte[] Error(int row, int column, byte code) => Record(0x0205, Cell(row, column, 0), [code, 1]);

    /// <summary>A formula whose stored value is an error.</summary>
    public static byte[] ErrorFormula(int row, int column, byte code) => Record(0x0006, Cell(row, column, 0), [2, 0, code, 0, 0, 0, 0xFF, 0xFF], new byte[8], [0]);

    /// <summary>A formula whose stored value is a number.</summary>
    public static byte[] Formula(int row, int column, double value) => Record(0x0006, Cell(row, column, 0), BitConverter.GetBytes(value), new byte[8], [0]);

    /// <summary>Says that a row is hidden.</summary>
    public static byte[] HiddenRow(int row) => Record(0x0208, U16(row), new byte[10], U16(0x20), U16(0));

    /// <summary>Says that columns are hidden.</summary>
    public static byte[] HiddenColumns(int first, int last) => Record(0x007D, U16(first), U16(last), U16(0), U16(0), U16(1), U16(0));

    public static byte[] Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) => Record(0x00E5, U16(1), U16(firstRow), U16(lastRow), U16(firstColumn), U16(lastColumn));

    /// <param name="state">0 shown, 1 hidden, 2 very hidden.</param>
    /// <param name="kind">0 cells, 2 a chart.</param>
    public XlsBuilder Sheet(string name, IEnumerable<byte[]> records, byte state = 0, byte kind = 0)
    {
        sheets.Add((name, state, kind, [.. records.SelectMany(record => record)]));
        return this;
    }

    public XlsBuilder StartsIn1904()
    {
        startsIn1904 = true;
        return this;
    }

    public byte[] ToBytes(byte[]? afterStart = null) => CompoundBuilder.Of("Workbook", Records(afterStart ?? []));

    /// <param name="id">Number of the record.</param>
    /// <param name="parts">Its data, in pieces.</param>
    public static byte[] Record(ushort id, params byte[][] parts)
    {
        byte[] data = [.. parts.SelectMany(part => part)];
        return [.. U16(id), .. U16(data.Length), .. data];
    }

    private static byte[] Cell(int row, int column, ushort format) => [.. U16(row), .. U16(column), .. U16(format)];

    private static byte[] U16(int value)
    {
        var bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static byte[] Start(byte kind) => Record(0x0809, U16(0x0600), U16(kind), U16(0x0DBB), U16(0x07CC), new byte[8]);

    private static byte[] Format(ushort number) => Record(0x00E0, U16(0), U16(number), new byte[16]);

    private byte[] Records(byte[] afterStart)
    {
        byte[] end = Record(0x000A);
        byte[] globals = [.. Start(5), .. afterStart, .. Record(0x0022, U16(startsIn1904 ? 1 : 0)), .. Format(0), .. Format(14)];
        var position = globals.Length + sheets.Sum(sheet => 4 + 8 + (2 * sheet.Name.Length)) + end.Length;
        var bound = new List<byte>();
        var bodies = new List<byte>();
        foreach (var (name, state, kind, records) in sheets)
        {
            bound.AddRange(Record(0x0085, BitConverter.GetBytes(position + bodies.Count), [state, kind, (byte)name.Length, 1], Encoding.Unicode.GetBytes(name)));
            bodies.AddRange([.. Start(kind == 2 ? (byte)0x20 : (byte)0x10), .. Record(0x0081, U16(0)), .. records, .. end]);
        }

        return [.. globals, .. bound, .. end, .. bodies];
    }
}
