using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

/// <summary>The same table, written in every dialect or with one fault, is read back.</summary>
public sealed class PollutedCsvTests
{
    private static readonly string[][] Clean = CleanTable.Rows;

    [Fact]
    public void Every_dialect_reads_back_as_the_same_table()
    {
        foreach (var separator in new[] { ",", ";", "\t", "|", ", ", "; ", "| " })
            foreach (var quote in new[] { '"', '\'' })
                foreach (var escape in new[] { null, "\\" })
                    foreach (var end in new[] { "\n", "\r\n", "\r" })
                        foreach (var quoteAll in new[] { false, true })
                            AssertClean(CleanTable.Write(separator, quote, escape, end, quoteAll), $"[{separator}] {quote} {escape} {end.Length} {quoteAll}");
    }

    [Fact]
    public void Fields_separated_by_spaces_are_found_when_they_are_quoted() => AssertClean(CleanTable.Write(" "), "space");

    [Fact]
    public void A_quote_too_many_at_the_start_of_any_cell_spoils_no_other()
    {
        for (var row = 0; row < Clean.Length; row++)
            for (var column = 0; column < Clean[row].Length; column++)
            {
                var read = ReadRows.Repaired(WithExtraQuote(row, column));
                AssertSame(Changed(row, column, "\"" + Clean[row][column]), read, $"row {row}, column {column}");
            }
    }

    [Fact]
    public void Quotes_that_are_not_doubled_inside_a_cell_are_text() =>
        AssertClean(CleanTable.Write(escape: ""), "undoubled");

    [Fact]
    public void A_separator_too_many_or_missing_spoils_no_other_row() =>
        Gen.Select(Gen.Int[1, Clean.Length - 1], Gen.Int[1, Clean[0].Length - 1], Gen.Bool).Sample((row, column, more) =>
        {
            var cells = Clean.Select(line => line.Select(Field).ToArray()).ToArray();
            cells[row][column] = (more ? "," : "\0") + cells[row][column];
            var text = string.Concat(cells.Select(line => string.Join(',', line) + "\r\n")).Replace(",\0", "", StringComparison.Ordinal);
            var read = ReadRows.Repaired(text);
            return read.Count == Clean.Length && Enumerable.Range(0, Clean.Length).Where(i => i != row).All(i => read[i].SequenceEqual(Clean[i]));
        });

    [Fact]
    public void The_last_quote_of_the_file_may_be_missing()
    {
        var text = CleanTable.Write(quoteAll: true).TrimEnd();
        AssertSame(Changed(Clean.Length - 1, Clean[0].Length - 1, "\""), ReadRows.Repaired(text[..^1]), "last");
    }

    [Fact]
    public void A_cell_of_several_lines_stays_one_beside_a_broken_one() =>
        Assert.Equal(
            ["a|b|c", "1|deux\nlignes|3", "\"4|5|6", "7|huit\net neuf|10"],
            ReadRows.Repaired("a;b;c\n1;\"deux\nlignes\";3\n\"4;5;6\n7;\"huit\net neuf\";10\n").Select(row => string.Join('|', row)));

    [Fact]
    public void Any_text_at_all_is_read_without_an_exception() =>
        Gen.String[Gen.Char["ab1;,|\t \"'\\\r\né"], 0, 300].Sample(text => ReadRows.Repaired("a" + text).Count >= 0, iter: 5000);

    private static void AssertClean(string text, string what) => AssertSame(Clean, ReadRows.Repaired(text), what);

    private static void AssertSame(string[][] expected, List<string[]> read, string what)
    {
        for (var i = 0; i < Math.Min(expected.Length, read.Count); i++)
            Assert.True(expected[i].SequenceEqual(read[i]), $"{what}, row {i}: {string.Join('¦', read[i])}");
        Assert.True(expected.Length == read.Count, $"{what}: {read.Count} rows");
    }

    private static string WithExtraQuote(int row, int column)
    {
        var cells = Clean.Select(line => line.Select(Field).ToArray()).ToArray();
        var cell = cells[row][column];
        cells[row][column] = cell.StartsWith('"') ? "\"\"" + cell[1..] : "\"" + cell;
        return string.Concat(cells.Select(line => string.Join(',', line) + "\r\n"));
    }

    private static string[][] Changed(int row, int column, string cell)
    {
        var rows = Clean.Select(line => (string[])line.Clone()).ToArray();
        rows[row][column] = cell;
        return rows;
    }

    private static string Field(string cell) =>
        cell.Contains(',', StringComparison.Ordinal) || cell.Contains('"', StringComparison.Ordinal) || cell.StartsWith("http", StringComparison.Ordinal)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
