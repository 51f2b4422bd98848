using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The hidden columns and merged cells of an OpenDocument table.</summary>
internal static class OdsLayout
{
    /// <summary>Reads the table that the reader is on and moves past it.</summary>
    public static SheetLayout Read(XmlReader xml, ReadingLimits limits)
    {
        var layout = new SheetLayoutBuilder(limits);
        var depth = xml.Depth;
        var (row, column) = (1, 0);
        var isEmpty = xml.IsEmptyElement;
        xml.Read();
        while (!isEmpty && xml.Depth > depth)
            switch (xml.NodeType == XmlNodeType.Element ? xml.LocalName : "")
            {
                case "table-column":
                    var columns = xml.Repeat("number-columns-repeated");
                    if (xml.IsHidden())
                        layout.Hide(column, column + columns - 1);
                    column = Math.Min(CellReference.LastColumn, column + columns);
                    xml.Skip();
                    break;
                case "table-row":
                    var rows = xml.Repeat("number-rows-repeated");
                    ReadRow(xml, row, layout);
                    row = Math.Min(CellReference.LastRow, row + rows);
                    break;
                case "table-columns" or "table-header-columns" or "table-column-group" or "table-rows" or "table-header-rows" or "table-row-group" or "":
                    xml.Read();
                    break;
                default:
                    xml.Skip();
                    break;
            }

        if (!isEmpty)
            xml.Read();
        return layout.ToLayout();
    }

    private static void ReadRow(XmlReader xml, int row, SheetLayoutBuilder layout)
    {
        var depth = xml.Depth;
        var column = 0;
        if (xml.IsEmptyElement)
        {
            xml.Skip();
            return;
        }

        xml.Read();
        while (xml.Depth > depth)
            if (xml.NodeType != XmlNodeType.Element)
                xml.Read();
            else
            {
                if (xml.LocalName is "table-cell" or "covered-table-cell")
                    column = ReadCell(xml, row, column, layout);
                xml.Skip();
            }

        xml.Read();
    }

    /// <summary>Notes what a cell covers; the column after it.</summary>
    private static int ReadCell(XmlReader xml, int row, int column, SheetLayoutBuilder layout)
    {
        var range = new CellRange(
            row,
            column,
            Math.Min(CellReference.LastRow, row + xml.Repeat("number-rows-spanned") - 1),
            Math.Min(CellReference.LastColumn - 1, column + xml.Repeat("number-columns-spanned") - 1));
        if (range.LastRow > row || range.LastColumn > column)
            layout.Merge(range);
        return Math.Min(CellReference.LastColumn, column + xml.Repeat("number-columns-repeated"));
    }
}
