using CrpvReporting.Import.Reading;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class OdsFileTests
{
    [Fact]
    public void Each_kind_of_value_is_read_as_it_was_stored()
    {
        var bytes = OdsBuilder.Of(OdsBuilder.Row(
            OdsBuilder.Text("Réseau") + OdsBuilder.Number("1.5")
            + "<table:table-cell office:value-type=\"percentage\" office:value=\"0.148\"><text:p>14,8 %</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"12\"/>"
            + "<table:table-cell office:value-type=\"date\" office:date-value=\"2021-03-15T23:30:00\"><text:p>15/03/21</text:p></table:table-cell>"
            + "<table:table-cell office:value-type=\"time\" office:time-value=\"PT06H00M00S\"/>"
            + "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
            + "<table:table-cell office:value-type=\"string\" office:string-value=\"\" calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell>"));
        Assert.Equal(["1: Réseau|1.5|0.148|12|2021-03-15|0.25|VRAI|#DIV/0!"], ReadRows.Of(bytes));
        Assert.Equal(
            [CellKind.Text, CellKind.Number, CellKind.Number, CellKind.Number, CellKind.Date, CellKind.Number, CellKind.Boolean, CellKind.Error],
            ReadRows.KindsOfFirstRow(bytes));
    }

    [Fact]
    public void The_words_of_a_cell_are_its_paragraphs_without_comments_links_or_drawings() =>
        Assert.Equal(["1: un\ndeux  trois\tquatre lien|x"], Read(OdsBuilder.Row(
            "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>commentaire</text:p></office:annotation>"
            + "<text:p>un</text:p><text:p>deux<text:s text:c=\"2\"/><text:span>trois</text:span><text:tab/>quatre <text:a>lien</text:a></text:p>"
            + "<draw:frame><draw:text-box><text:p>dessin</text:p></draw:text-box></draw:frame></table:table-cell>" + OdsBuilder.Text("x"))));

    [Fact]
    public void Repeated_cells_and_rows_are_as_many() =>
        Assert.Equal(["1: 7|7||x", "4: 1", "5: 1"], Read(
            OdsBuilder.Row(OdsBuilder.Number("7", 2) + OdsBuilder.Blank(1) + OdsBuilder.Text("x")) + OdsBuilder.Row(OdsBuilder.Blank(1024), 2) + OdsBuilder.Row(OdsBuilder.Number("1"), 2)));

    [Fact]
    public void Covered_cells_keep_the_place_of_the_following_ones() =>
        Assert.Equal(["1: titre|||x"], Read(OdsBuilder.Row(OdsBuilder.Text("titre") + "<table:covered-table-cell table:number-columns-repeated=\"2\"/>" + OdsBuilder.Text("x"))));

    [Fact]
    public void Rows_are_found_in_headers_and_groups() =>
        Assert.Equal(["1: a", "2: b", "3: c"], Read(
            "<table:table-column/><table:table-header-rows>" + OdsBuilder.Row(OdsBuilder.Text("a")) + "</table:table-header-rows><table:table-row-group><table:table-row-group>"
            + OdsBuilder.Row(OdsBuilder.Text("b")) + "</table:table-row-group></table:table-row-group><table:table-rows>" + OdsBuilder.Row(OdsBuilder.Text("c")) + "</table:table-rows>"));

    [Fact]
    public void A_sheet_formatted_to_its_end_costs_nothing() =>
        Assert.Equal(["1: a", "1048576: " + new string('|', 16_383) + "1"], Read(
            OdsBuilder.Row(OdsBuilder.Text("a") + OdsBuilder.Blank(16_383)) + OdsBuilder.Row(OdsBuilder.Blank(16_384), 1_048_574)
            + OdsBuilder.Row(OdsBuilder.Blank(16_383) + OdsBuilder.Number("1"))));

    [Fact]
    public void Hidden_sheets_are_said_and_each_sheet_is_its_own()
    {
        using var file = ReadRows.Open(new OdsBuilder().Sheet("Notice", OdsBuilder.Row(OdsBuilder.Text("n"))).Sheet("Vide", "").Sheet("Listes", OdsBuilder.Row(OdsBuilder.Text("l")), hidden: true).ToBytes());
        Assert.Equal([("Notice", false), ("Vide", false), ("Listes", true)], file.Sheets.Select(sheet => (sheet.Name!, sheet.Hidden)));
        Assert.Equal(["1: n"], ReadRows.Of(file, file.Sheets[0]));
        Assert.Empty(ReadRows.Of(file, file.Sheets[1]));
        Assert.Equal(["1: l"], ReadRows.Of(file, file.Sheets[2]));
        Assert.Equal("ods", file.Traits.Format);
    }

    [Fact]
    public void A_document_behind_a_password_is_protected() =>
        Assert.Equal(UnreadableReason.Protected, Assert.Throws<UnreadableFileException>(() => ReadRows.Open(new OdsBuilder().Encrypted().Sheet("A", "").ToBytes())).Reason);

    [Theory]
    [InlineData("<table:table-row><table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>")]
    [InlineData("<table:table-row table:number-rows-repeated=\"1048576\"/><table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1\"/></table:table-row>")]
    [InlineData("<table:table-row><table:table-cell></table:table-row>")]
    public void A_cell_outside_of_the_sheet_or_a_broken_row_is_damaged(string rows) =>
        Assert.Equal(UnreadableReason.Damaged, Assert.Throws<UnreadableFileException>(() => Read(rows)).Reason);

    private static string[] Read(string rows) => ReadRows.Of(OdsBuilder.Of(rows));
}
