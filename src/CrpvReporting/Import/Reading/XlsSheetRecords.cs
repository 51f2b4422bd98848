using System.Buffers.Binary;

namespace CrpvReporting.Import.Reading;

/// <summary>
/// What the records of a sheet of an old workbook say that ExcelDataReader does not: the error values (#N/A…), which it
/// gives as empty cells and so as « not reported », the hidden rows and columns, the merged cells.
/// </summary>
internal sealed class XlsSheetRecords
{
    private const ushort BoundSheet = 0x0085;
    private const ushort Encrypted = 0x002F;
    private const ushort Start = 0x0809;
    private const ushort End = 0x000A;
    private const ushort Formula = 0x0006;
    private const ushort BooleanOrError = 0x0205;
    private const ushort Row = 0x0208;
    private const ushort Columns = 0x007D;
    private const ushort Merges = 0x00E5;
    private const int HiddenRow = 0x20;
    private readonly Dictionary<(int Row, int Column), string> errors = [];
    private readonly HashSet<int> hiddenRows = [];

    private XlsSheetRecords()
    {
    }

    /// <summary>The error values, by row and column from 0.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> Errors => errors;

    public SheetLayout Layout { get; private set; } = SheetLayout.None;

    public bool IsHidden(int row) => hiddenRows.Contains(row);

    public static XlsSheetRecords Of(byte[] records, int sheet, ReadingLimits limits)
    {
        var layout = new SheetLayoutBuilder(limits);
        var found = new XlsSheetRecords();
        var at = PositionOf(records, sheet) ?? records.Length;
        for (var depth = 0; Next(records, ref at, out var id, out var data);)
        {
            depth += id == Start ? 1 : id == End ? -1 : 0;
            if (depth <= 0)
                break;

            // What stands in the charts embedded in the sheet is no cell of it.
            if (depth == 1)
                found.Note(id, data, layout);
        }

        found.Layout = layout.ToLayout();
        return found;
    }

    /// <summary>Where the records of a worksheet begin; null when the workbook does not say it, or says it encrypted.</summary>
    private static int? PositionOf(byte[] records, int sheet)
    {
        var at = 0;
        while (Next(records, ref at, out var id, out var data) && id is not (End or Encrypted))
            if (id == BoundSheet && data.Length >= 6 && data[5] == 0 && sheet-- == 0)
                return BinaryPrimitives.ReadUInt32LittleEndian(data) is var position && position < records.Length ? (int)position : null;
        return null;
    }

    private void Note(ushort id, ReadOnlySpan<byte> data, SheetLayoutBuilder layout)
    {
        switch (id)
        {
            case BooleanOrError when data.Length >= 8 && data[7] == 1:
                errors[(U16(data, 0), U16(data, 2))] = Text(data[6]);
                break;
            case Formula when data.Length >= 14 && data[6] == 2 && data[12] == 0xFF && data[13] == 0xFF:
                errors[(U16(data, 0), U16(data, 2))] = Text(data[8]);
                break;
            case Row when data.Length >= 14 && (data[12] & HiddenRow) != 0:
                hiddenRows.Add(U16(data, 0));
                break;
            case Columns when data.Length >= 10 && (data[8] & 1) != 0:
                layout.Hide(U16(data, 0), U16(data, 2));
                break;
            case Merges when data.Length >= 2:
                for (var i = 2; i + 8 <= data.Length && i < 2 + (8 * U16(data, 0)); i += 8)
                    layout.Merge(new CellRange(U16(data, i) + 1, U16(data, i + 4), U16(data, i + 2) + 1, U16(data, i + 6)));
                break;
        }
    }

    private static bool Next(byte[] records, ref int at, out ushort id, out ReadOnlySpan<byte> data)
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

    private static string Text(int code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };

    private static ushort U16(ReadOnlySpan<byte> content, int at) => BinaryPrimitives.ReadUInt16LittleEndian(content[at..]);
}
