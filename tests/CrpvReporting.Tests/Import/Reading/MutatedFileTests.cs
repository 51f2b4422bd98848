using System.Globalization;
using System.IO.Compression;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

/// <summary>Files that something damaged on the way: read or refused, and for no more than what they weigh.</summary>
public sealed class MutatedFileTests
{
    /// <summary>What a file of a few kilobytes may cost, whatever it pretends; ten times below the limit on memory.</summary>
    private const long MostBytes = 50_000_000;
    private const string FirstSheet = "xl/worksheets/sheet1.xml";
    private static readonly byte[] Xlsx = new XlsxBuilder().SharedStrings("<t>a</t>", "<t>b</t>")
        .Sheet("A", "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>", before: "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>", after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>").ToBytes();

    private static readonly byte[] Ods = OdsBuilder.Of(OdsBuilder.Row(OdsBuilder.Text("date") + OdsBuilder.Number("1", 2)) + OdsBuilder.Row(OdsBuilder.Text("b"), 3));
    private static readonly byte[] Xls = XlsWith([.. XlsBuilder.Record(0x0200, Numbers(0, 0, 30, 0, 0, 3, 0)), .. Enumerable.Range(0, 30).SelectMany(row => XlsBuilder.Number(row, 2, row))]);
    private static readonly byte[] Csv = "date;intitulé;lieu\n1/2/2021;\"Forum; débat\";Lyon\n2/2/2021;Réseau;Saint-Étienne\n"u8.ToArray();

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    [InlineData("ods")]
    [InlineData("csv")]
    public void A_file_with_bytes_changed_repeated_or_lost_is_read_or_refused_at_little_cost(string format)
    {
        var whole = format switch { "xlsx" => Xlsx, "xls" => Xls, "ods" => Ods, _ => Csv };
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, whole.Length - 1], Gen.Int[1, 400], Gen.Byte).Array[1, 3].Sample(
            changes => AssertCheap(changes.Aggregate(whole, (bytes, change) => Changed(bytes, change.Item1, change.Item2, change.Item3, change.Item4))),
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void An_old_workbook_that_states_a_million_rows_and_columns_has_those_that_it_holds()
    {
        var bytes = XlsWith([.. XlsBuilder.Record(0x0200, Numbers(0, 0, 0xFFFF, 0x0FFF, 0, 0xFFFF, 0)), .. XlsBuilder.Number(1, 1, 7)]);
        AssertCheap(bytes);
        Assert.Equal(["2: |7"], ReadRows.Of(bytes));
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0200)]
    public void Dimensions_of_an_older_Excel_are_not_read_as_those_of_a_newer_one(ushort id)
    {
        var bytes = XlsWith([.. XlsBuilder.Record(id, Numbers(0, 0, 0x0F00, 0x0FFF, 0xFFFF)), .. XlsBuilder.Number(1, 1, 7)]);
        AssertCheap(bytes);
        Assert.Equal(["2: |7"], ReadRows.Of(bytes));
    }

    [Fact]
    public void A_cell_beyond_the_last_column_of_an_old_workbook_is_damaged() =>
        Assert.Contains("au-delà de la dernière colonne, ligne 3", DetailOf(XlsWith(XlsBuilder.Number(2, 0xFFFE, 1))), StringComparison.Ordinal);

    [Fact]
    public void A_record_longer_than_the_old_workbook_is_damaged() =>
        Assert.Contains("coupé", DetailOf(XlsWith([0x03, 0x02, 0x00, 0x7F])), StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_without_end_are_read_or_refused() =>
        AssertCheap(ZipBuilder.With(Xlsx, FirstSheet, "<worksheet>" + string.Concat(Enumerable.Repeat("<a>", 100_000))));

    [Fact]
    public void An_element_of_many_attributes_is_read_or_refused() =>
        AssertCheap(ZipBuilder.With(Xlsx, FirstSheet, $"<worksheet {string.Concat(Enumerable.Range(0, 50_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"a{i}=\"\" ")))}/>"));

    [Fact]
    public void A_part_that_is_there_twice_counts_once()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 2; i++)
            {
                using var entry = zip.CreateEntry("content.xml").Open();
                using var content = new ZipArchive(new MemoryStream(Ods)).GetEntry("content.xml")!.Open();
                content.CopyTo(entry);
            }

        Assert.Equal(ReadRows.Of(Ods), ReadRows.Of(stream.ToArray()));
    }

    [Theory]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData(FirstSheet)]
    public void Parts_put_in_the_place_of_others_are_read_or_refused(string part)
    {
        using var zip = new ZipArchive(new MemoryStream(Xlsx));
        foreach (var other in zip.Entries)
        {
            using var reader = new StreamReader(other.Open());
            AssertCheap(ZipBuilder.With(Xlsx, part, reader.ReadToEnd()));
        }
    }

    private static byte[] XlsWith(byte[] records) => new XlsBuilder().Sheet("A", [records]).ToBytes();

    private static byte[] Numbers(params int[] numbers) => [.. numbers.SelectMany(number => BitConverter.GetBytes((ushort)number))];

    private static byte[] Changed(byte[] bytes, int kind, int at, int length, byte value)
    {
        at = Math.Min(at, bytes.Length);
        length = Math.Min(length, bytes.Length - at);
        switch (kind)
        {
            case 0:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 1:
                return [.. bytes[..(at + length)], .. bytes[at..]];
            case 2:
                return [.. bytes[..at], .. Enumerable.Repeat(value, length), .. bytes[(at + length)..]];
            case 3:
                return bytes[..Math.Min(bytes.Length, Math.Max(1, at))];
            default:
                var changed = (byte[])bytes.Clone();
                if (at < bytes.Length)
                    changed[at] ^= value;
                return changed;
        }
    }

    /// <summary>Reads a file to its end, its layout included; what it allocates is what no clock is needed to measure.</summary>
    private static void AssertCheap(byte[] content)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            using var file = ReadRows.Open(content, repairsQuotes: true);
            foreach (var sheet in file.Sheets)
            {
                using var reader = file.Read(sheet);
                Assert.NotNull(reader.Layout);
                var row = new SheetRow();
                while (reader.Read(row))
                    Assert.InRange(row.Number, 1, CellReference.LastRow);
            }
        }
        catch (UnreadableFileException exception)
        {
            Assert.NotEqual("", exception.Detail);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
    }

    private static string DetailOf(byte[] content) => Assert.Throws<UnreadableFileException>(() => ReadRows.Of(content)).Detail;
}
