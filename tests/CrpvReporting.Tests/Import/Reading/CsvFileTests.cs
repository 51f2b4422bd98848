using System.Text;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class CsvFileTests
{
    private const string Accents = "date;intitulé;coût\n15/03/2021;« L’œuvre » à Noël…;12 €\n";

    [Theory]
    [InlineData("utf-8", false, "UTF-8")]
    [InlineData("utf-8", true, "UTF-8")]
    [InlineData("windows-1252", false, "Windows-1252")]
    [InlineData("macintosh", false, "Mac Roman")]
    [InlineData("utf-16", true, "UTF-16 LE")]
    [InlineData("utf-16BE", true, "UTF-16 BE")]
    [InlineData("utf-16", false, "UTF-16 LE")]
    [InlineData("utf-16BE", false, "UTF-16 BE")]
    public void Words_are_read_whatever_the_encoding(string encoding, bool mark, string name)
    {
        var bytes = Encode(encoding, mark, Accents);
        Assert.Equal(["1: date|intitulé|coût", "2: 15/03/2021|« L’œuvre » à Noël…|12 €"], ReadRows.Of(bytes));
        using var file = ReadRows.Open(bytes);
        Assert.Equal(new FileTraits("csv", name, mark, ';'), file.Traits);
    }

    [Theory]
    [InlineData("RÉUNION;CRÈCHE\nJOURNÉE D’ÉTUDE;À VOIR\n")]
    [InlineData("a;b\nvoilà;é\n")]
    [InlineData("École;«\u00A0fête\u00A0»\nça;n° 5\n")]
    [InlineData("intitulé;coût\nl’île;12 000 €\n")]
    public void The_accents_of_an_old_Mac_are_told_from_those_of_Windows(string text)
    {
        foreach (var encoding in new[] { "macintosh", "windows-1252" })
            Assert.Equal(ReadRows.Of(Encoding.UTF8.GetBytes(text)), ReadRows.Of(Encode(encoding, mark: false, text)));
    }

    [Fact]
    public void An_accent_far_down_the_file_tells_the_encoding_too()
    {
        var text = string.Concat(Enumerable.Repeat("abcdefgh;ijklmnop\n", 10_000)) + "à la fin;oui\n";
        Assert.Equal("10001: à la fin|oui", ReadRows.Of(Encode("windows-1252", mark: false, text))[^1]);
        Assert.Equal("10001: à la fin|oui", ReadRows.Of(Encode("utf-8", mark: false, text))[^1]);
    }

    [Fact]
    public void Characters_that_Windows_1252_does_not_define_do_not_stop_the_reading() =>
        Assert.Equal(2, ReadRows.Of([.. "a;b\n"u8, 0x81, 0x8D, 0x8F, 0x90, 0x9D, (byte)';', 0xE9]).Length);

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData('|')]
    public void The_separator_is_found(char separator)
    {
        var text = "a;b;c;d\nréunion, débat;2;3;4\n1,5;6;7;8\n".Replace(separator == ',' ? ", " : "\0", " ", StringComparison.Ordinal);
        text = separator == ',' ? text.Replace("1,5", "1.5", StringComparison.Ordinal) : text;
        text = text.Replace(';', separator);
        using var file = ReadRows.Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal(separator, file.Traits.Separator);
        Assert.EndsWith("|6|7|8", ReadRows.Of(Encoding.UTF8.GetBytes(text))[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sep=;\na;b,c\n1;2\n", ';')]
    [InlineData("sep=,\r\na,b;c\r\n1,2\r\n", ',')]
    [InlineData("SEP=\t\na\tb;c\n1\t2\n", '\t')]
    [InlineData("sep=|\ra|b\r1|2\r", '|')]
    public void A_first_line_that_gives_the_separator_is_obeyed_and_not_read_as_data(string text, char separator)
    {
        using var file = ReadRows.Open(Encoding.UTF8.GetBytes(text));
        Assert.Equal(separator, file.Traits.Separator);
        Assert.Equal("3: 1|2", ReadRows.Of(file, file.Sheets[0])[1]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_on_Unix_Windows_or_an_old_Mac(string end) =>
        Assert.Equal(["1: a|b", "2: 1|2", "3: 3|4"], Rows($"a;b{end}1;2{end}3;4{end}"));

    [Fact]
    public void The_last_line_needs_no_end() => Assert.Equal(["1: a|b", "2: 1|2"], Rows("a;b\n1;2"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_cell_of_several_lines_keeps_the_row_numbers_that_a_person_sees(string end) =>
        Assert.Equal(["1: a|b", $"2: une{end}deux{end}trois|x", "5: 3|4", "6: 5|6"], Rows($"a;b{end}\"une{end}deux{end}trois\";x{end}3;4{end}5;6{end}"));

    [Fact]
    public void A_quoted_cell_holds_separators_and_quotes() =>
        Assert.Equal(["1: a|b", "2: un ; deux|dit « \"oui\" »"], Rows("a;b\n\"un ; deux\";\"dit « \"\"oui\"\" »\"\n"));

    [Fact]
    public void Blank_rows_are_left_out_and_still_counted() =>
        Assert.Equal(["1: a|b", "4: 1|2", "7: 3|4"], Rows("a;b\n\n;\n1;2\n  ; \n\n3;4\n\n\n"));

    [Fact]
    public void Empty_columns_at_the_end_cost_nothing() =>
        Assert.Equal(["1: a|b||", "2: 1|2||"], Rows("a;b;;\n1;2;;\n"));

    [Fact]
    public void Spaces_around_a_cell_are_no_part_of_it() =>
        Assert.Equal(["1: a|b", "2: x y|z"], Rows("a;b\n  x y ;\u00A0z\u202F\n"));

    [Fact]
    public void A_line_longer_or_shorter_than_the_header_is_read_as_it_is() =>
        Assert.Equal(["1: a|b", "2: 1", "3: 1|2|3"], Rows("a;b\n1\n1;2;3\n"));

    [Fact]
    public void A_table_is_read_as_it_was_written_whatever_the_separator_and_the_line_ends() =>
        Gen.Select(
            Gen.OneOf(';', ',', '\t', '|'),
            Gen.OneOf("\n", "\r\n", "\r"),
            Gen.OneOf("utf-8", "windows-1252", "utf-16"),
            Gen.String[Gen.Char["abcé;,|\"\n '€"], 0, 8].Array[3].Array[3, 8])
            .Sample((separator, end, encoding, table) =>
            {
                var cells = table.Select(row => row.Select((cell, i) => i == 0 ? "x" + cell.Trim() : cell.Trim()).ToArray()).ToArray();
                var text = $"sep={separator}{end}" + string.Concat(cells.Select(row => string.Join(separator, row.Select(Quoted)) + end));
                var read = ReadRows.Of(Encode(encoding, encoding == "utf-16", text));
                return read.Select(row => row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]).SequenceEqual(cells.Select(row => string.Join('|', row)));
            });

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string[] Rows(string text) => ReadRows.Of(Encoding.UTF8.GetBytes(text));

    private static byte[] Encode(string name, bool mark, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        return [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];
    }
}
