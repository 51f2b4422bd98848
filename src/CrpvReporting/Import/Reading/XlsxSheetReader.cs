using System.Globalization;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The rows of a worksheet part, in file order. Formulas count by their stored value.</summary>
internal sealed class XlsxSheetReader(
    XmlReader xml, Func<SheetLayout> layout, string[] sharedStrings, XlsxStyles styles, bool startsIn1904, ReadingMeter meter, int sheet) : ISheetReader
{
    private const int DaysFrom1900To1904 = 1_462;
    private int lastRow;
    private long cells;

    public SheetLayout Layout => layout();

    public bool Read(SheetRow row)
    {
        try
        {
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
                {
                    ReadRow(row);
                    meter.CountCells(sheet, cells);
                    if (!row.IsBlank)
                        return true;
                }

            return false;
        }
        catch (Exception exception) when (Fault.IsOfTheFile(exception))
        {
            throw Fault.Damaged($"feuille endommagée après la ligne {lastRow}", exception);
        }
        catch (UnreadableFileException exception) when (exception.Reason == UnreadableReason.TooLarge)
        {
            throw ReadingMeter.TooLarge($"{exception.Detail}, ligne {lastRow}");
        }
    }

    public void Dispose() => xml.Dispose();

    private void ReadRow(SheetRow row)
    {
        var number = Integer(xml.GetAttribute("r")) ?? (lastRow + 1);
        if (number is 0 or > CellReference.LastRow)
            throw Fault.Damaged("ligne hors de la feuille");

        // No spreadsheet writes rows backwards. Sorting them would keep a million in memory, and which of two rows 5 is meant nobody knows.
        if (number <= lastRow)
            throw Fault.Damaged($"la ligne {number} vient après la ligne {lastRow}");
        lastRow = number;
        row.Start(lastRow, xml.GetAttribute("hidden") is "1" or "true");
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                column = CellReference.Column(xml.GetAttribute("r")) ?? (column + 1);
                if (column >= CellReference.LastColumn)
                    throw Fault.Damaged($"cellule au-delà de la dernière colonne, ligne {lastRow}");
                ReadCell(row, column);
            }
    }

    private void ReadCell(SheetRow row, int column)
    {
        var type = xml.GetAttribute("t");
        var style = Integer(xml.GetAttribute("s")) ?? 0;
        if (xml.IsEmptyElement)
            return;
        string? value = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
                value = XlsxText.Leaf(xml, meter);
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
                value = XlsxText.Read(xml, meter);
        if (string.IsNullOrEmpty(value))
            return;
        SetCell(row, column, type, style, value);
        cells++;
    }

    private void SetCell(SheetRow row, int column, string? type, int style, string value)
    {
        switch (type)
        {
            case "s":
                if (Integer(value) is not { } index || (uint)index >= (uint)sharedStrings.Length)
                    throw Fault.Damaged($"texte partagé absent, ligne {lastRow}");
                row.SetText(column, sharedStrings[index]);
                break;
            case "str":
                row.SetText(column, XlsxText.Unescape(value));
                break;
            case "inlineStr":
                row.SetText(column, value);
                break;
            case "b":
                row.SetText(column, value == "1" ? "VRAI" : "FAUX", CellKind.Boolean, value == "1" ? 1 : 0);
                break;
            case "e":
                row.SetText(column, value, CellKind.Error);
                break;
            case "d" when Day(value) is { } day:
                row.SetText(column, value, CellKind.Date, SpreadsheetDate.SerialOf(day));
                break;
            default:
                SetNumber(row, column, style, value);
                break;
        }
    }

    private void SetNumber(SheetRow row, int column, int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            row.SetText(column, value);
        else if (styles.IsDate(style))
            row.SetText(column, value, CellKind.Date, startsIn1904 ? number + DaysFrom1900To1904 : number);
        else
            row.SetText(column, value, CellKind.Number, number);
    }

    /// <summary>The day written in « 2021-03-15T23:30:00+01:00 », whatever the hour and the zone; an hour alone is no day.</summary>
    private static DateOnly? Day(string value) =>
        value.Length >= 10 && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Integer(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
