using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CrpvReporting.Tests.Samples;

/// <summary>A reading of the sample files that owes nothing to the product: just enough for what the samples hold.</summary>
internal static class PlainTable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Rows of texts, the header first.</summary>
    public static List<string[]> Read(string path) => path.EndsWith(".xlsx", StringComparison.Ordinal) ? ReadXlsx(path) : ReadCsv(path);

    private static List<string[]> ReadCsv(string path)
    {
        var text = Decode(File.ReadAllBytes(path)).TrimStart('\uFEFF');
        var firstLine = text[..text.IndexOf('\n', StringComparison.Ordinal)];
        var separator = new[] { ';', ',', '\t' }.MaxBy(candidate => firstLine.Count(c => c == candidate));
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var c in text.Replace("\r\n", "\n", StringComparison.Ordinal))
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && (c == separator || c == '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == separator)
                    continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else
                cell.Append(c);
        return rows;
    }

    private static string Decode(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    private static List<string[]> ReadXlsx(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        var shared = Part(zip, "xl/sharedStrings.xml").Descendants(Main + "si").Select(item => item.Value).ToArray();
        return [.. Part(zip, "xl/worksheets/sheet1.xml").Descendants(Main + "row").Select(row =>
        {
            var cells = row.Elements(Main + "c").ToDictionary(cell => Column((string)cell.Attribute("r")!), cell =>
                (string?)cell.Attribute("t") == "s" ? shared[int.Parse(cell.Value, CultureInfo.InvariantCulture)] : cell.Value);
            return Enumerable.Range(0, cells.Count == 0 ? 0 : cells.Keys.Max() + 1).Select(i => cells.GetValueOrDefault(i, "")).ToArray();
        })];
    }

    private static XDocument Part(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream);
    }

    private static int Column(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1;
}
