using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The rows of an OpenDocument table. What is blank costs nothing, however often it is repeated.</summary>
internal sealed class OdsSheetReader(XmlReader xml, SheetLayout layout, ReadingMeter meter, int sheet) : ISheetReader
{
    private readonly List<OdsCell> rowCells = [];
    private readonly int tableDepth = xml.Depth;
    private int lastRow;
    private int rowsToGive;
    private long cells;
    private bool isHidden;
    private bool ended = xml.IsEmptyElement;

    public SheetLayout Layout => layout;

    public bool Read(SheetRow row)
    {
        try
        {
            while (rowsToGive == 0)
                if (!ReadRow())
                    return false;
            rowsToGive--;
            lastRow++;
            Give(row);
            return true;
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

    private void Give(SheetRow row)
    {
        row.Start(lastRow, isHidden);
        foreach (var cell in rowCells)
        {
            cells += cell.Repeat;
            meter.CountCells(sheet, cells);
            for (var i = 0; i < cell.Repeat; i++)
                row.SetText(cell.Column + i, cell.Text, cell.Kind, cell.Number);
        }
    }

    /// <summary>Reads the next row element into the cells; false at the end of the table. Groups of rows are gone through.</summary>
    private bool ReadRow()
    {
        while (!ended && xml.Read() && xml.Depth > tableDepth)
        {
            // A cell may hold a table or a drawing of its own: only rows, and what groups them, are looked into.
            while (xml.NodeType == XmlNodeType.Element && xml.LocalName is not ("table-row" or "table-rows" or "table-header-rows" or "table-row-group") && xml.Depth > tableDepth)
                xml.Skip();
            if (xml.Depth <= tableDepth)
                break;
            if (!xml.Is(OdsNames.Table, "table-row"))
                continue;
            meter.Tick();
            var repeat = xml.Repeat("number-rows-repeated");
            isHidden = xml.IsHidden();
            ReadCells();
            if (rowCells.Count > 0)
                rowsToGive = repeat;
            else
                lastRow = Math.Min(CellReference.LastRow, lastRow + repeat);
            if (lastRow + rowsToGive > CellReference.LastRow)
                throw Fault.Damaged("ligne hors de la feuille");
            if (rowsToGive > 0)
                return true;
        }

        ended = true;
        return false;
    }

    private void ReadCells()
    {
        rowCells.Clear();
        if (xml.IsEmptyElement)
            return;
        var depth = xml.Depth;
        var column = 0;
        xml.Read();
        while (xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "table-cell" or "covered-table-cell")
            {
                var repeat = xml.Repeat("number-columns-repeated");
                var cell = OdsCellReader.Read(xml, meter);
                if (cell.Kind != CellKind.Empty)
                {
                    if (column + (long)repeat > CellReference.LastColumn)
                        throw Fault.Damaged($"cellule au-delà de la dernière colonne, ligne {lastRow + 1}");
                    rowCells.Add(cell with { Column = column, Repeat = repeat });
                }

                column = Math.Min(CellReference.LastColumn, column + repeat);
            }
            else if (xml.NodeType == XmlNodeType.Element)
                xml.Skip();
            else if (!xml.Read())
                break;
    }
}
