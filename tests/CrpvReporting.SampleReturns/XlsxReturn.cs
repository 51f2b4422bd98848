using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace CrpvReporting.SampleReturns;

/// <summary>Writes the smallest workbook that is valid: its sheets, header on row 1, real dates and numbers.</summary>
internal static class XlsxReturn
{
    private const string HeaderCell = "2";
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly int SerialZero = new DateOnly(1899, 12, 30).DayNumber;

    public static byte[] Write(string title, params IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<Cell>> Rows)> sheets)
    {
        var strings = new List<string>();
        var parts = sheets.Select(sheet => Sheet(sheet.Rows, strings)).ToList();
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in XlsxParts.Fixed(title, [.. sheets.Select(sheet => sheet.Name)]))
                Add(zip, path, content);
            Add(zip, "xl/sharedStrings.xml", SharedStrings(strings));
            for (var i = 0; i < parts.Count; i++)
                Add(zip, $"xl/worksheets/{XlsxParts.SheetFile(i)}", parts[i]);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string path, string content)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var part = entry.Open();
        part.Write(Encoding.UTF8.GetBytes(content));
    }

    private static string Sheet(IReadOnlyList<IReadOnlyList<Cell>> rows, List<string> strings)
    {
        var known = strings.Select((text, i) => (text, i)).ToDictionary(pair => pair.text, pair => pair.i, StringComparer.Ordinal);
        var xml = new StringBuilder(XlsxParts.SheetStart);
        for (var row = 0; row < rows.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Count; column++)
                xml.Append(CellXml(rows[row][column], $"{Letters(column)}{(row + 1).ToString(CultureInfo.InvariantCulture)}", row == 0));
            xml.Append("</row>");
        }

        return xml.Append(XlsxParts.SheetEnd).ToString();

        string CellXml(Cell cell, string reference, bool isHeader)
        {
            if (cell.Day is { } day)
                return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" s=\"1\"><v>{day.DayNumber - SerialZero}</v></c>");
            if (cell.Number is { } number)
                return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\"><v>{number:0.#}</v></c>");
            if (cell.Text.Length == 0)
                return "";
            if (known.TryAdd(cell.Text, strings.Count))
                strings.Add(cell.Text);
            var style = isHeader ? $" s=\"{HeaderCell}\"" : "";
            return string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\"{style} t=\"s\"><v>{known[cell.Text]}</v></c>");
        }
    }

    private static string SharedStrings(List<string> strings) =>
        $"{XlsxParts.Declaration}<sst xmlns=\"{XlsxParts.Main}\">" +
        string.Concat(strings.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")) + "</sst>";

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);
}
