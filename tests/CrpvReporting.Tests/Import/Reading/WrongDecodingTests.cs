using System.Text;
using CrpvReporting.Import.Reading;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Reading;

public sealed class WrongDecodingTests
{
    private const string Sentence = "Réunion d’été à Noël, « cœur » — 12 € … ÉCOLE, À voir, voilà";
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Fact]
    public void A_csv_read_once_with_the_wrong_encoding_is_repaired_and_said()
    {
        var bytes = Encoding.UTF8.GetBytes(Damage($"intitulé;lieu\n{Sentence};à\n"));
        Assert.Equal(["1: intitulé|lieu", $"2: {Sentence}|à"], ReadRows.Of(bytes));
        using var file = ReadRows.Open(bytes);
        Assert.Equal("UTF-8, lu une fois comme du Windows-1252", file.Traits.Encoding);
    }

    [Fact]
    public void A_byte_order_mark_damaged_with_the_rest_is_no_part_of_the_first_header() =>
        Assert.Equal("1: intitulé|b", ReadRows.Of(Encoding.UTF8.GetBytes(Damage("\uFEFFintitulé;b\n1;2\n")))[0]);

    [Fact]
    public void The_text_of_a_workbook_pasted_from_such_a_file_is_repaired_cell_by_cell()
    {
        var damaged = Damage("Réseau");
        Assert.Equal(["1: Réseau|Fête"], ReadRows.Of(XlsxBuilder.OfTexts([damaged, "Fête"])));
        Assert.Equal(["1: Réseau|Fête"], ReadRows.Of(OdsBuilder.OfTexts([damaged, "Fête"])));
        Assert.Equal(["1: Réseau|Fête"], ReadRows.Of(new XlsBuilder().Sheet("A", [XlsBuilder.Text(0, 0, damaged), XlsBuilder.Text(0, 1, "Fête")]).ToBytes()));
    }

    [Fact]
    public void Each_row_says_how_many_of_its_cells_were_repaired()
    {
        using var file = ReadRows.Open(Encoding.UTF8.GetBytes($"a;b\n{Damage("é")};{Damage("è")}\né;è\n"));
        using var reader = file.Read(file.Sheets[0]);
        var row = new SheetRow();
        var repaired = new List<int>();
        while (reader.Read(row))
            repaired.Add(row.RepairedCells);
        Assert.Equal([0, 2, 0], repaired);
    }

    [Theory]
    [InlineData("SÃO PAULO")]
    [InlineData("IRMÃ")]
    [InlineData("CHÂTEAU")]
    [InlineData("« Â »")]
    [InlineData("«\u00A0Â\u00A0»")]
    [InlineData("château, Haïti, Å, â")]
    [InlineData("fête Ã©")]
    [InlineData("Ã©\u4E2D")]
    [InlineData("Ñ€Ð¾")]
    public void A_text_that_something_else_explains_stays_as_it_is(string text) => Assert.Null(WrongDecoding.Repair(text));

    [Fact]
    public void Any_French_text_is_told_from_its_damaged_form() =>
        Gen.OneOf(
            Gen.String[Gen.Char["abc DEF123.,éèêëàâçîïôùûœÉÈÀÂÇÎÔŒ’«»…–€°\u00A0"], 0, 30].Where(text => text.Any(c => c >= 0x80)),
            Gen.Const(Sentence))
            .Sample(text => WrongDecoding.Repair(Damage(text)) == text);

    [Fact]
    public void No_well_written_French_text_is_touched() =>
        Gen.OneOf("Âge", "CHÂTEAU", "ÂMES", "Pâques", "Haïti", "île", "«\u00A0été\u00A0»", "n°\u00A05", "12\u00A0€", "à", "Noël", "cœur…", "ambiguïté", "– Â –", "SÃO", "½ journée", "Ångström", "©").Array[1, 6]
            .Sample(words => WrongDecoding.Repair(string.Join(' ', words)) is null);

    private static string Damage(string text) => Windows1252.GetString(Encoding.UTF8.GetBytes(text));
}
