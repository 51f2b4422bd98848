using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>Writes a cell with ClosedXML, which would otherwise guess formulas, dates and numbers from texts.</summary>
internal static class SheetCell
{
    public static void Write(IXLCell cell, CellValue value)
    {
        if (value.Number is { } number)
        {
            cell.SetValue(number);
        }
        else if (value.Text is { } text)
        {
            cell.SetValue(text);
            if (value.IsGuarded)
                cell.Style.IncludeQuotePrefix = true;
        }
    }
}
