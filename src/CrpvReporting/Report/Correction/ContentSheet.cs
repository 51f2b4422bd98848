using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CrpvReporting.Report.Template;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>Writes a sheet of values as they come: header in bold and in place, columns as wide as what they hold.</summary>
internal sealed class ContentSheet
{
    // Limits of the format, and that of what is read back.
    private const int LastRow = 1_048_576;
    private const int LastColumn = 16_384;
    private const long MostCells = 2_000_000;

    // Enough rows to choose widths; the others are never held together.
    private const int SampleSize = 300;
    private const int MostSized = 500;
    private const int MostFrozen = 12;
    private const double Padding = 3;
    private const double Narrowest = 9;
    private const double Widest = 52;

    private static readonly XNamespace Ns = PackageXml.Sheet;
    private static readonly HashSet<string> Errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

    private readonly int header;
    private readonly int text;
    private readonly int date;
    private readonly int below;
    private long cells;

    /// <param name="styles">Gets the looks of the sheet, before it is written.</param>
    public ContentSheet(TemplateStyles styles)
    {
        // What is typed stays as typed: « 014 » is not fourteen.
        text = styles.Of(new CellLook(Format: "@"));
        header = styles.Of(new CellLook(Format: "@") { Bold = true, Wrap = true });
        date = styles.Of(new CellLook(Format: "dd/mm/yyyy"));
        below = styles.Of(new CellLook());
    }

    public void Write(SheetContent sheet, bool isSelected, Stream output)
    {
        using var rows = sheet.Rows.GetEnumerator();
        var sample = new List<RowContent>();
        while (sample.Count < SampleSize && rows.MoveNext())
            sample.Add(rows.Current);
        using var writer = PackageXml.Writer(output);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement("worksheet", Ns.NamespaceName);
        SheetXml.FitToPage().WriteTo(writer);
        View(isSelected, sheet.HeaderRow is <= MostFrozen and { } frozen ? frozen : 0).WriteTo(writer);
        new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", "15")).WriteTo(writer);
        Columns(sample)?.WriteTo(writer);
        writer.WriteStartElement("sheetData", Ns.NamespaceName);
        foreach (var row in sample)
            WriteRow(row, row.Number == sheet.HeaderRow, writer);
        while (rows.MoveNext())
            WriteRow(rows.Current, rows.Current.Number == sheet.HeaderRow, writer);
        writer.WriteEndElement();
        foreach (var page in SheetXml.PageInLandscape())
            page.WriteTo(writer);
        writer.WriteEndElement();
    }

    private static XElement View(bool isSelected, int frozenRows)
    {
        var view = SheetXml.View(isSelected, frozenRows);
        view.Elements().Attributes("showGridLines").Remove();
        return view;
    }

    private XElement? Columns(List<RowContent> sample)
    {
        var widths = new SortedDictionary<int, double>();
        foreach (var cell in sample.SelectMany(row => row.Cells).Where(cell => cell.Column < MostSized))
            widths[cell.Column] = Math.Max(widths.GetValueOrDefault(cell.Column), cell.Kind == ValueKind.Date ? Narrowest : TextWidth.Of(cell.Text) * TextWidth.Bold);
        // An empty cell takes what is typed as the column has it: « 014 » stays text among texts.
        var typed = sample.SelectMany(row => row.Cells).Where(cell => cell.Kind is not (ValueKind.Text or ValueKind.Error)).Select(cell => cell.Column).ToHashSet();
        return widths.Count == 0 ? null : new XElement(Ns + "cols", widths.Select(width =>
            SheetXml.Column(width.Key + 1, width.Key + 1, Math.Round(Math.Clamp(width.Value + Padding, Narrowest, Widest), 1), typed.Contains(width.Key) ? below : text)));
    }

    private void WriteRow(RowContent row, bool isHeader, XmlWriter writer)
    {
        if (row.Number > LastRow)
            throw new UnannotatableException("il a plus de lignes qu'un classeur ne peut en contenir");
        cells += row.Cells.Count;
        if (cells > MostCells)
            throw new UnannotatableException("il a plus de cellules qu'un classeur relu ensuite ne peut en contenir");
        writer.WriteStartElement("row", Ns.NamespaceName);
        writer.WriteAttributeString("r", row.Number.ToString(CultureInfo.InvariantCulture));
        foreach (var cell in row.Cells)
            WriteCell(row.Number, cell, isHeader, writer);
        writer.WriteEndElement();
    }

    private void WriteCell(int row, CellContent cell, bool isHeader, XmlWriter writer)
    {
        if (cell.Column >= LastColumn)
            throw new UnannotatableException("il a plus de colonnes qu'un classeur ne peut en contenir");
        writer.WriteStartElement("c", Ns.NamespaceName);
        writer.WriteAttributeString("r", CellReference.Of(row, cell.Column));
        writer.WriteAttributeString("s", (isHeader ? header : cell.Kind switch { ValueKind.Text => text, ValueKind.Date => date, _ => below }).ToString(CultureInfo.InvariantCulture));
        switch (cell.Kind)
        {
            case ValueKind.Number or ValueKind.Date:
                Value(null, ExactNumbers.Text(cell.Number));
                break;
            case ValueKind.Boolean:
                Value("b", cell.Number == 0 ? "0" : "1");
                break;
            case ValueKind.Error:
                Value("e", Errors.Contains(cell.Text) ? cell.Text : "#VALUE!");
                break;
            default:
                LineWriter.WriteText(SafeText.Of(cell.Text), writer);
                break;
        }

        writer.WriteEndElement();

        void Value(string? type, string value)
        {
            if (type is not null)
                writer.WriteAttributeString("t", type);
            writer.WriteElementString("v", Ns.NamespaceName, value);
        }
    }
}
