using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace CrpvReporting.Tests.Samples;

/// <summary>
/// Reads the sample returns past the program's readers, so that its totals can be checked against a second opinion.
/// It knows these files and no others: no fault is looked for.
/// </summary>
internal static class SampleReader
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly string Schema = RepositoryFolder.Of("src", "CrpvReporting", "Schema");
    private static readonly Dictionary<string, string> Fields = FieldsByTitle();
    private static readonly Dictionary<string, Dictionary<string, string>> Lists = Directory.GetFiles(Path.Combine(Schema, "Lists"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file), CodesByWord);

    private static readonly ConcurrentDictionary<int, IReadOnlyList<SampleLine>> Years = new();

    public static IReadOnlyList<SampleLine> Year(int year) => Years.GetOrAdd(year, ReadYear);

    private static IReadOnlyList<SampleLine> ReadYear(int year)
    {
        var folder = RepositoryFolder.Of("samples", year.ToString(CultureInfo.InvariantCulture));
        return [.. Directory.GetFiles(folder).Where(path => !SampleForm.Is(path)).Order(StringComparer.Ordinal).SelectMany(Read)];
    }

    private static IEnumerable<SampleLine> Read(string path)
    {
        var (sheet, rows) = path.EndsWith(".xlsx", StringComparison.Ordinal) ? Workbook(path) : (null, Csv(path));
        var file = Path.GetFileName(path);
        var fields = rows[0].Cells.ToDictionary(cell => Fields[Fold(cell.Value)], cell => cell.Key);
        foreach (var (number, cells) in rows.Skip(1))
        {
            string Text(string field) => fields.TryGetValue(field, out var column) ? cells.GetValueOrDefault(column, "") : "";
            string Code(string list, string field) => Lists[list][Fold(Text(field))];
            yield return new SampleLine(
                file, sheet, number, file[..file.IndexOf('_', StringComparison.Ordinal)], Day(Text("date")), Text("intitule"),
                Code("missions", "mission"), Code("activity-types", "type_activite"), Code("themes", "thematique"), Code("modes", "mode"),
                Text("echelle").Length == 0 ? null : Code("scales", "echelle"),
                [.. Text("dispositifs").Split('|', StringSplitOptions.RemoveEmptyEntries).Select(word => Lists["dispositifs"][Fold(word)])],
                Fold(Text("crise_sanitaire")) == "oui",
                Text("champ").Length == 0 ? "politique_ville" : Code("perimeters", "champ"),
                (long)(decimal.Parse(Text("demi_journees").Replace(',', '.'), CultureInfo.InvariantCulture) * 2),
                Text("participants").Length == 0 ? null : int.Parse(Text("participants"), CultureInfo.InvariantCulture),
                Text("id_evenement").Length == 0 ? null : Text("id_evenement"));
        }
    }

    private static List<(int Number, Dictionary<int, string> Cells)> Csv(string path)
    {
        var bytes = File.ReadAllBytes(path);
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            text = Windows1252.GetString(bytes);
        }

        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var separator = lines[0].Contains('\t', StringComparison.Ordinal) ? '\t' : lines[0].Contains(';', StringComparison.Ordinal) ? ';' : ',';
        return [.. lines.Select((line, i) => (i + 1, Split(line, separator).Select((cell, column) => (cell, column)).ToDictionary(pair => pair.column, pair => pair.cell)))];
    }

    private static List<string> Split(string line, char separator)
    {
        var cells = new List<string>();
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"')
                cell.Append(line[i++]);
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == separator && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
                cell.Append(line[i]);
        }

        cells.Add(cell.ToString());
        return cells;
    }

    private static (string Sheet, List<(int Number, Dictionary<int, string> Cells)> Rows) Workbook(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        XDocument Part(string name)
        {
            using var stream = zip.GetEntry(name)!.Open();
            return XDocument.Load(stream);
        }

        var texts = Part("xl/sharedStrings.xml").Root!.Elements(Main + "si").Select(item => item.Value).ToList();
        var rows = Part("xl/worksheets/sheet1.xml").Descendants(Main + "row").Select(row => (
            (int)row.Attribute("r")!,
            row.Elements(Main + "c").ToDictionary(
                cell => Column((string)cell.Attribute("r")!),
                cell => (string?)cell.Attribute("t") == "s" ? texts[int.Parse(cell.Value, CultureInfo.InvariantCulture)] : cell.Value))).ToList();
        return ((string)Part("xl/workbook.xml").Descendants(Main + "sheet").First().Attribute("name")!, rows);
    }

    private static int Column(string reference) => reference.TakeWhile(char.IsAsciiLetter).Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1);

    private static DateOnly Day(string text)
    {
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var serial))
            return new DateOnly(1899, 12, 30).AddDays(serial);
        return DateOnly.ParseExact(text, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture);
    }

    private static Dictionary<string, string> FieldsByTitle()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Schema, "activity.schema.json")));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in schema.RootElement.GetProperty("fields").EnumerateArray())
            foreach (var word in (string[])["name", "title"])
                names[Fold(field.GetProperty(word).GetString()!)] = field.GetProperty("name").GetString()!;
        return names;
    }

    private static Dictionary<string, string> CodesByWord(string list)
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in File.ReadAllLines(list).Skip(1).Select(line => line.Split(';')))
            (codes[Fold(row[1])], codes[Fold(row[0])]) = (row[0], row[0]);
        return codes;
    }

    /// <summary>Case and accents forgotten.</summary>
    private static string Fold(string text)
    {
        const string accented = "àâçéèêëîïôùûü";
        const string plain = "aaceeeeiiouuu";
        return string.Concat(text.ToLowerInvariant().Select(letter => accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var i ? plain[i] : letter));
    }
}
