using System.Globalization;
using System.Xml;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// Copies a sheet as it streams by, changing only the style of marked cells, adding those that do not exist yet, and
/// naming the drawing of its comments. Anything else goes through untouched.
/// </summary>
/// <param name="marks">The cells to colour.</param>
/// <param name="styles">The styles of the workbook.</param>
/// <param name="forgetsMarks">Whether cells that an earlier annotation coloured get their own style back.</param>
/// <param name="drawingId">The relationship of the drawing of comments, for a sheet that names none; null: the sheet has no comments.</param>
internal sealed class SheetRewriter(SheetMarks marks, BookStyles styles, bool forgetsMarks, string? drawingId)
{
    /// <summary>What may come after the drawing of comments, in the order of the format.</summary>
    private static readonly HashSet<string> AfterDrawing =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly ColumnLayout columns = new();
    private readonly Dictionary<int, int> above = [];
    private Queue<int> missing = new();
    private string prefix = "";
    private string ns = "";
    private bool dataSeen;

    /// <summary>Widths and heights, as the sheet gives them.</summary>
    public ColumnLayout Columns => columns;

    /// <summary>The relationship of the drawing of comments that the sheet names already; null when it names none.</summary>
    public string? DrawingId { get; private set; }

    public void Copy(XmlReader reader, Stream output)
    {
        missing = new Queue<int>(marks.Rows);
        using var writer = SheetStream.Writer(output);
        reader.MoveToContent();
        (prefix, ns) = (reader.Prefix, reader.NamespaceURI);
        writer.WriteStartDocument(standalone: true);
        var isEmpty = StartCopy(reader, writer);
        reader.Read();
        while (!isEmpty && reader.NodeType != XmlNodeType.EndElement)
            CopyChild(reader, writer);
        NameDrawing(reader, writer);
        writer.WriteEndElement();
    }

