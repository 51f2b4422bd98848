using System.IO.Compression;
using System.Text;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class UnreadableFileTests
{
    [Fact]
    public void An_empty_file_is_empty() => Assert.Equal(UnreadableReason.Empty, ReasonOf([]));

    [Fact]
    public void A_compound_file_of_nothing_is_damaged() =>
        Assert.Equal(UnreadableReason.Damaged, ReasonOf([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[512]]));

    [Fact]
    public void A_PDF_is_no_spreadsheet() => Assert.Equal(UnreadableReason.UnknownFormat, ReasonOf([.. "%PDF-1.7\n%\u00E2\u00E3\n1 0 obj"u8]));

    [Fact]
    public void A_picture_is_no_spreadsheet() =>
        Assert.Equal(UnreadableReason.UnknownFormat, ReasonOf([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]));

    [Fact]
    public void A_workbook_cut_short_is_damaged()
    {
        var whole = XlsxBuilder.OfTexts(["date", "intitule"], ["15/03/2021", "Réseau"]);
        foreach (var part in new[] { 0.1, 0.5, 0.9, 0.99 })
            Assert.Equal(UnreadableReason.Damaged, ReasonOf(whole[..(int)(whole.Length * part)]));
    }

    [Fact]
    public void A_quote_never_closed_says_on_which_line_it_opens()
    {
        var exception = Assert.Throws<UnreadableFileException>(() => ReadRows.Of([.. "a;b\n1;2\n3;\"quatre\n5;6\n"u8]));
        Assert.Equal(UnreadableReason.Damaged, exception.Reason);
        Assert.Contains("ligne 3", exception.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_that_tries_to_make_the_reader_open_another_file_is_damaged() =>
        Assert.Equal(UnreadableReason.Damaged, ReasonOf(new XlsxBuilder().Sheet("A", "<row/>").ToBytes(), part: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>"));

    [Fact]
    public void Noise_never_stops_the_program() =>
        Gen.Byte.Array[0, 3000].Sample(ReadRows.ReadsOrRefuses, iter: 300);

    [Fact]
    public void Noise_behind_the_first_bytes_of_a_known_format_never_stops_the_program() =>
        Gen.Select(Gen.OneOf<byte[]>([0x50, 0x4B, 3, 4], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [.. "sep=;\n"u8], [.. "a;b\n\""u8]), Gen.Byte.Array[0, 2000])
            .Sample((start, noise) => ReadRows.ReadsOrRefuses([.. start, .. noise]), iter: 600);

    [Fact]
    public void A_workbook_with_a_few_wrong_bytes_never_stops_the_program()
    {
        var whole = new XlsxBuilder().Styles([0, 14]).SharedStrings("<t>a</t>", "<t>b</t>")
            .Sheet("A", "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>44270</v></c></row>").Sheet("B", XlsxBuilder.Texts(["x"])).ToBytes();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var changed = (byte[])whole.Clone();
                foreach (var (position, value) in changes)
                    changed[position] = value;
                return ReadRows.ReadsOrRefuses(changed);
            },
            iter: 2000);
    }

    [Fact]
    public void A_csv_with_a_few_wrong_bytes_never_stops_the_program()
    {
        var whole = Encoding.UTF8.GetBytes("date;intitule\n15/03/2021;\"Réseau ; \"\"œuvre\"\"\n\"\n16/03/2021;x\n");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var changed = (byte[])whole.Clone();
                foreach (var (position, value) in changes)
                    changed[position] = value;
                return ReadRows.ReadsOrRefuses(changed);
            },
            iter: 2000);
    }

    private static UnreadableReason ReasonOf(byte[] content) => Assert.Throws<UnreadableFileException>(() => ReadRows.Of(content)).Reason;

    private static UnreadableReason ReasonOf(byte[] content, string part)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            entry.Write(Encoding.UTF8.GetBytes(part));
        }

        return ReasonOf(stream.ToArray());
    }
}
