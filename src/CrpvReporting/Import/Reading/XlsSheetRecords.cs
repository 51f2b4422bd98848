namespace CrpvReporting.Import.Reading;

/// <summary>
/// What the records of a sheet of an old workbook say that ExcelDataReader does not: the error values (#N/A…), which it
/// gives as empty cells and so as « not reported », the hidden rows and columns, the merged cells.
/// </summary>
internal sealed class XlsSheetRecords
{
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
        var sheets = XlsRecords.Sheets(records);
        var at = sheet < sheets.Count ? sheets[sheet] : records.Length;
        for (var depth = 0; XlsRecords.Next(records, ref at, out var id, out var data);)
        {
            depth += id == XlsRecords.Start ? 1 : id == XlsRecords.End ? -1 : 0;
            if (depth <= 0)
                break;

            // What stands in the charts embedded in the sheet is no cell of it.
            if (depth == 1)
                found.Note(id, data, layout);
        }

        found.Layout = layout.ToLayout();
        return found;
    }

    private void Note(ushort id, ReadOnlySpan<byte> data, SheetLayoutBuilder layout)
    {
        switch (id)
        {
            case BooleanOrError when data.Length >= 8 && data[7] == 1:
                errors[(XlsRecords.U16(data, 0), XlsRecords.U16(data, 2))] = Text(data[6]);
                break;
            case Formula when data.Length >= 14 && data[6] == 2 && data[12] == 0xFF && data[13] == 0xFF:
                errors[(XlsRecords.U16(data, 0), XlsRecords.U16(data, 2))] = Text(data[8]);
                break;
            case Row when data.Length >= 14 && (data[12] & HiddenRow) != 0:
                hiddenRows.Add(XlsRecords.U16(data, 0));
                break;
            case Columns when data.Length >= 10 && (data[8] & 1) != 0:
                layout.Hide(XlsRecords.U16(data, 0), XlsRecords.U16(data, 2));
                break;
            case Merges when data.Length >= 2:
                for (var i = 2; i + 8 <= data.Length && i < 2 + (8 * XlsRecords.U16(data, 0)); i += 8)
                    layout.Merge(new CellRange(XlsRecords.U16(data, i) + 1, XlsRecords.U16(data, i + 4), XlsRecords.U16(data, i + 2) + 1, XlsRecords.U16(data, i + 6)));
                break;
        }
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
}
