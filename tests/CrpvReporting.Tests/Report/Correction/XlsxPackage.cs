using System.Text;
using CrpvReporting.Tests.Import;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>A whole package from raw XML: what <see cref="XlsxBuilder"/> makes, with the lists of parts that spreadsheets write.</summary>
internal sealed class XlsxPackage
{
    private readonly List<(string Name, string Rows)> sheets = [];

    public bool IsStrict { get; init; }

    public bool HasMacros { get; init; }

    /// <summary>The columns of each sheet; style 1 is a date.</summary>
    public string Columns { get; init; } = "";

    public XlsxPackage Sheet(string name, string rows)
    {
        sheets.Add((name, rows));
        return this;
    }

    public byte[] ToBytes()
    {
        var main = IsStrict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = IsStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var book = HasMacros ? "application/vnd.ms-excel.sheet.macroEnabled.main+xml" : Type + "sheet.main+xml";
        var macros = HasMacros ? "<Relationship Id=\"rIdM\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/>" : "";
        List<(string Path, string Content)> parts =
        [
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{book}\"/>"
                + $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Type}styles+xml\"/>"
                + string.Concat(sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"{Type}worksheet+xml\"/>")) + "</Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets>" + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")) + "</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + $"<Relationship Id=\"rIdS\" Type=\"{relations}/styles\" Target=\"styles.xml\"/>{macros}</Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"),
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{main}\">{(Columns.Length == 0 ? "" : $"<cols>{Columns}</cols>")}<sheetData>{sheet.Rows}</sheetData></worksheet>")),
        ];
        if (HasMacros)
            parts.Add(("xl/vbaProject.bin", "macro"));
        return ZipBuilder.Of([.. parts.Select(part => (part.Path, Encoding.UTF8.GetBytes(part.Content)))]);
    }
}
