using System.Text;
using CrpvReporting.Import.Reading;
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
    public void A_separator_too_many_anywhere_is_taken_out_again()
    {
        var aligner = RowAligner.Of(Clean.Skip(1))!;
        for (var row = 1; row < Clean.Length; row++)
            for (var column = 0; column <= Clean[0].Length; column++)
                Assert.Equal(Clean[row], aligner.Align([.. Clean[row][..column], "", .. Clean[row][column..]]));
        Assert.Equal(Clean[0], aligner.AlignHeader([.. Clean[0], ""]));
    }

    [Fact]
    public void Two_values_stuck_together_are_parted_where_the_shape_of_one_ends()
    {
        var aligner = RowAligner.Of(Clean.Skip(1))!;
        for (var row = 1; row < Clean.Length; row++)
            foreach (var column in new[] { 1, 3, 4, 8 })
                Assert.Equal(Clean[row], aligner.Align([.. Clean[row][..(column - 1)], Clean[row][column - 1] + Clean[row][column], .. Clean[row][(column + 1)..]]));
    }

    [Fact]
    public void A_sound_row_is_never_changed() =>
        Assert.All(Clean, row => Assert.Null(RowAligner.Of(Clean.Skip(1))!.Align(row)));

    [Fact]
    public void Words_of_one_cell_are_put_together_again_when_only_spaces_separate_and_few_rows_are_quoted()
    {
        string[] titles = ["Visite", "Réunion de réseau", "Atelier des élus locaux", "Table ronde, débat", "Forum"];
        var table = Enumerable.Range(0, 30).Select(i => $"{1 + (i % 9)}/3/2021;{8 + (i % 9)}:00;{titles[i % titles.Length]};Une phrase plus longue : la {i}e.").Prepend("DATE;HEURE;TITRE;DETAIL").ToList();
        var text = string.Concat(table.Select(row => string.Join(' ', row.Split(';').Select((cell, i) => i == 3 || cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell)) + "\n"));
        var read = ReadRows.Repaired(text).Select((cells, i) => (i + 1, cells)).ToList();
        SpacedCells.Join(read);
        Assert.Equal(table, read.Select(row => string.Join(';', row.cells)));
    }

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

    [Theory]
    [InlineData("\"a;b;c\n", "1;2;3\n")]
    [InlineData("a;b;c\n", "1;\"2;3\n")]
    [InlineData("a;b;c\n", "1;\"2\"x\";3\n")]
    [InlineData("a;b;c\n", "1;\"\"\"2;3\n")]
    public void A_large_file_full_of_unclosed_quotes_is_read_to_its_end(string header, string line)
    {
        const int Lines = 200_000;
        using var file = ReadRows.Open([.. Encoding.UTF8.GetBytes(header + string.Concat(Enumerable.Repeat(line, Lines)))], repairsQuotes: true);
        using var reader = file.Read(file.Sheets[0]);
        var row = new SheetRow();
        var rows = 0;
        while (reader.Read(row))
        {
            rows++;
            Assert.Equal(3, row.Count);
            Assert.Equal(rows, row.Number);
        }

        Assert.Equal(Lines + 1, rows);
    }

    [Fact]
    public void A_quote_never_closed_in_a_file_of_50_MB_is_said_without_keeping_the_file_in_memory()
    {
        var content = new byte[50_000_000];
        Array.Fill(content, (byte)'x');
        "a;b\n1;\"2"u8.CopyTo(content);
        for (var i = 100; i < content.Length; i += 100)
            content[i] = (byte)'\n';
        var before = GC.GetTotalAllocatedBytes();
        var exception = Assert.Throws<UnreadableFileException>(() => ReadRows.Of(content));
        Assert.Contains("ligne 2", exception.Detail, StringComparison.Ordinal);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 200_000_000);
    }

    [Fact]
    public void A_line_without_end_is_too_large()
    {
        var content = new byte[20_000_000];
        Array.Fill(content, (byte)'x');
        "a;b\n1;2"u8.CopyTo(content);
        using var file = ReadRows.Open(content, repairsQuotes: true);
        Assert.Throws<UnreadableFileException>(() => ReadRows.Of(file, file.Sheets[0]));
    }

    [Fact]
    public void Any_text_at_all_is_read_without_an_exception() =>
        Gen.String[Gen.Char["ab1;,|\t \"'\\\r\né"], 0, 300].Sample(text => ReadRows.Repaired("a" + text).Count >= 0, iter: 5000);

    [Theory]
    [InlineData("8'9 pouces")]
    [InlineData("8\\'9 pouces")]
    public void Apostrophes_around_fields_are_told_from_those_in_words(string size) =>
        AssertSame(
            [.. Clean.Select(row => row.Select(cell => cell.Replace("8'9\"", size, StringComparison.Ordinal).Replace("\"", " pouces", StringComparison.Ordinal)).ToArray())],
            ReadRows.Repaired(string.Concat(Clean.Select(row => string.Join(',', row.Select(cell => cell.Replace("8'9\"", size, StringComparison.Ordinal).Replace("\"", " pouces", StringComparison.Ordinal))
                .Select(cell => cell.Contains(',', StringComparison.Ordinal) ? $"'{cell}'" : cell)) + "\n"))),
            "apostrophes");

    [Fact]
    public void Fields_separated_by_spaces_are_found_when_half_of_the_rows_have_the_same_number()
    {
        var rows = ReadRows.Repaired("DATE HEURE NB \"LIEU\"\n1/2/2021 10:00 3 Saint Denis\n2/2/2021 11:00 4 \"Lyon, mairie\"\n3/2/2021 9:00 1 Évry\n");
        Assert.Equal(["DATE", "HEURE", "NB", "LIEU"], rows[0]);
        Assert.Equal(["2/2/2021", "11:00", "4", "Lyon, mairie"], rows[2]);
    }

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
