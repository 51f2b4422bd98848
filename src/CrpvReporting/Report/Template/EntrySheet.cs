using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>« Activités »: the header, then rows ready to be filled in.</summary>
internal static class EntrySheet
{
    public const int HeaderRow = 1;

    /// <summary>Rows that are formatted beforehand.</summary>
    public const int PreparedRows = 500;

    // The last column of a sheet, a limit of the format.
    private const int LastColumn = 16_384;
    private const double OrdinaryWidth = 11;
    private const double AboveTitle = 6;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement ToXml(TemplateRequest request, IReadOnlyList<TemplateColumn> columns, TemplateStyles styles)
    {
        var widths = columns.Select(column => column.Width(Texts(column.Field, request))).ToList();
        return new XElement(Ns + "worksheet",
            SheetXml.FitToPage(),
            SheetXml.View(isSelected: false, HeaderRow),
            new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", "15"), new XAttribute("customHeight", 1)),
            new XElement(Ns + "cols",
                columns.Select((column, i) => SheetXml.Column(i + 1, i + 1, widths[i], styles.Of(ColumnLooks.Below(column.Field)))),
                // Rows are inserted, deleted and sorted whole: under protection, that needs every cell of theirs unlocked.
                SheetXml.Column(columns.Count + 1, LastColumn, OrdinaryWidth, styles.Of(new CellLook { Locked = false }))),
            new XElement(Ns + "sheetData", Header(columns, widths, styles), Enumerable.Range(HeaderRow + 1, PreparedRows).Select(row => Prepared(row, columns, request, styles))),
            SheetXml.Protection(),
            new XElement(Ns + "autoFilter", new XAttribute("ref", FilteredRange(columns).Replace("$", "", StringComparison.Ordinal))),
            new XElement(Ns + "dataValidations", new XAttribute("count", columns.Count), columns.Select(column => EntryValidation.Of(column, columns, request))),
            SheetXml.Page(isWide: true));
    }

    /// <summary>The header and the prepared rows: what is sorted and filtered.</summary>
    public static string FilteredRange(IReadOnlyList<TemplateColumn> columns) =>
        string.Create(CultureInfo.InvariantCulture, $"$A${HeaderRow}:${columns[^1].Letter}${HeaderRow + PreparedRows}");

    private static XElement Header(IReadOnlyList<TemplateColumn> columns, IReadOnlyList<double> widths, TemplateStyles styles)
    {
        // The filter's button takes some of the width of each title.
        var lines = columns.Max(column => TextLines.Count(column.Field.Title, widths[column.Index] - 2, TextWidth.Bold));
        return SheetXml.Row(HeaderRow, RowHeights.Of(lines) + AboveTitle, columns.Select(column => SheetXml.Cell(column.Letter + HeaderRow, styles.Of(ColumnLooks.Header(column.Field)), column.Field.Title)));
    }

    private static XElement Prepared(int row, IReadOnlyList<TemplateColumn> columns, TemplateRequest request, TemplateStyles styles) =>
        SheetXml.Row(row, null, columns.Select(column =>
        {
            var reference = column.Letter + row.ToString(CultureInfo.InvariantCulture);
            var prefilled = styles.Of(ColumnLooks.Prefilled(column.Field));
            // Whose return it is and of which year stay in the file, whatever name it is given.
            return column.Field switch
            {
                { Type: FieldType.Year } when request.Year is { } year => SheetXml.Cell(reference, prefilled, year),
                { Type: FieldType.Code, List: { } list } when request.Centre is { } centre && list == request.Lists.Centres => SheetXml.Cell(reference, prefilled, centre.Label),
                _ => SheetXml.Cell(reference, styles.Of(ColumnLooks.Input(column.Field))),
            };
        }));

    private static IEnumerable<string> Texts(FieldDefinition field, TemplateRequest request) =>
        field.List is null ? [] : field.List == request.Lists.Centres && field.Type is FieldType.Code && request.Centre is { } centre ? [centre.Label] : request.Offered(field.List).Select(entry => entry.Label);
}
