using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Template;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Correction;

/// <summary>« À corriger »: what has to be put right, each with a link to its cell; then what was read otherwise than written.</summary>
/// <param name="request">What has to be put right.</param>
/// <param name="styles">The styles of the workbook, to which those of this sheet are added.</param>
/// <param name="sheetOf">Name of the sheet of a point; null when it concerns the file as a whole.</param>
internal sealed class CorrectionSheet(CorrectionRequest request, BookStyles styles, Func<CorrectionPoint, string?> sheetOf)
{
    private const double TitleHeight = 26;
    private const double TextHeight = 16;
    private const double AboveHeader = 6;
    private const int CellColumn = 2;

    /// <summary>Widths of the columns, in digits: an A4 page in landscape.</summary>
    private static readonly double[] Widths = [5, 15, 11, 25, 24, 40, 36, 13];

    private static readonly XNamespace Ns = PackageXml.Sheet;

    private readonly List<XElement> rows = [];
    private readonly List<XElement> links = [];

    /// <summary>The row of the header: title and instructions stand above.</summary>
    public static int HeaderRow(CorrectionRequest request) => 4 + CorrectionWords.Instructions(request).Count;

    public XElement ToXml()
    {
        Text(TemplateSheets.CorrectionsTitle, TextHeight, new CellLook(Color: TemplateColors.Muted));
        Text(CorrectionWords.Title(request), TitleHeight, new CellLook(Color: TemplateColors.Ink) { Bold = true, Size = SheetStyle.TitleSize });
        foreach (var sentence in CorrectionWords.Instructions(request))
            Text(sentence, TextHeight, new CellLook());
        AddRow(null, []);
        AddHeader();
        var number = 0;
        foreach (var point in request.Errors.Concat(request.Warnings))
            Point(point, (++number).ToString(CultureInfo.InvariantCulture));
        if (request.Notes.Any())
        {
            AddRow(null, []);
            Text(SheetXml.Typographic(CorrectionWords.NotesTitle), TitleHeight, new CellLook(Color: TemplateColors.Ink) { Bold = true, Size = SheetStyle.HeadlineSize });
            foreach (var point in request.Notes)
                Point(point, "");
        }

        return new XElement(Ns + "worksheet",
            SheetXml.FitToPage(),
            SheetXml.View(isSelected: true, HeaderRow(request)),
            new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", "15")),
            new XElement(Ns + "cols", Widths.Select((width, i) => SheetXml.Column(i + 1, i + 1, width, 0))),
            new XElement(Ns + "sheetData", rows),
            links.Count == 0 ? null : new XElement(Ns + "hyperlinks", links),
            SheetXml.PageInLandscape());
    }

    private void Text(string text, double height, CellLook look) => AddRow(height, [(text, look)]);

    private void AddHeader()
    {
        var look = new CellLook(TemplateColors.Ink, TemplateColors.White) { Bold = true, Wrap = true, Framed = true };
        AddRow(RowHeights.Of(CorrectionWords.Headers.Select((header, i) => Lines(header, i, TextWidth.Bold)).Max()) + AboveHeader, [.. CorrectionWords.Headers.Select(header => (header, look))]);
    }

    private void Point(CorrectionPoint point, string number)
    {
        var sheet = sheetOf(point);
        var look = new CellLook { Wrap = true, Top = true, Framed = true };
        (string Text, CellLook Look)[] cells =
        [
            (number, look),
            (sheet ?? "", look),
            (Capitals.AtStart(point.FirstCell), sheet is null || point.Rows.Count == 0 ? look : look with { Color = TemplateColors.Ink, Underlined = true }),
            (Capitals.AtStart(point.Scope), look),
            (point.Read, look),
            (point.Problem, look),
            (Capitals.AtStart(point.Expected ?? ""), look with { Bold = true }),
            (CorrectionWords.Gravity(point.Severity), point.Severity == Severity.Note ? look : look with { Fill = MarkColors.Fill(point.Severity) }),
        ];
        AddRow(RowHeights.Of(cells.Select((cell, i) => Lines(cell.Text, i, cell.Look.Bold ? TextWidth.Bold : 1)).Max()) + 2, cells);
        if (sheet is not null && point.Rows.Count > 0)
            Link(sheet, point.Rows[0], CellReference.Column(point.Column) ?? 0);
    }

    private void Link(string sheet, int row, int column) => links.Add(new XElement(Ns + "hyperlink",
        new XAttribute("ref", CellReference.Of(rows.Count, CellColumn)),
        new XAttribute("location", CellReference.Link(sheet, row, column)),
        new XAttribute("tooltip", $"Aller à la cellule {CellReference.Of(row, column)} de la feuille {sheet}")));

    private static int Lines(string text, int column, double scale) => TextLines.Count(text, Widths[column] - SheetStyle.IndentWidth, scale);

    private void AddRow(double? height, IReadOnlyList<(string Text, CellLook Look)> cells)
    {
        var row = rows.Count + 1;
        rows.Add(SheetXml.Row(row, height, cells.Select((cell, i) => SheetXml.Cell(CellReference.Of(row, i), styles.Of(cell.Look), cell.Text))));
    }
}
