using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DuckDB.NET.Data;
using Xunit;

namespace CrpvReporting.ReaderTests.SameNumbers;

/// <summary>One number, everywhere the same: every output of a report is held to the CSV files of its tables and figures.</summary>
public sealed class SameNumbersTests(SampleReport samples)
{
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    public static TheoryData<int> Years => [2019, 2020, 2021];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_workbook_has_the_numbers_of_the_tables_and_figures(int year) => AssertSame(year, SpreadsheetCells.Of(Workbook(year)));

    [Theory]
    [MemberData(nameof(Years))]
    public void LibreOffice_computes_the_same_numbers_from_the_formulas(int year)
    {
        var emptied = samples[$"emptied-{year}.xlsx"];
        RecalculatedWorkbook.WithoutResults(Workbook(year), emptied);
        AssertSame(year, SpreadsheetCells.Of(LibreOffice.Convert(samples, emptied, "xlsx")));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_chart_shows_the_numbers_of_its_cells(int year)
    {
        var deck = Path.Combine(samples.Of(year), $"bilan-{year}.pptx");
        var workbook = SpreadsheetCells.Of(Workbook(year));
        var charts = ChartParts(Workbook(year)).Select(chart => (chart.Part, chart.Xml, Cells: workbook))
            .Concat(ChartParts(deck).Select(chart => (chart.Part, chart.Xml, Cells: new SpreadsheetCells(new MemoryStream(chart.Embedded!)))))
            .ToList();
        Assert.True(charts.Count > 10, $"{charts.Count} charts");
        foreach (var (part, xml, cells) in charts)
            foreach (var reference in xml.Descendants().Where(element => element.Name == Chart + "numRef" || element.Name == Chart + "strRef"))
                AssertCache(part, reference, cells);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_workbook_behind_a_slide_is_a_figure(int year)
    {
        var figures = Tables(year, "graphiques").Select(figure => Numbers(figure.Rows.SelectMany(row => row.Skip(1)).Select(CsvTable.NumberOf))).ToHashSet(StringComparer.Ordinal);
        var behind = ChartParts(Path.Combine(samples.Of(year), $"bilan-{year}.pptx")).Select(chart => new SpreadsheetCells(new MemoryStream(chart.Embedded!))).ToList();
        Assert.True(behind.Count > 5, $"{behind.Count} charts");
        Assert.All(behind, cells => Assert.Contains(NumbersOf(cells), figures));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_open_data_have_the_numbers_of_the_tables(int year)
    {
        foreach (var format in (string[])["csv", "parquet"])
        {
            var open = OpenNumbers(Path.Combine(samples.Of(year), "donnees-ouvertes", "chiffres." + format));
            foreach (var table in Tables(year, "tableaux").Where(table => open.ContainsKey(table.Name)))
            {
                var said = table.Rows.SelectMany(row => row.Select(CsvTable.NumberOf)).OfType<double>().ToList();
                Assert.All(open[table.Name], number => Assert.Contains(said, other => Same(other, number)));
            }
        }
    }

    private static bool Same(double left, double right) => Math.Abs(left - right) <= 1e-11 * Math.Max(1, Math.Abs(left));

    private static string Numbers(IEnumerable<double?> numbers) => string.Join(' ', numbers.OfType<double>().Select(number => number.ToString("0.#########", CultureInfo.InvariantCulture)));

    private static string NumbersOf(SpreadsheetCells cells)
    {
        var sheet = cells.Sheets.First();
        var (rows, columns) = (Enumerable.Range(1, cells.LastRow(sheet)), Enumerable.Range(2, 40));
        return Numbers(rows.SelectMany(row => columns.Select(column => cells.At(sheet, row, column).Number)));
    }

    /// <summary>Each cell of each table and figure, at its place.</summary>
    private void AssertSame(int year, SpreadsheetCells cells)
    {
        var compared = 0;
        foreach (var (table, sheet) in Tables(year, "tableaux").Select(table => (table, table.Name)).Concat(Tables(year, "graphiques").Select(figure => (figure, "G_" + figure.Name.Replace('-', '_')))))
        {
            var header = Enumerable.Range(1, 60).First(row => table.Header.Index().All(title => cells.At(sheet, row, title.Index + 1).Text?.StartsWith(title.Item, StringComparison.Ordinal) == true));
            for (var row = 0; row < table.Rows.Count; row++)
                for (var column = 0; column < table.Header.Count; column++)
                {
                    var cell = cells.At(sheet, header + 1 + row, column + 1);
                    if (CsvTable.NumberOf(table.Rows[row][column]) is not { } number || cell.Number is null)
                        continue;
                    Assert.True(Same(number, cell.Number.Value), $"{sheet}, {table.Rows[row][0]}, {table.Header[column]}: {cell.Number} instead of {number}");
                    compared++;
                }

            var said = table.Rows.Sum(row => row.Count(text => CsvTable.NumberOf(text) is not null));
            Assert.True(said == 0 || cells.LastRow(sheet) == header + table.Rows.Count, $"{sheet} has other rows");
        }

        Assert.True(compared > 500, $"{compared} numbers compared");
    }

    private static void AssertCache(string part, XElement reference, SpreadsheetCells cells)
    {
        var parts = reference.Element(Chart + "f")!.Value.Split('!');
        var ends = parts[1].Split(':').Select(SpreadsheetCells.PlaceOf).ToList();
        var points = reference.Descendants(Chart + "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => point.Element(Chart + "v")!.Value);
        var count = (int)reference.Descendants(Chart + "ptCount").Single().Attribute("val")!;
        Assert.Equal(Math.Max(ends[^1].Row - ends[0].Row, ends[^1].Column - ends[0].Column) + 1, count);
        for (var i = 0; i < count; i++)
        {
            var (row, column) = ends[^1].Row > ends[0].Row ? (ends[0].Row + i, ends[0].Column) : (ends[0].Row, ends[0].Column + i);
            var cell = cells.At(parts[0].Trim('\''), row, column);
            if (reference.Name == Chart + "strRef")
                Assert.Equal(cell.Text, points.GetValueOrDefault(i));
            else if (cell.Number is { } number)
                Assert.True(points.TryGetValue(i, out var shown) && Same(number, double.Parse(shown, CultureInfo.InvariantCulture)), $"{part} {parts[1]}: {points.GetValueOrDefault(i)} instead of {number}");
            else
                Assert.False(points.ContainsKey(i), $"{part} {parts[1]}: {points.GetValueOrDefault(i)} where the cell has no number");
        }
    }

    /// <summary>The chart parts of a package, each with the workbook that it embeds, if any.</summary>
    private static IEnumerable<(string Part, XDocument Xml, byte[]? Embedded)> ChartParts(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.Contains("/charts/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && !entry.FullName.Contains("_rels", StringComparison.Ordinal)))
        {
            using var content = entry.Open();
            var xml = XDocument.Load(content);
            if (xml.Root!.Name != Chart + "chartSpace")
                continue;
            byte[]? embedded = null;
            if (zip.GetEntry($"{Path.GetDirectoryName(entry.FullName)}/_rels/{entry.Name}.rels") is { } relations)
            {
                using var list = relations.Open();
                var target = XDocument.Load(list).Root!.Elements().Select(relation => (string)relation.Attribute("Target")!).First(target => target.EndsWith(".xlsx", StringComparison.Ordinal));
                using var workbook = zip.GetEntry(target.StartsWith('/') ? target[1..] : target.Replace("../", "ppt/", StringComparison.Ordinal))!.Open();
                using var copy = new MemoryStream();
                workbook.CopyTo(copy);
                embedded = copy.ToArray();
            }

            yield return (entry.FullName, xml, embedded);
        }
    }

    private static Dictionary<string, List<double>> OpenNumbers(string file)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT tableau, valeur FROM '{file}' WHERE valeur IS NOT NULL";
        using var reader = command.ExecuteReader();
        var numbers = new Dictionary<string, List<double>>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (!numbers.TryGetValue(reader.GetString(0), out var list))
                numbers.Add(reader.GetString(0), list = []);
            list.Add(reader.GetDouble(1));
        }

        return numbers;
    }

    private string Workbook(int year) => Path.Combine(samples.Of(year), $"bilan-{year}.xlsx");

    private IReadOnlyList<CsvTable> Tables(int year, string folder) => CsvTable.In(Path.Combine(samples.Of(year), folder));
}
