using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CrpvReporting.Tests.Import;

/// <summary>Makes the bytes of a small workbook from raw XML, so that a test shows the very quirk it is about.</summary>
internal sealed class XlsxBuilder
{
    private readonly List<(string Name, string Rows, string? State, string Before, string After)> sheets = [];
    private string sharedStrings = "";
    private string styles = "";
    private string workbookProperties = "";
    private string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private string relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet of texts.</summary>
    public static byte[] OfTexts(params string[][] rows) => new XlsxBuilder().Sheet("Activités", Texts(rows)).ToBytes();

    /// <summary>Rows of inline texts, from row 1.</summary>
    public static string Texts(params string[][] rows) =>
        string.Concat(rows.Select((row, i) => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{i + 1}\">") + string.Concat(row.Select(Text)) + "</row>"));

    public static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    /// <param name="name">Name of the sheet.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="state">« hidden », « veryHidden » or nothing.</param>
    /// <param name="before">What comes before its rows: the columns.</param>
    /// <param name="after">What comes after: merged cells and much else.</param>
    public XlsxBuilder Sheet(string name, string rows, string? state = null, string before = "", string after = "")
    {
        sheets.Add((name, rows, state, before, after));
        return this;
    }

    public XlsxBuilder SharedStrings(params string[] items)
    {
        sharedStrings = string.Concat(items.Select(item => $"<si>{item}</si>"));
        return this;
    }

    /// <summary>Cell formats, by the id of their number format; ids from 164 are looked up in the formats given.</summary>
    public XlsxBuilder Styles(int[] cellFormats, params (int Id, string Code)[] formats)
    {
        styles = "<numFmts>" + string.Concat(formats.Select(format => $"<numFmt numFmtId=\"{format.Id}\" formatCode=\"{SecurityElement.Escape(format.Code)}\"/>")) + "</numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs>" + string.Concat(cellFormats.Select(id => $"<xf numFmtId=\"{id}\"/>")) + "</cellXfs>";
        return this;
    }

    public XlsxBuilder StartsIn1904()
    {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /// <summary>« Strict Open XML », the other namespace in which Excel saves.</summary>
    public XlsxBuilder Strict()
    {
        main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{relationships}\">{workbookProperties}<sheets>"
                + string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"{(sheet.State is null ? "" : $" state=\"{sheet.State}\"")}/>"))
                + "</sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{relationships}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>"))
                + "</Relationships>");
            if (styles.Length > 0)
                Add(zip, "xl/styles.xml", $"<styleSheet xmlns=\"{main}\">{styles}</styleSheet>");
            if (sharedStrings.Length > 0)
                Add(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{main}\">{sharedStrings}</sst>");
            for (var i = 0; i < sheets.Count; i++)
                Add(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{main}\">{sheets[i].Before}<sheetData>{sheets[i].Rows}</sheetData>{sheets[i].After}</worksheet>");
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string path, string content)
    {
        var entry = zip.CreateEntry(path);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }
}
