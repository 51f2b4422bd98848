using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

public sealed class CellReaderTests
{
    private static readonly string[] Required = ["date", "intitule", "mission", "type_activite", "thematique", "mode", "demi_journees"];

    public static TheoryData<string> OptionalFields => [.. ActivitySchema.Shipped.Fields.Where(column => !column.Required).Select(column => column.Name)];

    public static TheoryData<string> AllFields => [.. ActivitySchema.Shipped.Fields.Select(column => column.Name)];

    [Theory]
    [MemberData(nameof(AllFields))]
    public void An_empty_cell_is_a_fault_only_where_a_value_is_required(string field) =>
        Assert.Equal(Required.Contains(field) ? [FindingCodes.RequiredEmpty] : [], Codes(OneCell.Read(field, "  ")));

    [Theory]
    [MemberData(nameof(OptionalFields))]
    public void In_an_optional_cell_NC_means_not_reported_and_is_said(string field)
    {
        foreach (var text in new[] { "NC", "n.c.", "nd", "N.D.", "nr", "[nr]", "-", "–", "—", "--", "/", "?", "...", "N/A", "néant", "Inconnu", "sans objet", "s.o.", "Non communiqué", "(non renseigné)" })
        {
            var note = Assert.Single(OneCell.Read(field, text).Findings);
            Assert.Equal((FindingCodes.NotReported, Severity.Note, text), (note.Code, note.Severity, note.Value));
        }
    }

    [Theory]
    [InlineData("observations", "Sans objet précis")]
    [InlineData("observations", "+")]
    [InlineData("lieu", "Nord")]
    [InlineData("lieu", "😀")]
    [InlineData("lieu", "Salle n° 3")]
    [InlineData("territoire", "Aucune commune")]
    public void A_text_that_only_begins_so_is_kept(string field, string text) => Assert.Empty(OneCell.Read(field, text).Findings);

    [Theory]
    [InlineData("mode", "Distanciel ?")]
    [InlineData("mode", "Distanciel/présentiel ?")]
    [InlineData("dispositifs", "PRE | Cité éducative ?")]
    public void A_value_followed_by_a_question_mark_is_not_taken(string field, string text) =>
        Assert.Equal([FindingCodes.UnknownCode], Codes(OneCell.Read(field, text)));

    [Fact]
    public void None_is_an_empty_list_and_no_number()
    {
        Assert.Equal([FindingCodes.NotReported], Codes(OneCell.Read("dispositifs", "Aucun")));
        Assert.Equal([FindingCodes.BadCount], Codes(OneCell.Read("participants", "aucun")));
    }

    [Fact]
    public void An_event_identifier_that_says_NC_ties_no_events_together() => Assert.Null(OneCell.Read("id_evenement", "NC").Line.EventId);

    [Fact]
    public void A_count_that_is_not_reported_is_not_zero()
    {
        Assert.Null(OneCell.Read("participants", "NC").Line.Participants);
        Assert.Null(OneCell.Read("participants", "").Line.Participants);
        Assert.Equal(0, OneCell.Read("participants", "0").Line.Participants);
    }

    [Fact]
    public void In_a_required_cell_NC_is_a_fault_that_quotes_it()
    {
        foreach (var field in Required)
        {
            var finding = Assert.Single(OneCell.Read(field, "NC").Findings);
            Assert.Equal((FindingCodes.RequiredNotReported, "NC"), (finding.Code, finding.Value));
        }
    }

    [Theory]
    [MemberData(nameof(AllFields))]
    public void The_error_of_a_formula_is_said_in_every_column(string field) =>
        Assert.All(
            new[] { OneCell.Read(field, CellKind.Error, "#REF!", 0), OneCell.Read(field, CellKind.Error, "#N/A", 0), OneCell.Read(field, "#N/A"), OneCell.Read(field, "#VALEUR!"), OneCell.Read(field, "########") },
            read => Assert.Equal([FindingCodes.ErrorValue], Codes(read)));

    [Theory]
    [InlineData("EDUCATION")]
    [InlineData("education")]
    [InlineData("Éducation")]
    [InlineData("ÉDUCATION")]
    [InlineData(" éducation. ")]
    public void A_code_may_be_written_as_code_or_label_in_any_case_with_or_without_accents(string text) =>
        Assert.Equal("EDUCATION", OneCell.Read("thematique", text).Line.Theme!.Code);

