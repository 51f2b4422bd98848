using System.Globalization;
using System.Text;
using CrpvReporting.Import.Reading;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

/// <summary>What a sheet hides and merges, the same in every format: rows 2 hidden, columns C and E to G hidden, A1:C1 and A4:A5 merged.</summary>
public sealed class SheetLayoutTests
{
    private const string Before = "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"3\" max=\"3\" hidden=\"1\"/><col min=\"5\" max=\"7\" hidden=\"true\"/></cols>";
    private const string After = "<sheetProtection sheet=\"1\"/><mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"$A$4:$A$5\"/></mergeCells><pageMargins left=\"1\"/>";
    private static readonly string Rows = string.Concat(
        Enumerable.Range(1, 5).Select(i => string.Create(CultureInfo.InvariantCulture, $"<row r=\"{i}\"{(i == 2 ? " hidden=\"1\"" : "")}><c><v>{i}</v></c></row>")));

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    [InlineData("ods")]
    public void What_is_hidden_or_merged_is_known_before_the_rows_are_read(string format)
    {
        using var file = ReadRows.Open(format switch
        {
            "xlsx" => new XlsxBuilder().Sheet("A", Rows, before: Before, after: After).ToBytes(),
            "xls" => Xls(),
            _ => Ods(),
        });
        using var reader = file.Read(file.Sheets[0]);
        Assert.Equal([2, 4, 5, 6], reader.HiddenColumns);
        Assert.Equal(["A1:C1", "A4:A5"], reader.MergedRanges.Select(range => range.ToString()));
        Assert.Equal(["2"], HiddenRows(reader));
    }

    [Fact]
    public void A_csv_hides_and_merges_nothing()
    {
        using var file = ReadRows.Open("a;b\n1;2\n"u8.ToArray());
        using var reader = file.Read(file.Sheets[0]);
        Assert.Empty(reader.HiddenColumns);
        Assert.Empty(reader.MergedRanges);
        Assert.Empty(HiddenRows(reader));
    }

    [Fact]
    public void Merged_cells_are_found_behind_any_number_of_rows_whatever_the_prefix()
    {
        foreach (var count in new[] { 0, 1, 700, 701, 702, 703, 5000 })
        {
            var rows = string.Concat(Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"<m:row r=\"{i}\"><m:c t=\"str\"><m:v>sheetData {i * 7919}</m:v></m:c></m:row>")));
            var sheet = $"<m:worksheet xmlns:m=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><m:cols><m:col min=\"2\" max=\"2\" hidden=\"1\"/></m:cols><m:sheetData>{rows}</m:sheetData>"
                + "<m:mergeCells><m:mergeCell ref=\"B2:D9\"/></m:mergeCells></m:worksheet>";
            Assert.Equal((1, "B2:D9"), LayoutOf(ZipBuilder.With(XlsxBuilder.OfTexts(["a"]), "xl/worksheets/sheet1.xml", sheet)));
        }
    }

    [Fact]
    public void A_sheet_without_rows_has_a_layout_too() =>
        Assert.Equal((1, "A1:B1"), LayoutOf(ZipBuilder.With(XlsxBuilder.OfTexts(["a"]), "xl/worksheets/sheet1.xml", "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData/><mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>")));

    [Fact]
    public void A_sheet_in_another_encoding_is_parsed_whole()
    {
        var archive = ZipBuilder.With(XlsxBuilder.OfTexts(["a"]), "xl/worksheets/sheet1.xml", null);
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var zip = new System.IO.Compression.ZipArchive(stream, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        using (var part = zip.CreateEntry("xl/worksheets/sheet1.xml").Open())
            part.Write([0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"<worksheet>{Before}<sheetData>{Rows}</sheetData>{After}</worksheet>")]);
        Assert.Equal((4, "A1:C1"), LayoutOf(stream.ToArray()));
    }

    [Fact]
    public void References_that_are_none_and_cells_merged_with_nothing_are_left_out() =>
        Assert.Equal((0, ""), LayoutOf(new XlsxBuilder().Sheet("A", Rows, after: "<mergeCells><mergeCell ref=\"A1\"/><mergeCell ref=\"A1:A1\"/><mergeCell/><mergeCell ref=\"XFE1:A2\"/><mergeCell ref=\"A0:B1\"/></mergeCells>").ToBytes()));

    [Fact]
    public void There_are_only_so_many_merged_cells()
    {
        var merges = string.Concat(Enumerable.Range(1, 20).Select(i => string.Create(CultureInfo.InvariantCulture, $"<mergeCell ref=\"A{i}:XFD{i}\"/>")));
        using var file = ReadRows.Open(new XlsxBuilder().Sheet("A", Rows, after: $"<mergeCells>{merges}</mergeCells>").ToBytes(), new ReadingLimits { MergedRanges = 10 });
        using var reader = file.Read(file.Sheets[0]);
        Assert.Equal(UnreadableReason.TooLarge, Assert.Throws<UnreadableFileException>(() => reader.MergedRanges).Reason);
    }

    [Fact]
    public void A_row_that_a_filter_hides_is_hidden()
    {
        using var file = ReadRows.Open(OdsBuilder.Of($"<table:table-row table:visibility=\"filter\">{OdsBuilder.Text("a")}</table:table-row>{OdsBuilder.Row(OdsBuilder.Text("b"))}"));
        using var reader = file.Read(file.Sheets[0]);
        Assert.Equal(["1"], HiddenRows(reader));
    }

    private static byte[] Xls() => new XlsBuilder().Sheet("A", [
        XlsBuilder.HiddenColumns(2, 2), XlsBuilder.HiddenColumns(4, 6), XlsBuilder.HiddenRow(1),
        .. Enumerable.Range(0, 5).Select(row => XlsBuilder.Number(row, 0, row)),
        XlsBuilder.Merge(0, 0, 0, 2), XlsBuilder.Merge(3, 4, 0, 0)]).ToBytes();

    private static byte[] Ods() => OdsBuilder.Of(
        "<table:table-column table:number-columns-repeated=\"2\"/><table:table-columns><table:table-column table:visibility=\"collapse\"/></table:table-columns><table:table-column/>"
        + "<table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"3\"/>"
        + "<table:table-row><table:table-cell table:number-columns-spanned=\"3\" office:value-type=\"float\" office:value=\"1\"/><table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row>"
        + $"<table:table-row-group><table:table-row table:visibility=\"collapse\">{OdsBuilder.Number("2")}</table:table-row></table:table-row-group>"
        + OdsBuilder.Row(OdsBuilder.Number("3"))
        + "<table:table-row><table:table-cell table:number-rows-spanned=\"2\" office:value-type=\"float\" office:value=\"4\"/></table:table-row>"
        + OdsBuilder.Row("<table:covered-table-cell/>" + OdsBuilder.Number("5")));

    private static string[] HiddenRows(ISheetReader reader)
    {
        var row = new SheetRow();
        var hidden = new List<string>();
        while (reader.Read(row))
            if (row.IsHidden)
                hidden.Add(row.Number.ToString(CultureInfo.InvariantCulture));
        return [.. hidden];
    }

    private static (int Hidden, string FirstMerge) LayoutOf(byte[] content)
    {
        using var file = ReadRows.Open(content);
        using var reader = file.Read(file.Sheets[0]);
        return (reader.HiddenColumns.Count, reader.MergedRanges.Count == 0 ? "" : reader.MergedRanges[0].ToString());
    }
}
