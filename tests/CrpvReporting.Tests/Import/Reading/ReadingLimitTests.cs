using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class ReadingLimitTests
{
    private static readonly byte[] SixCells = XlsxBuilder.OfTexts(["a", "b", "c"], ["d", "e", "f"]);

    [Fact]
    public void A_workbook_weighs_no_more_than_the_limit() =>
        AssertTooLarge(SixCells, "classeur de plus de", new ReadingLimits { WorkbookBytes = 500 });

    [Fact]
    public void An_old_workbook_weighs_no_more_either() =>
        AssertTooLarge(new XlsBuilder().Sheet("A", []).ToBytes(), "classeur de plus de", new ReadingLimits { WorkbookBytes = 500 });

    [Fact]
    public void A_csv_may_weigh_anything() =>
        Assert.Equal(2, ReadRows.Of([.. "a;b\n1;2\n"u8], new ReadingLimits { WorkbookBytes = 1, Cells = 1, Time = TimeSpan.Zero }).Length);

    [Fact]
    public void An_archive_has_at_most_a_thousand_files() =>
        AssertTooLarge(ZipBuilder.Of([.. Enumerable.Range(0, 1001).Select(i => ($"{i}", Array.Empty<byte>()))]), "plus de 1\u202F000 fichiers");

    [Fact]
    public void All_that_is_inflated_counts() =>
        AssertTooLarge(SixCells, "une fois décomprimé", new ReadingLimits { InflatedBytes = 500 });

    [Fact]
    public void A_part_that_inflates_a_hundred_times_is_a_bomb() =>
        AssertTooLarge(new XlsxBuilder().Sheet("A", string.Concat(Enumerable.Repeat("<row/>", 100_000))).ToBytes(), "comprimé plus de 100 fois");

    [Fact]
    public void A_small_part_may_be_compressed_as_much_as_it_can() =>
        Assert.Empty(ReadRows.Of(new XlsxBuilder().Sheet("A", string.Concat(Enumerable.Repeat("<row/>", 10_000))).ToBytes()));

    [Fact]
    public void A_shared_text_of_millions_of_characters_is_never_held_in_memory() =>
        AssertTooLarge(
            new XlsxBuilder().SharedStrings($"<t>{new string('a', 20_000_000)}</t>").Sheet("A", "<row><c t=\"s\"><v>0</v></c></row>").ToBytes(),
            "une cellule dépasse 32\u202F767 caractères",
            new ReadingLimits { InflationRatio = 100_000 });

    [Fact]
    public void An_attribute_of_millions_of_characters_is_never_held_in_memory() =>
        AssertTooLarge(new XlsxBuilder().Sheet("A", $"<row x=\"{new string('a', 20_000_000)}\"/>").ToBytes(), "caractères", new ReadingLimits { InflationRatio = 100_000 });

    [Fact]
    public void The_longest_text_of_a_spreadsheet_is_read_and_one_character_more_is_not()
    {
        var longest = new string('a', 32_767);
        Assert.Equal(["1: " + longest], ReadRows.Of(XlsxBuilder.OfTexts([longest])));
        Assert.Equal(["1: " + longest], ReadRows.Of(OdsBuilder.OfTexts([longest])));
        AssertTooLarge(XlsxBuilder.OfTexts(["x"], [longest + "a"]), "une cellule dépasse 32\u202F767 caractères, ligne 2");
        AssertTooLarge(OdsBuilder.OfTexts([longest + "a"]), "une cellule dépasse 32\u202F767 caractères");
        AssertTooLarge(new XlsxBuilder().SharedStrings($"<r><t>{longest}</t></r><r><t>a</t></r>").Sheet("A", "<row/>").ToBytes(), "caractères");
        AssertTooLarge(OdsBuilder.Of(OdsBuilder.Row("<table:table-cell><text:p>a<text:s text:c=\"1000000\"/></text:p></table:table-cell>")), "caractères");
    }

    [Fact]
    public void The_cells_that_hold_anything_are_counted_in_every_format()
    {
        var limits = new ReadingLimits { Cells = 5 };
        AssertTooLarge(SixCells, "plus de 5 cellules remplies, ligne 2", limits);
        AssertTooLarge(OdsBuilder.Of(OdsBuilder.Row(OdsBuilder.Number("1", 3), 1_048_576)), "plus de 5 cellules remplies, ligne 2", limits);
        AssertTooLarge(new XlsBuilder().Sheet("A", Enumerable.Range(0, 6).Select(row => XlsBuilder.Number(row, 0, row))).ToBytes(), "plus de 5 cellules remplies", limits);
        AssertTooLarge(OdsBuilder.Of(OdsBuilder.Row(OdsBuilder.Number("1", 16_384), 1_048_576)), "plus de 2\u202F000\u202F000 cellules remplies, ligne 123");
    }

    [Fact]
    public void The_cells_of_all_sheets_count_together_and_reading_again_costs_nothing()
    {
        using var file = ReadRows.Open(new XlsxBuilder().Sheet("A", XlsxBuilder.Texts(["a", "b"])).Sheet("B", XlsxBuilder.Texts(["c", "d"])).ToBytes(), new ReadingLimits { Cells = 3 });
        Assert.Single(ReadRows.Of(file, file.Sheets[0]));
        Assert.Single(ReadRows.Of(file, file.Sheets[0]));
        Assert.Throws<UnreadableFileException>(() => ReadRows.Of(file, file.Sheets[1]));
    }

    [Fact]
    public void Shared_texts_have_a_size_in_all() =>
        AssertTooLarge(new XlsxBuilder().SharedStrings("<t>abc</t>", "<t>def</t>").Sheet("A", "<row/>").ToBytes(), "les textes dépassent", new ReadingLimits { SharedCharacters = 5 });

    [Fact]
    public void There_are_only_so_many_sheets()
    {
        var limits = new ReadingLimits { Sheets = 1 };
        AssertTooLarge(new XlsxBuilder().Sheet("A", "").Sheet("B", "").ToBytes(), "classeur de plus de 1 feuilles", limits);
        AssertTooLarge(new OdsBuilder().Sheet("A", "").Sheet("B", "").ToBytes(), "classeur de plus de 1 feuilles", limits);
        AssertTooLarge(new XlsBuilder().Sheet("A", []).Sheet("B", []).ToBytes(), "classeur de plus de 1 feuilles", limits);
    }

    [Fact]
    public void A_reading_lasts_no_longer_than_the_limit()
    {
        var rows = Enumerable.Range(1, 200).Select(i => new[] { $"ligne {i}" }).ToArray();
        AssertTooLarge(XlsxBuilder.OfTexts(rows), "dure plus de 30 secondes", new ReadingLimits { Clock = new HurriedClock() });
        AssertTooLarge(OdsBuilder.OfTexts(rows), "dure plus de 30 secondes", new ReadingLimits { Clock = new HurriedClock() });
        AssertTooLarge(
            new XlsBuilder().Sheet("A", Enumerable.Range(0, 200).Select(row => XlsBuilder.Number(row, 0, row))).ToBytes(), "dure plus de 30 secondes", new ReadingLimits { Clock = new HurriedClock() });
    }

    [Fact]
    public void A_reading_can_be_given_up()
    {
        using var cancellation = new CancellationTokenSource();
        using var file = ReadRows.OpenUntil(SixCells, null, cancellation.Token);
        using var reader = file.Read(file.Sheets[0]);
        Assert.True(reader.Read(new SheetRow()));
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() => reader.Read(new SheetRow()));
    }

    [Fact]
    public void The_reading_of_a_csv_can_be_given_up_too()
    {
        var folder = Directory.CreateTempSubdirectory("crpv-tests-");
        try
        {
            var path = Path.Combine(folder.FullName, "ARA_2021.csv");
            File.WriteAllText(path, ReturnText.Header);
            Assert.Throws<OperationCanceledException>(() =>
                ReturnFile.Open(path, new ReturnOptions(), ActivitySchema.Shipped, CodeLists.Shipped, cancellation: new CancellationToken(canceled: true)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_row_below_the_last_is_damaged_and_the_last_corner_costs_nothing()
    {
        Assert.Equal(
            UnreadableReason.Damaged,
            Assert.Throws<UnreadableFileException>(() => ReadRows.Of(new XlsxBuilder().Sheet("A", "<row r=\"1048577\"><c><v>1</v></c></row>").ToBytes())).Reason);
        Assert.Equal(
            ["1: a", "1048576: " + new string('|', 16_383) + "1"],
            ReadRows.Of(new XlsxBuilder().Sheet("A", $"<row>{XlsxBuilder.Text("a")}</row><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").ToBytes()));
    }

    [Fact]
    public void What_a_row_held_is_forgotten_in_the_next() =>
        Assert.Equal(["1: a|b|c", "2: ||d"], ReadRows.Of(new XlsxBuilder().Sheet("A", XlsxBuilder.Texts(["a", "b", "c"]) + $"<row r=\"2\"><c r=\"C2\"><v>1</v></c><c r=\"C2\" t=\"str\"><v>d</v></c></row>").ToBytes()));

    [Fact]
    public void A_centre_is_told_what_to_do()
    {
        var finding = Assert.Single(ReceivedFile.Read(new XlsxBuilder().Sheet("A", string.Concat(Enumerable.Repeat("<row/>", 100_000))).ToBytes(), "ARA_2021.xlsx").Findings);
        Assert.Equal(FindingCodes.UnreadableFile, finding.Code);
        Assert.Contains("Fichier trop volumineux", finding.Message, StringComparison.Ordinal);
        Assert.Contains("Retirez les feuilles, les mises en forme", finding.Message, StringComparison.Ordinal);
    }

    private static void AssertTooLarge(byte[] content, string detail, ReadingLimits? limits = null)
    {
        var exception = Assert.Throws<UnreadableFileException>(() => ReadRows.Of(content, limits));
        Assert.Equal(UnreadableReason.TooLarge, exception.Reason);
        Assert.Contains(detail, exception.Detail, StringComparison.Ordinal);
    }
}
