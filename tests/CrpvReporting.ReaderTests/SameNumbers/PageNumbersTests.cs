using System.Globalization;
using System.Text.Json;
using Xunit;

namespace CrpvReporting.ReaderTests.SameNumbers;

/// <summary>The page that a reader sees in a browser has the numbers of the tables, rounded as it shows them.</summary>
public sealed class PageNumbersTests(SampleReport samples, Browser browser) : IClassFixture<Browser>
{
    private const string Tables = """
        () => JSON.stringify([...document.querySelectorAll('.tableau')].map(region => ({
            id: region.getAttribute('aria-labelledby'),
            rows: [...region.querySelectorAll('tr')].map(row => [...row.cells].map(cell => cell.textContent)) })))
        """;

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public async Task Every_number_of_the_page_is_that_of_its_table(int year)
    {
        var page = await browser.Open(Path.Combine(samples.Of(year), $"bilan-{year}.html"));
        using var shown = JsonDocument.Parse(await page.EvaluateAsync<string>(Tables));
        var byId = shown.RootElement.EnumerateArray().ToDictionary(
            table => table.GetProperty("id").GetString()!,
            table => table.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToList()).ToList(),
            StringComparer.Ordinal);
        var compared = 0;
        foreach (var (prefix, folder) in new[] { ("tableau-", "tableaux"), ("graphique-", "graphiques") })
            foreach (var table in CsvTable.In(Path.Combine(samples.Of(year), folder)).Where(table => table.Rows.Count > 0))
            {
                // How the balance was made is not put online.
                if (table.Name is "Journal" or "Avertissements")
                {
                    Assert.DoesNotContain(prefix + table.Name, byId.Keys);
                    continue;
                }

                var rows = byId[prefix + table.Name];
                Assert.Equal(table.Header, rows[0]);
                Assert.Equal(table.Rows.Count, rows.Count - 1);
                foreach (var (row, cells) in table.Rows.Index())
                    foreach (var (column, text) in cells.Index())
                    {
                        if (CsvTable.NumberOf(text) is not { } number || Shown(rows[row + 1][column]) is not var (value, precision))
                            continue;
                        Assert.True(Math.Abs(value - number) <= precision, $"{table.Name}, {cells[0]}, {table.Header[column]}: {rows[row + 1][column]} instead of {number}");
                        compared++;
                    }
            }

        Assert.True(compared > 500, $"{compared} numbers compared");
    }

    /// <summary>« − 11,5 % » is -0.115, within half of its last decimal.</summary>
    private static (double Value, double Precision)? Shown(string text)
    {
        var plain = text.Replace('−', '-').Replace(',', '.').TrimEnd('%');
        plain = string.Concat(plain.Where(character => !char.IsWhiteSpace(character)));
        if (!double.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return null;
        var scale = text.EndsWith('%') ? 100 : 1;
        var decimals = plain.Contains('.', StringComparison.Ordinal) ? plain.Length - plain.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return (value / scale, (Math.Pow(10, -decimals) / 2 / scale) + 1e-12);
    }
}
