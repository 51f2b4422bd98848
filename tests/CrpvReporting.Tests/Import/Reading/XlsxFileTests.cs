using CrpvReporting.Import.Reading;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class XlsxFileTests
{
    /// <summary>15 March 2021 as Excel counts days.</summary>
    private const int Day = 44_270;

    [Fact]
    public void Cells_of_a_row_may_come_in_any_order() =>
        Assert.Equal(["4: a|b|c"], ReadRows.Of(new XlsxBuilder().Sheet("A", $"<row r=\"4\">{At("C4", "c")}{At("A4", "a")}{At("B4", "b")}</row>").ToBytes()));

    [Theory]
    [InlineData(5)]
    [InlineData(10)]
    public void Rows_that_come_backwards_or_twice_are_damaged_and_never_read_in_the_wrong_place(int number)
    {
        var bytes = new XlsxBuilder().Sheet("A", $"<row r=\"10\">{At("A10", "a")}</row><row r=\"{number}\">{At($"A{number}", "b")}</row>").ToBytes();
        Assert.Contains($"la ligne {number} vient après la ligne 10", Assert.Throws<UnreadableFileException>(() => ReadRows.Of(bytes)).Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_read_wherever_the_workbook_keeps_them() =>
        Assert.Equal(["1: partagé|en ligne|de formule|riche et gras|« œ »"], ReadRows.Of(new XlsxBuilder()
            .SharedStrings("<t>partagé</t>", "<r><t xml:space=\"preserve\">riche </t></r><r><rPr><b/></rPr><t>et gras</t></r><rPh sb=\"0\" eb=\"1\"><t>phonétique</t></rPh>", "<t>« œ »</t>")
            .Sheet("A", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>en ligne</t></is></c>"
                + "<c r=\"C1\" t=\"str\"><f>\"de \"&amp;\"formule\"</f><v>de formule</v></c><c r=\"D1\" t=\"s\"><v>1</v></c><c r=\"E1\" t=\"s\"><v>2</v></c></row>")
            .ToBytes()));

    [Fact]
    public void A_formula_counts_by_the_value_that_was_stored() =>
        Assert.Equal(["1: 3|1.5"], Read("<row r=\"1\"><c r=\"A1\"><f>1+2</f><v>3</v></c><c r=\"B1\"><v>1.5</v></c></row>"));

    [Fact]
    public void Numbers_booleans_errors_and_empty_cells_are_told_apart()
    {
        var bytes = new XlsxBuilder().Sheet("A", "<row><c><v>12</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c><c s=\"0\"/><c><v></v></c><c t=\"n\"><v>1E2</v></c></row>").ToBytes();
        Assert.Equal(["1: 12|VRAI|FAUX|#N/A|||1E2"], ReadRows.Of(bytes));
        Assert.Equal([CellKind.Number, CellKind.Boolean, CellKind.Boolean, CellKind.Error, CellKind.Empty, CellKind.Empty, CellKind.Number], ReadRows.KindsOfFirstRow(bytes));
    }

    [Theory]
    [InlineData(14, "")]
    [InlineData(22, "")]
    [InlineData(164, "dd/mm/yyyy")]
    [InlineData(164, "[$-40C]d mmmm yyyy;@")]
    [InlineData(164, "\"le \"dd/mm/yy")]
    [InlineData(164, "yyyy\\-mm\\-dd")]
    [InlineData(164, "mmm\\-yy")]
    [InlineData(164, "jj/mm/aaaa")]
    public void A_number_shown_as_a_date_is_a_date(int format, string code)
    {
        var bytes = WithFormat(format, code);
        Assert.Equal([CellKind.Date], ReadRows.KindsOfFirstRow(bytes));
        Assert.Equal(["1: 2021-03-15"], ReadRows.Of(bytes));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(2, "")]
    [InlineData(164, "0.00")]
    [InlineData(164, "#,##0\" demi-journées\"")]
    [InlineData(164, "[Red]0.0")]
    [InlineData(164, "_-* #,##0.00\\ [$€-40C]_-;\\-* #,##0.00\\ [$€-40C]_-")]
    [InlineData(164, "[h]:mm")]
    [InlineData(164, "0\\d")]
    public void A_number_shown_otherwise_stays_a_number(int format, string code)
    {
        var bytes = WithFormat(format, code);
        Assert.Equal([CellKind.Number], ReadRows.KindsOfFirstRow(bytes));
        Assert.Equal(["1: 44270"], ReadRows.Of(bytes));
    }

    [Fact]
    public void Dates_of_a_workbook_that_starts_in_1904_are_the_same_days() =>
        Assert.Equal(["1: 2021-03-15"], ReadRows.Of(new XlsxBuilder().StartsIn1904().Styles([0, 14])
            .Sheet("A", $"<row><c s=\"1\"><v>{Day - 1462}</v></c></row>").ToBytes()));

    [Fact]
    public void The_hour_of_a_date_does_not_change_its_day() =>
        Assert.Equal(["1: 2021-03-15"], ReadRows.Of(new XlsxBuilder().Styles([14]).Sheet("A", $"<row><c><v>{Day}.75</v></c></row>").ToBytes()));

    [Theory]
    [InlineData("2021-03-15")]
    [InlineData("2021-03-15T00:00:00")]
    [InlineData("2021-03-15T23:30:00")]
    [InlineData("2021-03-15T00:00:00Z")]
    [InlineData("2021-03-15T23:30:00+01:00")]
    public void A_date_written_in_full_is_the_day_that_is_written(string date) =>
        Assert.Equal(["1: 2021-03-15"], Read($"<row><c t=\"d\"><v>{date}</v></c></row>"));

    [Fact]
    public void An_hour_alone_is_not_a_day() =>
        Assert.Equal([CellKind.Text], ReadRows.KindsOfFirstRow(new XlsxBuilder().Sheet("A", "<row><c t=\"d\"><v>14:30:00</v></c></row>").ToBytes()));

    [Fact]
    public void Cells_may_be_sparse_and_say_where_they_are() =>
        Assert.Equal(["3: ||1||2", "7: 3"], Read("<row r=\"3\"><c r=\"C3\"><v>1</v></c><c r=\"E3\"><v>2</v></c></row><row r=\"5\"/><row r=\"7\"><c r=\"A7\"><v>3</v></c></row>"));

    [Fact]
    public void Cells_and_rows_that_do_not_say_where_they_are_follow_one_another() =>
        Assert.Equal(["1: 1|2", "5: 3||4", "6: 5"], Read("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"5\"><c><v>3</v></c><c r=\"C5\"><v>4</v></c></row><row><c><v>5</v></c></row>"));

    [Fact]
    public void Sheets_come_in_the_order_of_their_tabs_and_hidden_ones_are_said()
    {
        using var file = ReadRows.Open(new XlsxBuilder()
            .Sheet("Notice", XlsxBuilder.Texts(["lire"]))
            .Sheet("Activités", XlsxBuilder.Texts(["a"]), "visible")
            .Sheet("Listes", XlsxBuilder.Texts(["b"]), "hidden")
            .Sheet("Secret", "", "veryHidden").ToBytes());
        Assert.Equal(["Notice", "Activités", "Listes", "Secret"], file.Sheets.Select(sheet => sheet.Name));
        Assert.Equal([false, false, true, true], file.Sheets.Select(sheet => sheet.Hidden));
        Assert.Equal(["1: b"], ReadRows.Of(file, file.Sheets[2]));
        Assert.Empty(ReadRows.Of(file, file.Sheets[3]));
    }

    [Fact]
    public void A_sheet_can_be_read_twice()
    {
        using var file = ReadRows.Open(XlsxBuilder.OfTexts(["a"], ["b"]));
        Assert.Equal(ReadRows.Of(file, file.Sheets[0]), ReadRows.Of(file, file.Sheets[0]));
    }

    [Fact]
    public void A_workbook_saved_as_strict_is_read_like_any_other() =>
        Assert.Equal(["1: a|2021-03-15"], ReadRows.Of(new XlsxBuilder().Strict().Styles([0, 14])
            .Sheet("A", $"<row>{XlsxBuilder.Text("a")}<c s=\"1\"><v>{Day}</v></c></row>").ToBytes()));

    [Fact]
    public void Characters_that_Excel_escapes_are_what_they_stand_for() =>
        Assert.Equal(["1: une\r\ndeux|_x000D_"], Read($"<row>{XlsxBuilder.Text("une_x000D_\ndeux")}{XlsxBuilder.Text("_x005F_x000D_")}</row>"));

    [Theory]
    [InlineData("<row><c t=\"s\"><v>7</v></c></row>")]
    [InlineData("<row><c r=\"XFE1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c><v>1</v></row>")]
    [InlineData("<row><c><v>&unknown;</v></c></row>")]
    public void A_sheet_that_contradicts_itself_is_damaged(string rows) =>
        Assert.Equal(UnreadableReason.Damaged, Assert.Throws<UnreadableFileException>(() => Read(rows)).Reason);

    private static byte[] WithFormat(int format, string code) =>
        new XlsxBuilder().Styles([0, format], code.Length == 0 ? [] : [(format, code)]).Sheet("A", $"<row><c s=\"1\"><v>{Day}</v></c></row>").ToBytes();

    private static string[] Read(string rows) => ReadRows.Of(new XlsxBuilder().Sheet("A", rows).ToBytes());

    private static string At(string reference, string text) => $"<c r=\"{reference}\" t=\"str\"><v>{text}</v></c>";
}
