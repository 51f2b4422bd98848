using System.Globalization;
using ExcelDataReader;

namespace CrpvReporting.Import.Reading;

/// <summary>The rows of a sheet of an old workbook. Formulas count by their stored value.</summary>
internal sealed class XlsSheetReader(
    IExcelDataReader reader, XlsSheetRecords records, ReadingMeter meter, int sheet) : ISheetReader
{
    private const int LastColumn = 256;
    private long cells;

    public SheetLayout Layout => records.Layout;

    public bool Read(SheetRow row)
    {
        while (XlsFile.Guarded(() => ReadRow(row), $"feuille endommagée après la ligne {reader.Depth + 1}"))
            if (!row.IsBlank)
                return true;
        return false;
    }

    public void Dispose() => reader.Dispose();

    private bool ReadRow(SheetRow row)
    {
        if (!reader.Read())
            return false;
        row.Start(reader.Depth + 1, records.IsHidden(reader.Depth));
        for (var column = Math.Min(reader.FieldCount, LastColumn) - 1; column >= 0; column--)
            if (records.Errors.Count > 0 && records.Errors.TryGetValue((reader.Depth, column), out var error))
            {
                row.SetText(column, error, CellKind.Error);
                cells++;
            }
            else
                SetCell(row, column);
        meter.CountCells(sheet, cells);
        return true;
    }

    private void SetCell(SheetRow row, int column)
    {
        switch (reader.GetValue(column))
        {
            case null:
                return;
            case string text:
                if (text.Length == 0)
                    return;
                meter.CheckText(text.Length);
                row.SetText(column, text);
                break;
            case bool truth:
                row.SetText(column, truth ? "VRAI" : "FAUX", CellKind.Boolean, truth ? 1 : 0);
                break;
            case DateTime date:
                var serial = SpreadsheetDate.SerialOf(DateOnly.FromDateTime(date)) + date.TimeOfDay.TotalDays;
                row.SetText(column, serial.ToString(CultureInfo.InvariantCulture), CellKind.Date, serial);
                break;
            case TimeSpan time:
                row.SetText(column, time.TotalDays.ToString(CultureInfo.InvariantCulture), CellKind.Number, time.TotalDays);
                break;
            case IConvertible value:
                var number = value.ToDouble(CultureInfo.InvariantCulture);
                row.SetText(column, number.ToString(CultureInfo.InvariantCulture), CellKind.Number, number);
                break;
        }

        cells++;
    }
}
