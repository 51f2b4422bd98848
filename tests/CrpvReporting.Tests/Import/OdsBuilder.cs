using System.IO.Compression;
using System.Text;

namespace CrpvReporting.Tests.Import;

/// <summary>Makes the bytes of a small OpenDocument spreadsheet from the raw XML of its tables.</summary>
internal sealed class OdsBuilder
{
    private const string Names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
        + "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\"";

    private readonly StringBuilder tables = new();
    private string manifest = "";

    /// <summary>A document of one sheet, from its rows.</summary>
    public static byte[] Of(string rows) => new OdsBuilder().Sheet("Activités", rows).ToBytes();

    /// <summary>A document of one sheet of texts.</summary>
    public static byte[] OfTexts(params string[][] rows) =>
        Of(string.Concat(rows.Select(row => "<table:table-row>" + string.Concat(row.Select(Text)) + "</table:table-row>")));

    public static string Row(string cells, int repeat = 1) => $"<table:table-row table:number-rows-repeated=\"{repeat}\">{cells}</table:table-row>";

    public static string Text(string text) => $"<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>";

    public static string Number(string value, int repeat = 1) => $"<table:table-cell office:value-type=\"float\" office:value=\"{value}\" table:number-columns-repeated=\"{repeat}\"/>";

    public static string Blank(int repeat) => $"<table:table-cell table:number-columns-repeated=\"{repeat}\"/>";

    public OdsBuilder Sheet(string name, string rows, bool hidden = false)
    {
        tables.Append("<table:table table:name=\"").Append(name).Append(hidden ? "\" table:style-name=\"hidden\">" : "\">").Append(rows).Append("</table:table>");
        return this;
    }

    /// <summary>Says in the manifest that the content is encrypted.</summary>
    public OdsBuilder Encrypted()
    {
        manifest = "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry m:full-path=\"content.xml\"><m:encryption-data/></m:file-entry></m:manifest>";
        return this;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            if (manifest.Length > 0)
                Add(zip, "META-INF/manifest.xml", manifest);
            Add(zip, "content.xml", $"<office:document-content {Names}><office:automatic-styles><style:style style:name=\"hidden\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
                + $"</office:automatic-styles><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>");
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
