using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace CrpvReporting.ReaderTests.SameNumbers;

/// <summary>What is stored in the cells of an .xlsx, read without any library that wrote it.</summary>
internal sealed class SpreadsheetCells
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, Dictionary<(int Row, int Column), StoredCell>> sheets = new(StringComparer.Ordinal);

    public SpreadsheetCells(Stream workbook)
    {
        using var zip = new ZipArchive(workbook, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Load(zip, "xl/_rels/workbook.xml.rels")!.Root!.Elements(Package + "Relationship")
            .ToDictionary(relation => (string)relation.Attribute("Id")!, relation => (string)relation.Attribute("Target")!, StringComparer.Ordinal);
        var shared = Load(zip, "xl/sharedStrings.xml")?.Root!.Elements(Main + "si").Select(Text).ToList() ?? [];
        foreach (var sheet in Load(zip, "xl/workbook.xml")!.Descendants(Main + "sheet"))
        {
            var target = targets[(string)sheet.Attribute(Relation + "id")!];
            var part = target.StartsWith('/') ? target[1..] : "xl/" + target;
            sheets.Add((string)sheet.Attribute("name")!, Load(zip, part)!.Descendants(Main + "c").ToDictionary(PlaceOf, cell => CellOf(cell, shared)));
        }

        Formulas = sheets.SelectMany(sheet => sheet.Value.Where(cell => cell.Value.HasFormula).Select(cell => (Place: (sheet.Key, cell.Key.Row, cell.Key.Column), cell.Value)))
            .ToDictionary(formula => formula.Place, formula => formula.Value);
    }

    /// <summary>The cells of a file.</summary>
    public static SpreadsheetCells Of(string path)
    {
        using var stream = File.OpenRead(path);
        return new SpreadsheetCells(stream);
    }

    public IEnumerable<string> Sheets => sheets.Keys;

    public StoredCell At(string sheet, int row, int column) => sheets[sheet].GetValueOrDefault((row, column));

    /// <summary>The last row that holds something.</summary>
    public int LastRow(string sheet) => sheets[sheet].Where(cell => cell.Value is { Number: not null } or { Text: not null }).Max(cell => cell.Key.Row);

    /// <summary>The cells that hold a formula, by sheet and place.</summary>
    public IReadOnlyDictionary<(string Sheet, int Row, int Column), StoredCell> Formulas { get; }

    /// <summary>« 2 » and « B » of <c>$B$2</c>, the column as a number from 1.</summary>
    public static (int Row, int Column) PlaceOf(string reference)
    {
        var plain = reference.Replace("$", "", StringComparison.Ordinal);
        var letters = plain.TakeWhile(char.IsAsciiLetterUpper).Count();
        return (int.Parse(plain[letters..], CultureInfo.InvariantCulture), plain[..letters].Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1));
    }

    private static (int Row, int Column) PlaceOf(XElement cell) => PlaceOf((string)cell.Attribute("r")!);

    private static StoredCell CellOf(XElement cell, List<string> shared)
    {
        var value = (string?)cell.Element(Main + "v");
        var formula = cell.Element(Main + "f") is not null;
        return ((string?)cell.Attribute("t"), value) switch
        {
            ("inlineStr", _) => new StoredCell(null, Text(cell.Element(Main + "is")!), formula),
            (_, null) => new StoredCell(null, null, formula),
            ("s", { } index) => new StoredCell(null, shared[int.Parse(index, CultureInfo.InvariantCulture)], formula),
            ("str" or "e", { } text) => new StoredCell(null, text, formula),
            (_, { } number) => new StoredCell(double.Parse(number, CultureInfo.InvariantCulture), null, formula),
        };
    }

    private static string Text(XElement element) => string.Concat(element.Descendants(Main + "t").Select(text => text.Value));

    private static XDocument? Load(ZipArchive zip, string part)
    {
        if (zip.GetEntry(part) is not { } entry)
            return null;
        using var content = entry.Open();
        return XDocument.Load(content);
    }
}
