using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>« Notice »: what the workbook is, the half-day rule, how to fill in and send back, then each column.</summary>
internal static class NoticeSheet
{
    private const double LabelWidth = 30;
    private const double TextWidth = 92;
    private const double SectionHeight = 28;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement ToXml(TemplateRequest request, IReadOnlyList<TemplateColumn> columns, TemplateStyles styles)
    {
        var rows = new List<XElement>();
        Add(30, (TemplateSheets.NoticeTitle, new CellLook(Color: TemplateColors.Ink) { Bold = true, Size = 16 }));
        foreach (var (section, lines) in NoticeWords.Of(request).Append(("Les colonnes, une à une", [.. columns.Select(column => Column(column.Field, request))])))
        {
            Add(SectionHeight, (section, new CellLook(Color: TemplateColors.Ink) { Bold = true, Size = SheetStyle.HeadlineSize }));
            foreach (var (label, text) in lines)
                Add(Height(label, text), (label, new CellLook { Bold = true, Wrap = true, Top = true, Framed = true }), (text, new CellLook { Wrap = true, Top = true, Framed = true }));
        }

        Add(SectionHeight, ($"Modèle de la version {request.Schema.Version} du schéma des remontées.", new CellLook(Color: TemplateColors.Muted)));
        return new XElement(Ns + "worksheet",
            SheetXml.FitToPage(),
            SheetXml.View(isSelected: true, frozenRows: 0),
            new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", "15")),
            new XElement(Ns + "cols", SheetXml.Column(1, 1, LabelWidth, 0), SheetXml.Column(2, 2, TextWidth, 0)),
            new XElement(Ns + "sheetData", rows),
            SheetXml.Protection(),
            SheetXml.Page(isWide: false));

        void Add(double height, params (string Text, CellLook Look)[] cells)
        {
            var number = rows.Count + 1;
            rows.Add(SheetXml.Row(number, height, cells.Select((cell, i) =>
                SheetXml.Cell(LineWriter.Letters(i + 1) + number.ToString(CultureInfo.InvariantCulture), styles.Of(cell.Look), SheetXml.Typographic(cell.Text)))));
        }
    }

    private static (string Label, string Text) Column(FieldDefinition field, TemplateRequest request) =>
        (field.Title, $"{(field.Required ? "Obligatoire. " : "")}{EntryHelp.Description(field)} Exemple : {EntryHelp.Example(field, request)}");

    private static double Height(string label, string text) =>
        RowHeights.Of(Math.Max(TextLines.Count(label, LabelWidth - SheetStyle.IndentWidth, Workbook.TextWidth.Bold), TextLines.Count(text, TextWidth - SheetStyle.IndentWidth))) + 2;
}
