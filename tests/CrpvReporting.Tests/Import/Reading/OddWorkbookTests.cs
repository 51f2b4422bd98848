using System.Text;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class OddWorkbookTests
{
    private const string Workbook = "xl/workbook.xml";
    private const string Relations = "xl/_rels/workbook.xml.rels";
    private const string FirstSheet = "xl/worksheets/sheet1.xml";
    private static readonly byte[] Xlsx = XlsxBuilder.OfTexts(["date", "intitule"], ["15/03/2021", "Réseau"]);
    private static readonly byte[] Ods = OdsBuilder.OfTexts(["date", "intitule"], ["15/03/2021", "Réseau"]);
    private static readonly byte[] Xls = new XlsBuilder().Sheet("A", [XlsBuilder.Text(0, 0, "date"), XlsBuilder.Error(0, 1, 7), XlsBuilder.Number(1, 0, 2)]).Sheet("B", [XlsBuilder.Text(0, 0, "b")]).ToBytes();

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    [InlineData("ods")]
    public void A_file_cut_anywhere_is_read_or_refused(string format)
    {
        var whole = Whole(format);
        for (var percent = 0; percent < 100; percent++)
            Assert.True(ReadRows.ReadsOrRefuses(whole[..(whole.Length * percent / 100)]));
    }

    [Theory]
    [InlineData("xls")]
    [InlineData("ods")]
    public void A_file_with_a_few_wrong_bytes_is_read_or_refused(string format)
    {
        var whole = Whole(format);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 6].Sample(
            changes =>
            {
                var changed = (byte[])whole.Clone();
                foreach (var (position, value) in changes)
                    changed[position] = value;
                return ReadRows.ReadsOrRefuses(changed);
            },
            iter: 1000);
    }

    [Theory]
    [InlineData(Relations, null)]
    [InlineData(FirstSheet, null)]
    [InlineData(FirstSheet, "")]
    [InlineData(Workbook, "")]
    [InlineData(Workbook, "<workbook/>")]
    public void A_workbook_without_one_of_its_parts_is_damaged(string part, string? content) =>
        Assert.Equal(UnreadableReason.Damaged, ReasonOf(ZipBuilder.With(Xlsx, part, content)));

    [Fact]
    public void Wrong_content_types_or_their_absence_change_nothing() =>
        Assert.Equal(ReadRows.Of(Xlsx), ReadRows.Of(ZipBuilder.With(Xlsx, "[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"image/png\"/></Types>")));

    [Fact]
    public void A_workbook_may_be_anywhere_in_its_package()
    {
        var moved = ZipBuilder.With(
            ZipBuilder.With(
                ZipBuilder.With(
                    ZipBuilder.Of(("office/livre.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"A\" r:id=\"a\"/></sheets></workbook>"u8.ToArray())),
                    "_rels/.rels", "<Relationships><Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"/office/livre.xml\"/></Relationships>"),
                "office/_rels/livre.xml.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"../feuilles/une.xml\"/></Relationships>"),
            "feuilles/une.xml", "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
        Assert.Equal(["1: 1"], ReadRows.Of(moved));
    }

    [Fact]
    public void Relations_that_go_round_in_circles_lead_nowhere() =>
        Assert.Empty(ReadRows.Of(ZipBuilder.With(Xlsx, Relations, "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../xl/./workbook.xml\"/></Relationships>")));

    [Fact]
    public void A_sheet_of_a_chart_or_of_another_file_is_no_sheet() =>
        Assert.Equal(UnreadableReason.Damaged, ReasonOf(ZipBuilder.With(Xlsx, Relations, "<Relationships><Relationship Id=\"rId1\" Type=\"x/chartsheet\" Target=\"worksheets/sheet1.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"x/worksheet\" TargetMode=\"External\" Target=\"http://exemple.fr/a.xml\"/></Relationships>")));

    [Fact]
    public void The_only_file_of_an_archive_is_read_whatever_it_is()
    {
        Assert.Equal(["1: a|b", "2: 1|2"], ReadRows.Of(ZipBuilder.Of(("retour/", []), ("retour/ARA.csv", "a;b\n1;2\n"u8.ToArray()), ("__MACOSX/._ARA.csv", [1, 2]))));
        Assert.Equal(ReadRows.Of(Xlsx), ReadRows.Of(ZipBuilder.Of(("ARA.csv", Xlsx))));
        Assert.Equal(ReadRows.Of(Xls), ReadRows.Of(ZipBuilder.Of(("ARA.xls", Xls))));
    }

    [Fact]
    public void An_archive_of_several_files_or_of_an_archive_is_refused()
    {
        Assert.Equal(UnreadableReason.UnknownFormat, ReasonOf(ZipBuilder.Of(("a.csv", "a;b"u8.ToArray()), ("b.csv", "a;b"u8.ToArray()))));
        Assert.Equal(UnreadableReason.UnknownFormat, ReasonOf(ZipBuilder.Of(("a.zip", ZipBuilder.Of(("b.zip", ZipBuilder.Of(("c.csv", [65]))))))));
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>date</td></tr></table></body></html>", "page web")]
    [InlineData("\uFEFF\r\n<!doctype html>\n<table>", "page web")]
    [InlineData("<table border=1><tr><td>a</td></tr></table>", "page web")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", "page web")]
    [InlineData("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>", "XML 2003")]
    [InlineData("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>", ".fods")]
    [InlineData("<?xml version=\"1.0\"?><activites/>", "document XML")]
    [InlineData("{\\rtf1\\ansi}", "document texte")]
    public void What_is_no_spreadsheet_is_named(string text, string name)
    {
        foreach (var encoding in text.StartsWith('<') ? [Encoding.UTF8, Encoding.Unicode] : new[] { Encoding.UTF8 })
        {
            var exception = Assert.Throws<UnreadableFileException>(() => ReadRows.Of(encoding.GetBytes(text)));
            Assert.Equal(UnreadableReason.UnknownFormat, exception.Reason);
            Assert.Contains(name, exception.Detail, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("xl/workbook.bin", ".xlsb")]
    [InlineData("word/document.xml", "document texte")]
    [InlineData("Index/Document.iwa", "Numbers")]
    public void Other_archives_of_offices_are_named(string part, string name) =>
        Assert.Contains(name, Assert.Throws<UnreadableFileException>(() => ReadRows.Of(ZipBuilder.Of((part, [1]), ("x", [])))).Detail, StringComparison.Ordinal);

    [Fact]
    public void A_comparison_in_the_first_cell_of_a_csv_does_not_make_it_a_page() =>
        Assert.Equal("1: <3 h|b", ReadRows.Of([.. "<3 h;b\n1;2\n"u8])[0]);

    private static byte[] Whole(string format) => format switch
    {
        "xlsx" => Xlsx,
        "xls" => Xls,
        _ => Ods,
    };

    private static UnreadableReason ReasonOf(byte[] content) => Assert.Throws<UnreadableFileException>(() => ReadRows.Of(content)).Reason;
}
