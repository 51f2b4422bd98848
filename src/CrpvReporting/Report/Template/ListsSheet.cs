using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>« Listes »: what may be chosen, side by side, each label with its code. Visible: what is accepted is no secret.</summary>
internal static class ListsSheet
{
    private const int HeaderRow = 4;
    private const int ColumnsPerList = 2;
    private const double Padding = 3;
    private const double Widest = 62;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement ToXml(TemplateRequest request, IReadOnlyList<TemplateColumn> columns, TemplateStyles styles)
    {
        var lists = ListNames.Used(columns);
        var title = styles.Of(new CellLook(Color: TemplateColors.Ink) { Bold = true, Size = SheetStyle.TitleSize });
        var muted = styles.Of(new CellLook(Color: TemplateColors.Muted));
        var year = request.Year is { } known ? string.Create(CultureInfo.InvariantCulture, $" en {known}") : "";
        var rows = new List<XElement>
        {
            SheetXml.Row(1, 24, [SheetXml.Cell("A1", title, TemplateSheets.ListsTitle)]),
            SheetXml.Row(2, null, [SheetXml.Cell("A2", muted, SheetXml.Typographic($"Ce qui est accepté{year} : le libellé ou le code."))]),
            Header(lists, styles),
        };
        var most = lists.Max(list => request.Offered(list.List).Count);
        for (var i = 0; i < most; i++)
            rows.Add(Entries(i, lists, request, styles));
        return new XElement(Ns + "worksheet",
            SheetXml.FitToPage(),
            SheetXml.View(isSelected: false, HeaderRow),
            new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", "15")),
            new XElement(Ns + "cols", lists.SelectMany((list, i) => Widths(i, list.Title, request.Offered(list.List)))),
            new XElement(Ns + "sheetData", rows),
            SheetXml.Protection(),
            SheetXml.Page(isWide: true));
    }

    /// <summary>The names of the lists and the labels that each stands for.</summary>
    public static IEnumerable<(string Name, string Range)> Names(TemplateRequest request, IReadOnlyList<TemplateColumn> columns) =>
        ListNames.Used(columns).Select((list, i) => (
            ListNames.Of(list.List, columns),
            string.Create(CultureInfo.InvariantCulture, $"'{TemplateSheets.Lists}'!${LabelLetter(i)}${HeaderRow + 1}:${LabelLetter(i)}${HeaderRow + request.Offered(list.List).Count}")));

    private static XElement Header(IReadOnlyList<(CodeList List, string Title)> lists, TemplateStyles styles)
    {
        var look = styles.Of(new CellLook(TemplateColors.OptionalHeader, TemplateColors.Ink) { Bold = true, Framed = true });
        return SheetXml.Row(HeaderRow, 20, lists.SelectMany((list, i) => new[]
        {
            // « Liste : … », or the row would read as the header of a sheet of activities.
            SheetXml.Cell(Reference(i, 0, HeaderRow), look, SheetXml.Typographic($"Liste : {list.Title}")),
            SheetXml.Cell(Reference(i, 1, HeaderRow), look, "Code"),
        }));
    }

    private static XElement Entries(int rank, IReadOnlyList<(CodeList List, string Title)> lists, TemplateRequest request, TemplateStyles styles)
    {
        var label = styles.Of(new CellLook { Framed = true });
        var code = styles.Of(new CellLook(Color: TemplateColors.Muted) { Framed = true });
        var row = HeaderRow + 1 + rank;
        return SheetXml.Row(row, null, lists.SelectMany((list, i) => request.Offered(list.List).Skip(rank).Take(1).SelectMany(entry => new[]
        {
            SheetXml.Cell(Reference(i, 0, row), label, entry.Label),
            SheetXml.Cell(Reference(i, 1, row), code, entry.Code),
        })));
    }

    private static IEnumerable<XElement> Widths(int index, string title, IReadOnlyList<Domain.CodeEntry> entries)
    {
        var first = (index * ColumnsPerList) + 1;
        var label = entries.Select(entry => entry.Label).Append("Liste : " + title).Max(TextWidth.Of) * TextWidth.Bold;
        yield return SheetXml.Column(first, first, Math.Min(Math.Round(label + Padding, 1), Widest), 0);
        yield return SheetXml.Column(first + 1, first + 1, Math.Round(entries.Max(entry => TextWidth.Of(entry.Code)) + Padding, 1), 0);
    }

    private static string LabelLetter(int index) => LineWriter.Letters((index * ColumnsPerList) + 1);

    private static string Reference(int index, int offset, int row) =>
        LineWriter.Letters((index * ColumnsPerList) + 1 + offset) + row.ToString(CultureInfo.InvariantCulture);
}
