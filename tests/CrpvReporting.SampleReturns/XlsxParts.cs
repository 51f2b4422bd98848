using System.Globalization;

namespace CrpvReporting.SampleReturns;

/// <summary>The parts of a workbook that do not depend on its lines.</summary>
internal static class XlsxParts
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string SheetStart =
        $"{Declaration}<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\">" +
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>" +
        "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"40\" width=\"18\" customWidth=\"1\"/></cols><sheetData>";

    public const string SheetEnd = "</sheetData></worksheet>";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Application = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    // The first sheet, then the styles and the texts, then the other sheets.
    private static string SheetId(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{(index == 0 ? 1 : index + 3)}");

    public static string SheetFile(int index) => string.Create(CultureInfo.InvariantCulture, $"sheet{index + 1}.xml");

    /// <param name="title">Title of the workbook.</param>
    /// <param name="sheets">Names of its sheets.</param>
    public static IEnumerable<(string Path, string Content)> Fixed(string title, IReadOnlyList<string> sheets) =>
    [
        ("[Content_Types].xml", $"""
            {Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="{Application}.sheet.main+xml"/>
            {string.Join("\n", sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/{SheetFile(i)}\" ContentType=\"{Application}.worksheet+xml\"/>"))}
            <Override PartName="/xl/styles.xml" ContentType="{Application}.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="{Application}.sharedStrings+xml"/>
            <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            </Types>
            """),
        ("_rels/.rels", $"""
            {Declaration}<Relationships xmlns="{PackageRelationships}">
            <Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/>
            <Relationship Id="rId2" Type="{PackageRelationships}/metadata/core-properties" Target="docProps/core.xml"/>
            </Relationships>
            """),
        ("docProps/core.xml", $"""
            {Declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>{title}</dc:title>
            <dc:description>Données fictives : aucune de ces activités n’a eu lieu.</dc:description>
            <dc:language>fr-FR</dc:language>
            </cp:coreProperties>
            """),
        ("xl/workbook.xml", $"""
            {Declaration}<workbook xmlns="{Main}" xmlns:r="{Relationships}"><sheets>{string.Concat(sheets.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"<sheet name=\"{name}\" sheetId=\"{i + 1}\" r:id=\"{SheetId(i)}\"/>")))}</sheets></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", $"""
            {Declaration}<Relationships xmlns="{PackageRelationships}">
            {string.Join("\n", sheets.Select((_, i) => $"<Relationship Id=\"{SheetId(i)}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/{SheetFile(i)}\"/>"))}
            <Relationship Id="rId2" Type="{Relationships}/styles" Target="styles.xml"/>
            <Relationship Id="rId3" Type="{Relationships}/sharedStrings" Target="sharedStrings.xml"/>
            </Relationships>
            """),
        // Cell formats: 0 plain, 1 date, 2 header.
        ("xl/styles.xml", $"""
            {Declaration}<styleSheet xmlns="{Main}">
            <numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
            <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
            <cellXfs count="3">
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>
            </cellXfs>
            <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
            </styleSheet>
            """),
    ];
}
