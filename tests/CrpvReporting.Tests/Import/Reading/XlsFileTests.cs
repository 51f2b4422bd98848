using CrpvReporting.Import.Reading;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class XlsFileTests
{
    /// <summary>15 March 2021 as Excel counts days.</summary>
    private const int Day = 44_270;

    [Fact]
    public void Texts_numbers_dates_booleans_and_formulas_are_read()
    {
        var bytes = Of(
            XlsBuilder.Text(0, 0, "Réseau « œuvre »"), XlsBuilder.Number(0, 1, 1.5), XlsBuilder.Number(0, 2, Day, XlsBuilder.DateFormat),
            XlsBuilder.Boolean(0, 3, value: true), XlsBuilder.Formula(0, 4, 3));
        Assert.Equal(["1: Réseau « œuvre »|1.5|2021-03-15|VRAI|3"], ReadRows.Of(bytes));
        Assert.Equal([CellKind.Text, CellKind.Number, CellKind.Date, CellKind.Boolean, CellKind.Number], ReadRows.KindsOfFirstRow(bytes));
    }

    [Fact]
    public void An_error_value_is_never_taken_for_an_empty_cell()
    {
        var bytes = Of(XlsBuilder.Error(0, 0, 0x2A), XlsBuilder.ErrorFormula(0, 1, 0x07), XlsBuilder.Text(0, 2, "x"));
        Assert.Equal(["1: #N/A|#DIV/0!|x"], ReadRows.Of(bytes));
        Assert.Equal([CellKind.Error, CellKind.Error, CellKind.Text], ReadRows.KindsOfFirstRow(bytes));
    }

    [Fact]
    public void The_errors_of_one_sheet_are_not_those_of_another()
    {
        using var file = ReadRows.Open(new XlsBuilder().Sheet("A", [XlsBuilder.Error(0, 0, 0x2A)]).Sheet("B", [XlsBuilder.Text(0, 0, "b")]).ToBytes());
        Assert.Equal(["1: #N/A"], ReadRows.Of(file, file.Sheets[0]));
        Assert.Equal(["1: b"], ReadRows.Of(file, file.Sheets[1]));
    }

    [Fact]
    public void Dates_of_a_workbook_that_starts_in_1904_are_the_same_days() =>
        Assert.Equal(["1: 2021-03-15"], ReadRows.Of(new XlsBuilder().StartsIn1904().Sheet("A", [XlsBuilder.Number(0, 0, Day - 1462, XlsBuilder.DateFormat)]).ToBytes()));

    [Fact]
    public void Rows_keep_the_numbers_that_a_person_sees() =>
        Assert.Equal(["3: |1", "7: 2"], ReadRows.Of(Of(XlsBuilder.Number(2, 1, 1), XlsBuilder.Number(6, 0, 2))));

    [Fact]
    public void Hidden_sheets_are_said_and_charts_are_no_sheets()
    {
        using var file = ReadRows.Open(new XlsBuilder()
            .Sheet("Graphique", [], kind: 2).Sheet("Activités", [XlsBuilder.Text(0, 0, "a")]).Sheet("Listes", [XlsBuilder.Error(0, 0, 0x17)], state: 1).ToBytes());
        Assert.Equal([("Activités", false), ("Listes", true)], file.Sheets.Select(sheet => (sheet.Name!, sheet.Hidden)));
        Assert.Equal(["1: a"], ReadRows.Of(file, file.Sheets[0]));
        Assert.Equal(["1: #REF!"], ReadRows.Of(file, file.Sheets[1]));
    }

    [Fact]
    public void A_cell_in_the_last_corner_costs_nothing() =>
        Assert.Equal("65536: " + new string('|', 255) + "9", Assert.Single(ReadRows.Of(Of(XlsBuilder.Number(65_535, 255, 9)))));

    [Fact]
    public void A_sheet_can_be_read_twice()
    {
        using var file = ReadRows.Open(Of(XlsBuilder.Text(0, 0, "a"), XlsBuilder.Text(1, 0, "b")));
        Assert.Equal(ReadRows.Of(file, file.Sheets[0]), ReadRows.Of(file, file.Sheets[0]));
    }

    [Fact]
    public void A_workbook_behind_a_password_is_protected() =>
        Assert.Equal(UnreadableReason.Protected, ReasonOf(new XlsBuilder().Sheet("A", []).ToBytes(afterStart: XlsBuilder.Record(0x002F, [1, 0, 1, 0, 1, 0], new byte[48]))));

    [Fact]
    public void A_new_workbook_behind_a_password_is_protected() =>
        Assert.Equal(UnreadableReason.Protected, ReasonOf(CompoundBuilder.Of("EncryptedPackage", new byte[5000])));

    [Fact]
    public void A_letter_is_no_workbook() =>
        Assert.Equal(UnreadableReason.UnknownFormat, ReasonOf(CompoundBuilder.Of("WordDocument", new byte[5000])));

    [Fact]
    public void A_chain_of_sectors_that_goes_round_in_circles_is_damaged()
    {
        var bytes = Of(XlsBuilder.Text(0, 0, "a"));
        BitConverter.GetBytes(2).CopyTo(bytes, 512 + (4 * 5));
        BitConverter.GetBytes(int.MaxValue).CopyTo(bytes, 1024 + 128 + 120);
        Assert.Equal(UnreadableReason.Damaged, ReasonOf(bytes));
    }

    private static byte[] Of(params byte[][] records) => new XlsBuilder().Sheet("A", records).ToBytes();

    private static UnreadableReason ReasonOf(byte[] content) => Assert.Throws<UnreadableFileException>(() => ReadRows.Of(content)).Reason;
}
