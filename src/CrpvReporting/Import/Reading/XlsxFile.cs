using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>An Office Open XML workbook, read as a stream: rows are never all in memory, and no stated dimension is trusted.</summary>
internal sealed class XlsxFile : ISpreadsheet
{
    /// <summary>Where the workbook is when nothing says it.</summary>
    public const string UsualWorkbook = "xl/workbook.xml";

    private readonly ZipParts zip;
    private readonly List<string> parts = [];
    private readonly List<SheetInfo> sheets = [];
    private readonly XlsxRelations relations;
    private readonly XlsxStyles styles;
    private readonly bool startsIn1904;
    private readonly Dictionary<int, SheetLayout> layouts = [];
    private string[]? sharedStrings;

    private XlsxFile(ZipParts zip, string workbook)
    {
        this.zip = zip;
        relations = XlsxRelations.Of(zip, workbook);
        using (var xml = zip.OpenXml(workbook) ?? throw Fault.Damaged("classeur sans feuille"))
            while (xml.Read())
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "workbookPr")
                    startsIn1904 = xml.GetAttribute("date1904") is "1" or "true";
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "sheet")
                    AddSheet(xml);
        if (sheets.Count == 0)
            throw Fault.Damaged("classeur sans feuille");
        using var stylesPart = zip.OpenXml(relations.FirstOfType("styles") ?? "xl/styles.xml");
        styles = XlsxStyles.Read(stylesPart);
    }

    public FileTraits Traits { get; } = new("xlsx", null, HasByteOrderMark: false, Separator: null);

    public IReadOnlyList<SheetInfo> Sheets => sheets;

    /// <summary>The part that lists the sheets; null when the archive is no workbook.</summary>
    public static string? WorkbookOf(ZipParts zip)
    {
        var workbook = XlsxRelations.Of(zip, "").FirstOfType("officeDocument") ?? UsualWorkbook;
        return zip.Has(workbook) ? workbook : zip.Has(UsualWorkbook) ? UsualWorkbook : null;
    }

    /// <summary>Opens the workbook of an archive, which it then owns.</summary>
    public static XlsxFile Open(ZipParts zip, string workbook) => new(zip, workbook);

    public ISheetReader Read(SheetInfo sheet)
    {
        try
        {
            sharedStrings ??= XlsxSharedStrings.Read(zip, relations.FirstOfType("sharedStrings") ?? "xl/sharedStrings.xml");
            var xml = zip.OpenXml(parts[sheet.Index]) ?? throw Fault.Damaged($"feuille {sheet.Name} absente du classeur");
            return new XlsxSheetReader(xml, () => LayoutOf(sheet), sharedStrings, styles, startsIn1904, zip.Meter, sheet.Index);
        }
        catch (Exception exception) when (Fault.IsOfTheFile(exception))
        {
            throw Fault.Damaged("classeur endommagé", exception);
        }
    }

    public void Dispose() => zip.Dispose();

    /// <summary>Read once, and only for who asks: it costs the inflating of the sheet.</summary>
    private SheetLayout LayoutOf(SheetInfo sheet)
    {
        try
        {
            return layouts.TryGetValue(sheet.Index, out var known) ? known : layouts[sheet.Index] = XlsxLayout.Of(zip, parts[sheet.Index]);
        }
        catch (Exception exception) when (Fault.IsOfTheFile(exception))
        {
            throw Fault.Damaged($"feuille {sheet.Name} endommagée", exception);
        }
    }

    private void AddSheet(XmlReader xml)
    {
        var id = xml.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            ?? xml.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");
        if (id is null || relations.Find(id, "worksheet") is not { } part)
            return;
        sheets.Add(new SheetInfo(sheets.Count, xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden"));
        parts.Add(part);
        if (sheets.Count > zip.Meter.Limits.Sheets)
            throw ReadingMeter.TooLarge($"classeur de plus de {ReadingMeter.Text(zip.Meter.Limits.Sheets)} feuilles");
    }
}
