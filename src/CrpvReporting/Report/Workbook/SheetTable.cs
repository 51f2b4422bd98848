using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>Writes the table of a sheet: one header row, the rows, the total as the last row, and nothing below.</summary>
internal static class SheetTable
{
    public static IXLTable Write(IXLWorksheet sheet, int headerRow, IReadOnlyList<ReportColumn> columns, IEnumerable<IReadOnlyList<ReportCell>> rows)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            var header = sheet.Cell(headerRow, i + 1);
            SheetCell.Write(header, new CellValue(null, SafeText.Of(columns[i].Title)));
            SheetStyle.Header(header.Style, columns[i], i);
        }

        // Each setting of a style costs as much as all of them together: a cell like another takes the style of that one.
        var styles = new Dictionary<(int Column, int? Decimals), IXLStyle>();
        var row = headerRow;
        foreach (var cells in rows)
        {
            row++;
            for (var i = 0; i < columns.Count; i++)
            {
                var cell = sheet.Cell(row, i + 1);
                if (styles.TryGetValue((i, cells[i].Decimals), out var style))
                {
                    cell.Style = style;
                }
                else
                {
                    SheetStyle.Cell(cell.Style, cells[i].In(columns[i]), i);
                    styles.Add((i, cells[i].Decimals), cell.Style);
                }

                SheetCell.Write(cell, CellValue.Of(cells[i], columns[i].Kind));
            }
        }

        // A table without a row would be refused by spreadsheets: an empty one stands for « nothing ».
        var table = sheet.Range(headerRow, 1, Math.Max(row, headerRow + 1), columns.Count).CreateTable(TableName.Of(sheet.Name));
        table.Theme = XLTableTheme.None;
        table.ShowAutoFilter = false;
        return table;
    }
}
