using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.NativeCharts;

namespace CrpvReporting.Report.Workbook;

/// <summary>Puts right what ClosedXML leaves loose and spreadsheets are, or may become, strict about.</summary>
internal static class SheetRepairs
{
    private const string Styles = "xl/styles.xml";
    private const string Theme = "xl/theme/theme1.xml";
    private const string LastColumn = "16384";

    public static void Apply(WorkbookPackage package)
    {
        var styles = package.Load(Styles);
        DropEmptyFormats(styles);
        SetDefaultFont(styles);
        package.Save(Styles, styles);

        var theme = package.Load(Theme);
        SetColoursAndFonts(theme);
        package.Save(Theme, theme);

        var workbook = package.Load(WorkbookParts.Workbook);
        FixPrintedRows(workbook);
        package.Save(WorkbookParts.Workbook, workbook);

        foreach (var name in package.Names.Where(name => name.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            var sheet = package.Load(name);
            SortColumns(sheet);
            package.Save(name, sheet);
        }
    }

    // Format 0 is built in, and no format is empty.
    private static void DropEmptyFormats(XDocument styles)
    {
        var formats = styles.Root!.Element(PackageXml.Sheet + "numFmts");
        formats?.Elements().Where(format => (string?)format.Attribute("formatCode") is "").Remove();
        formats?.SetAttributeValue("count", formats.Elements().Count().ToString(CultureInfo.InvariantCulture));
    }

    // The first font gives the unit of column widths: it has to be the one that they were computed for.
    private static void SetDefaultFont(XDocument styles)
    {
        var font = styles.Root!.Element(PackageXml.Sheet + "fonts")!.Elements().First();
        font.Element(PackageXml.Sheet + "name")!.SetAttributeValue("val", SheetStyle.FontName);
        font.Element(PackageXml.Sheet + "sz")!.SetAttributeValue("val", SheetStyle.FontSize.ToString(CultureInfo.InvariantCulture));
    }

    // Charts take theirs from the theme, so that whoever changes the theme changes them.
    private static void SetColoursAndFonts(XDocument theme)
    {
        XNamespace names = theme.Root!.Name.Namespace;
        foreach (var (rank, colour) in ChartLook.OwnAccents.Index())
            theme.Descendants(names + FormattableString.Invariant($"accent{rank + 1}")).Elements().Single().SetAttributeValue("val", colour.TrimStart('#').ToUpperInvariant());
        foreach (var font in theme.Descendants(names + "latin").Where(font => font.Parent!.Parent!.Name.LocalName == "fontScheme"))
            font.SetAttributeValue("typeface", SheetStyle.FontName);
    }

    // « Donnees!4:4 » is relative to whichever cell is active, and a sheet named as a cell needs its quotes.
    private static void FixPrintedRows(XDocument workbook)
    {
        foreach (var name in workbook.Descendants(PackageXml.Sheet + "definedName").Where(name => (string?)name.Attribute("name") is "_xlnm.Print_Titles"))
        {
            var sheet = workbook.Descendants(PackageXml.Sheet + "sheet").ElementAt((int)name.Attribute("localSheetId")!);
            name.Value = $"'{(string?)sheet.Attribute("name")}'!${LinesSheet.HeaderRow}:${LinesSheet.HeaderRow}";
        }
    }

    // Columns come in disorder, after one that stands for all those to the right of the table.
    private static void SortColumns(XDocument sheet)
    {
        var columns = sheet.Root!.Element(PackageXml.Sheet + "cols");
        columns?.Elements().Where(column => (string?)column.Attribute("max") == LastColumn).Remove();
        columns?.ReplaceNodes(columns.Elements().OrderBy(column => (int)column.Attribute("min")!).ToList());
    }
}