    private void CopyChild(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType == XmlNodeType.Element ? reader.LocalName : "")
        {
            case "sheetViews":
                CopyParent(reader, writer, "sheetView", () => CopyDeselected(reader, writer));
                break;
            case "sheetFormatPr":
                columns.ReadDefaults(reader);
                writer.WriteNode(reader, defattr: false);
                break;
            case "cols":
                CopyParent(reader, writer, "col", () =>
                {
                    columns.ReadColumn(reader);
                    writer.WriteNode(reader, defattr: false);
                });
                break;
            case "sheetData":
                CopyData(reader, writer);
                break;
            case "legacyDrawing":
                DrawingId = reader.GetAttribute("id", new Vocabulary(ns).Relation.NamespaceName);
                writer.WriteNode(reader, defattr: false);
                break;
            case var name:
                if (dataSeen && AfterDrawing.Contains(name))
                    NameDrawing(reader, writer);
                writer.WriteNode(reader, defattr: false);
                break;
        }
    }

    /// <summary>Writes the beginning of the current element; whether that was all of it.</summary>
    private static bool StartCopy(XmlReader reader, XmlWriter writer)
    {
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: false);
        reader.MoveToElement();
        return isEmpty;
    }

    /// <summary>Copies an element, its children of one name in their own way.</summary>
    private static void CopyParent(XmlReader reader, XmlWriter writer, string child, Action copy)
    {
        if (!StartCopy(reader, writer))
        {
            reader.Read();
            while (reader.NodeType != XmlNodeType.EndElement)
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == child)
                    copy();
                else
                    writer.WriteNode(reader, defattr: false);
        }

        writer.WriteEndElement();
        reader.Read();
    }

    /// <summary>Two selected sheets would be edited together: only « À corriger » is.</summary>
    private static void CopyDeselected(XmlReader reader, XmlWriter writer)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        SheetStream.CopyAttributes(reader, writer, name => name == "tabSelected");
        CopyRest(reader, writer);
    }

    /// <summary>Copies what an element holds, once its beginning is written, and ends it.</summary>
    private static void CopyRest(XmlReader reader, XmlWriter writer)
    {
        if (!reader.IsEmptyElement)
        {
            reader.Read();
            while (reader.NodeType != XmlNodeType.EndElement)
                writer.WriteNode(reader, defattr: false);
        }

        writer.WriteEndElement();
        reader.Read();
    }

    private static int? Integer(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void CopyData(XmlReader reader, XmlWriter writer)
    {
        dataSeen = true;
        if (!StartCopy(reader, writer))
        {
            var row = 0;
            reader.Read();
            while (reader.NodeType != XmlNodeType.EndElement)
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "row")
                    CopyNumbered(reader, writer, row = Integer(reader.GetAttribute("r")) ?? row + 1);
                else
                    writer.WriteNode(reader, defattr: false);
        }

        AddRows(writer, int.MaxValue);
        writer.WriteEndElement();
        reader.Read();
    }

    private void CopyNumbered(XmlReader reader, XmlWriter writer, int row)
    {
        AddRows(writer, row);
        if (missing.TryPeek(out var next) && next == row)
            missing.Dequeue();
        var marked = marks.ColoursOf(row);
        if (marked.Count == 0 && !forgetsMarks)
            writer.WriteNode(reader, defattr: false);
        else
            CopyRow(reader, writer, row, marked);
    }

    /// <summary>Writes the marked rows that the sheet does not have, up to one that it has.</summary>
    private void AddRows(XmlWriter writer, int before)
    {
        while (missing.TryPeek(out var row) && row < before)
        {
            missing.Dequeue();
            if (marks.ColoursOf(row) is not { Count: > 0 } marked)
                continue;
            writer.WriteStartElement(prefix, "row", ns);
            writer.WriteAttributeString("r", row.ToString(CultureInfo.InvariantCulture));
            AddCells(writer, row, new Queue<(int Column, Severity Severity)>(marked), int.MaxValue, null);
            writer.WriteEndElement();
        }
    }

    private void CopyRow(XmlReader reader, XmlWriter writer, int row, IReadOnlyList<(int Column, Severity Severity)> marked)
    {
        var left = new Queue<(int Column, Severity Severity)>(marked);
        var rowStyle = reader.GetAttribute("customFormat") is "1" or "true" ? Integer(reader.GetAttribute("s")) : null;
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        // The spans are a hint of where cells are; some may be added beyond.
        SheetStream.CopyAttributes(reader, writer, name => name == "spans");
        var column = -1;
        if (!isEmpty)
            reader.Read();
        while (!isEmpty && reader.NodeType != XmlNodeType.EndElement)
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                column = CellReference.Column(reader.GetAttribute("r")) ?? column + 1;
                AddCells(writer, row, left, column, rowStyle);
                Severity? severity = left.TryPeek(out var next) && next.Column == column ? left.Dequeue().Severity : null;
                CopyCell(reader, writer, column, severity);
            }
            else
                writer.WriteNode(reader, defattr: false);
        AddCells(writer, row, left, int.MaxValue, rowStyle);
        writer.WriteEndElement();
        reader.Read();
    }

    private void CopyCell(XmlReader reader, XmlWriter writer, int column, Severity? severity)
    {
        var style = Integer(reader.GetAttribute("s")) ?? 0;
        if (forgetsMarks && styles.IsMark(style))
            style = styles.Unmarked(style, above.TryGetValue(column, out var hint) ? hint : null);
        if (forgetsMarks)
            above[column] = style;
        if (severity is { } weight)
            style = styles.Marked(style, weight);
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        SheetStream.CopyAttributes(reader, writer, name => name == "s");
        if (style != 0)
            writer.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
        CopyRest(reader, writer);
    }

    /// <summary>Writes the marked cells that a row does not have, up to one that it has.</summary>
    private void AddCells(XmlWriter writer, int row, Queue<(int Column, Severity Severity)> marked, int before, int? rowStyle)
    {
        while (marked.TryPeek(out var cell) && cell.Column < before)
        {
            marked.Dequeue();
            writer.WriteStartElement(prefix, "c", ns);
            writer.WriteAttributeString("r", CellReference.Of(row, cell.Column));
            writer.WriteAttributeString("s", styles.Marked(rowStyle ?? columns.StyleOf(cell.Column), cell.Severity).ToString(CultureInfo.InvariantCulture));
            writer.WriteEndElement();
        }
    }

    private void NameDrawing(XmlReader reader, XmlWriter writer)
    {
        if (drawingId is null || DrawingId is not null)
            return;
        DrawingId = drawingId;
        var relation = new Vocabulary(ns).Relation.NamespaceName;
        writer.WriteStartElement(prefix, "legacyDrawing", ns);
        writer.WriteAttributeString(reader.LookupPrefixOf(relation), "id", relation, drawingId);
        writer.WriteEndElement();
    }
}
