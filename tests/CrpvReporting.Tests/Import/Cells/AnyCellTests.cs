using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

/// <summary>Whatever a cell holds, each column reads it or says why not.</summary>
public sealed class AnyCellTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["0123456789,.- \u00A0\u202F\t\n½¼¾/%+~'jhmnDJdemi-journéesàetpar:"], 0, 60],
        Gen.String[Gen.Char["0123456789/-.: T\u00A0erZlundimarsjuilletéûàau"], 0, 45],
        Gen.String[Gen.Char["QPN0123456789 ;,|/\nqpé"], 0, 60],
        Gen.String[Gen.Char["VRLéducation,;/|\r\n &et"], 0, 400],
        Gen.String[Gen.Char["\uD83D\uDE00\0\u0007\uFFFF\u200B\u0301aé1"], 0, 40],
        Gen.Select(Gen.OneOf("une journée", "15 mars 2021", "VRL", "QP069024", "1h30", "12 pers."), Gen.String[0, 5], (known, other) => known + other));

    [Fact]
    public void No_text_stops_the_program_in_any_column_and_each_is_read_or_said() =>
        Gen.Select(Texts, Gen.Int[0, ActivitySchema.Shipped.Fields.Count - 1]).Sample((text, index) =>
        {
            var field = ActivitySchema.Shipped.Fields[index];
            var (line, findings) = OneCell.Read(field.Name, text);
            return findings.All(finding => finding.Message.Length is > 0 and < 1200)
                && (findings.Any(finding => finding.Severity == Severity.Error) || !field.Required || IsFilled(line, field.Name));
        }, iter: 20_000);

    [Fact]
    public void No_number_stops_the_program_in_any_column() =>
        Gen.Select(Gen.Double, Gen.OneOf(CellKind.Number, CellKind.Date, CellKind.Boolean), Gen.Int[0, ActivitySchema.Shipped.Fields.Count - 1]).Sample((number, kind, index) =>
            OneCell.Read(ActivitySchema.Shipped.Fields[index].Name, kind, "x", number).Findings.All(finding => finding.Message.Length > 0), iter: 5_000);

    [Theory]
    [InlineData("demi_journees", "79228162514264337593543950335 jours")]
    [InlineData("demi_journees", "79228162514264337593543950335")]
    [InlineData("participants", "79228162514264337593543950335 personnes")]
    [InlineData("duree_minutes", "79228162514264337593543950335 h")]
    [InlineData("duree_minutes", "\u0661h30")]
    [InlineData("date", "99999999")]
    [InlineData("date", "31/12/9999")]
    public void What_no_number_or_calendar_can_hold_is_refused(string field, string text) =>
        Assert.Equal([Severity.Error], OneCell.Read(field, text).Findings.Select(finding => finding.Severity));

    [Theory]
    [InlineData("participants")]
    [InlineData("demi_journees")]
    [InlineData("date")]
    [InlineData("thematiques_secondaires")]
    [InlineData("code_qpv")]
    [InlineData("duree_minutes")]
    public void A_cell_as_long_as_a_cell_can_be_costs_nothing(string field)
    {
        foreach (var piece in new[] { "1 ", "VRL,", "QP069024 ", "demi-journée ", "15/03/2021 au ", "\uD800" })
            Assert.NotNull(OneCell.Read(field, string.Concat(Enumerable.Repeat(piece, 32_767 / piece.Length))).Findings);
    }

    private static bool IsFilled(CrpvReporting.Import.Cells.LineDraft line, string field) => field switch
    {
        "date" => line.Date is not null,
        "intitule" => line.Title is not null,
        "mission" => line.Mission is not null,
        "type_activite" => line.ActivityType is not null,
        "thematique" => line.Theme is not null,
        "mode" => line.Mode is not null,
        _ => line.HalfDays is not null,
    };
}