    [Theory]
    [InlineData("thematique", "EDUCATON", "EDUCATION (Éducation)")]
    [InlineData("thematique", "Valeurs de la Républiqe et laicitté", "VRL (Valeurs de la République et laïcité)")]
    [InlineData("mode", "presentiell", "PRESENTIEL (Présentiel)")]
    [InlineData("mode", "Distnaciel", "DISTANCIEL (Distanciel)")]
    [InlineData("type_activite", "Grpoe de travail", "GROUPE_TRAVAIL (Groupe de travail)")]
    public void The_nearest_entry_is_offered_for_a_misspelt_one(string field, string text, string offered)
    {
        var finding = Assert.Single(OneCell.Read(field, text).Findings);
        Assert.Equal(FindingCodes.UnknownCode, finding.Code);
        Assert.StartsWith(offered, finding.Expected, StringComparison.Ordinal);
        Assert.Equal(text, finding.Value);
    }

    [Theory]
    [InlineData("zzzzzzzz")]
    [InlineData("?!x")]
    [InlineData("42")]
    public void Nothing_is_offered_when_nothing_is_near(string text) =>
        Assert.DoesNotContain("?", Assert.Single(OneCell.Read("thematique", text).Findings).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_code_is_refused_in_a_year_in_which_it_was_not_in_use()
    {
        Assert.Equal([FindingCodes.CodeNotValid], Codes(OneCell.Read("thematique", "CRISE_SANITAIRE", 2019)));
        Assert.Empty(OneCell.Read("thematique", "CRISE_SANITAIRE", 2020).Findings);
    }

    [Fact]
    public void A_code_of_another_year_is_never_offered() =>
        Assert.DoesNotContain("CRISE_SANITAIRE", Assert.Single(OneCell.Read("thematique", "CRISE_SANITAIR", 2019).Findings).Expected, StringComparison.Ordinal);

    [Fact]
    public void A_cell_may_hold_several_codes()
    {
        var (line, findings) = OneCell.Read("dispositifs", "CITE_EDUCATIVE | Programme de réussite éducative||pre|");
        Assert.Empty(findings);
        Assert.Equal(["CITE_EDUCATIVE", "PRE"], line.Dispositifs.Select(entry => entry.Code));
    }

    [Fact]
    public void Each_wrong_code_of_a_cell_is_said()
    {
        var (_, findings) = OneCell.Read("thematiques_secondaires", "VRL|EDUCATON|SANTEE");
        Assert.Equal(["EDUCATON", "SANTEE"], findings.Select(finding => finding.Value));
    }

    [Theory]
    [InlineData("QP069024")]
    [InlineData("qp069024")]
    [InlineData("QP02A001")]
    [InlineData("QN06924M")]
    public void The_code_of_a_district_is_read(string code) =>
        Assert.Equal([code.ToUpperInvariant()], OneCell.Read("code_qpv", code).Line.Districts);

    [Theory]
    [InlineData("93012")]
    [InlineData("QP93012")]
    [InlineData("QP0930123")]
    [InlineData("QN069241")]
    [InlineData("QX069024")]
    [InlineData("QP06902é")]
    [InlineData("Les Minguettes")]
    public void What_is_not_the_code_of_a_district_is_said_as_it_was_written(string text)
    {
        var finding = Assert.Single(OneCell.Read("code_qpv", text).Findings);
        Assert.Equal(FindingCodes.BadDistrict, finding.Code);
        Assert.Equal(text, finding.Value);
    }

    [Fact]
    public void Several_districts_are_read_once_each() =>
        Assert.Equal(["QP069024", "QP069025"], OneCell.Read("code_qpv", "QP069024 | qp069025 | QP069024").Line.Districts);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0,5", 1)]
    [InlineData("1,0", 2)]
    [InlineData("2.5", 5)]
    [InlineData("1 000", 2000)]
    public void Half_days_are_read_in_steps_of_one_half(string text, long halves) =>
        Assert.Equal(HalfDays.FromHalves(halves), OneCell.Read("demi_journees", text).Line.HalfDays);

    [Theory]
    [InlineData("1,3", "Un multiple de 0,5 : 1 ou 1,5.")]
    [InlineData("0,1", "Un multiple de 0,5 : 0 ou 0,5.")]
    [InlineData("-1", "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.")]
    [InlineData("env. 2", "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.")]
    [InlineData("99999999999", "Un multiple de 0,5, positif ou nul, par exemple 1 ou 1,5.")]
    public void A_wrong_number_of_half_days_is_said_with_the_nearest_right_ones(string text, string expected)
    {
        var finding = Assert.Single(OneCell.Read("demi_journees", text).Findings);
        Assert.Equal(FindingCodes.BadHalfDays, finding.Code);
        Assert.Equal(expected, finding.Expected!.Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    [InlineData(-0.5)]
    public void A_number_of_a_workbook_that_nothing_can_count_is_refused(double number)
    {
        Assert.Equal([FindingCodes.BadHalfDays], Codes(OneCell.Read("demi_journees", CellKind.Number, "x", number)));
        Assert.Equal([FindingCodes.BadCount], Codes(OneCell.Read("participants", CellKind.Number, "x", number)));
    }

    [Fact]
    public void The_noise_of_binary_numbers_is_not_a_fault() =>
        Assert.Equal(HalfDays.FromHalves(3), OneCell.Read("demi_journees", CellKind.Number, "1.5000000000000002", 1.5000000000000002).Line.HalfDays);

    [Theory]
    [InlineData("12,5")]
    [InlineData("-3")]
    [InlineData("1.000")]
    [InlineData("env. 20")]
    [InlineData("une dizaine")]
    [InlineData("3000000000")]
    public void A_count_is_a_whole_number(string text) => Assert.Equal([FindingCodes.BadCount], Codes(OneCell.Read("participants", text)));

    [Fact]
    public void A_real_date_in_a_column_of_counts_is_refused_as_a_person_sees_it()
    {
        var finding = Assert.Single(OneCell.Read("participants", CellKind.Date, "44270", 44_270).Findings);
        Assert.Equal("15/03/2021", finding.Value);
    }

    [Theory]
    [InlineData("oui", true)]
    [InlineData("OUI", true)]
    [InlineData("x", true)]
    [InlineData("vrai", true)]
    [InlineData("1", true)]
    [InlineData("non", false)]
    [InlineData("FAUX", false)]
    [InlineData("0", false)]
    public void Yes_and_no_are_read_as_people_write_them(string text, bool yes)
    {
        var (line, findings) = OneCell.Read("crise_sanitaire", text);
        Assert.Empty(findings);
        Assert.Equal(yes, line.HealthCrisis);
    }

    [Fact]
    public void A_tick_box_of_a_workbook_is_read() => Assert.True(OneCell.Read("crise_sanitaire", CellKind.Boolean, "VRAI", 1).Line.HealthCrisis);

    [Theory]
    [InlineData("✓", true)]
    [InlineData("✔", true)]
    [InlineData("TRUE", true)]
    [InlineData("False", false)]
    public void An_unusual_yes_or_no_is_read_and_said(string text, bool yes)
    {
        var (line, findings) = OneCell.Read("crise_sanitaire", text);
        Assert.Equal(yes, line.HealthCrisis);
        Assert.Equal([FindingCodes.YesNoForm], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Neither_yes_nor_no_is_a_fault() => Assert.Equal([FindingCodes.BadYesNo], Codes(OneCell.Read("crise_sanitaire", "peut-être")));

    [Fact]
    public void A_date_in_a_column_of_text_is_kept_as_a_person_sees_it() =>
        Assert.Equal("15/03/2021", OneCell.Read("intitule", CellKind.Date, "44270", 44_270).Line.Title);

    [Fact]
    public void A_text_is_kept_as_it_is_written_up_to_its_limit()
    {
        Assert.Equal("« Œuvre » ; été", OneCell.Read("intitule", "« Œuvre » ; été").Line.Title);
        Assert.Empty(OneCell.Read("intitule", new string('é', 300)).Findings);
        Assert.Equal([FindingCodes.TextTooLong], Codes(OneCell.Read("intitule", new string('é', 301))));
        Assert.Equal([FindingCodes.TextTooLong], Codes(OneCell.Read("observations", new string('é', 32_768))));
    }

    [Theory]
    [MemberData(nameof(AllFields))]
    public void A_message_stays_short_however_long_the_cell(string field)
    {
        foreach (var text in new[] { new string('z', 32_767), string.Concat(Enumerable.Repeat("😀", 10_000)) })
            Assert.All(OneCell.Read(field, text).Findings, finding =>
            {
                Assert.InRange(finding.Message.Length, 1, 800);
                Assert.InRange(finding.Value!.Length, 1, 200);
                Assert.False(char.IsHighSurrogate(finding.Value[^2]));
            });
    }

    private static IEnumerable<string> Codes((LineDraft Line, IReadOnlyList<Finding> Findings) read) => read.Findings.Select(finding => finding.Code);
}
