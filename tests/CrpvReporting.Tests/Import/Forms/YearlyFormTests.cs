using CrpvReporting.Domain;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Forms;

/// <summary>Yearly forms (« fiches annuelles ») as centres send them.</summary>
public sealed class YearlyFormTests
{
    private const string Form = "indicateur;valeur;observations\nETP;4,5;\nPublications;37;dont deux films\n";

    private static readonly string[][] FormRows = [["Indicateur", "Valeur"], ["Équivalents temps plein", "4,5"], ["Publications", "37"]];

    [Fact]
    public void A_form_says_the_value_of_each_indicator_and_no_activity()
    {
        var sheet = ReceivedFile.Read(Form).Only;
        Assert.Empty(sheet.Findings);
        Assert.Equal((ReturnKind.YearlyForm, "ARA", 2021, 2, 0m), (sheet.Kind, sheet.Centre, sheet.Year, sheet.Rows, sheet.HalfDays.Value));
        Assert.Equal([("ETP", 4.5m, 2, null), ("PUBLICATIONS", 37m, 3, "dont deux films")], Values(sheet));
    }

    [Theory]
    [InlineData("3,5", 3.5)]
    [InlineData("3.5", 3.5)]
    [InlineData("3,25", 3.25)]
    [InlineData("1 234", 1234)]
    [InlineData("0", 0)]
    [InlineData("3,5 ETP", 3.5)]
    [InlineData("3 équivalents temps plein", 3)]
    [InlineData("3 ½", 3.5)]
    [InlineData("½", 0.5)]
    public void A_value_is_read_in_every_form_in_which_numbers_are(string text, double expected)
    {
        var sheet = ReceivedFile.Read($"indicateur;valeur\nETP;{text}\n").Only;
        Assert.DoesNotContain(sheet.Findings, finding => finding.Severity != Severity.Note);
        Assert.Equal((decimal)expected, Assert.Single(sheet.Values).Value);
    }

    [Theory]
    [InlineData("ETP", "env. 20")]
    [InlineData("ETP", "-1")]
    [InlineData("ETP", "3,456")]
    [InlineData("ETP", "12 %")]
    [InlineData("ETP", "12 publications")]
    [InlineData("ETP", "beaucoup")]
    [InlineData("Publications", "12,5")]
    [InlineData("Publications", "1.500")]
    [InlineData("Publications", "12-15")]
    public void What_is_no_value_of_the_indicator_is_refused(string indicator, string text)
    {
        var sheet = ReceivedFile.Read($"indicateur;valeur\n{indicator};{text}\n").Only;
        Assert.Equal((FindingCodes.BadAmount, "B", 2), (sheet.Findings.Single().Code, sheet.Findings.Single().Column, sheet.Findings.Single().Row));
    }

    [Theory]
    [InlineData("")]
    [InlineData("NC")]
    [InlineData("-")]
    [InlineData("n.d.")]
    public void What_is_not_reported_is_not_zero(string text)
    {
        var sheet = ReceivedFile.Read($"indicateur;valeur\nETP;{text}\nPublications;37\n").Only;
        Assert.False(sheet.IsRefused);
        Assert.Equal("PUBLICATIONS", Assert.Single(sheet.Values).Indicator.Code);
    }

    [Theory]
    [InlineData("Equivallents temps plein", "ETP (Équivalents temps plein)")]
    [InlineData("Publicatoins", "PUBLICATIONS (Publications)")]
    public void A_misspelt_indicator_is_offered_and_not_taken(string text, string offered)
    {
        var sheet = ReceivedFile.Read($"indicateur;valeur\n{text};3\n").Only;
        Assert.Equal(FindingCodes.UnknownCode, sheet.Findings.Single().Code);
        Assert.Contains(offered, sheet.Findings.Single().Expected, StringComparison.Ordinal);
        Assert.Empty(sheet.Values);
    }

    [Fact]
    public void An_indicator_that_is_not_in_use_that_year_is_refused() => Assert.Equal(
        [FindingCodes.CentreUnknown, FindingCodes.CodeNotValid], ReceivedFile.Read("indicateur;valeur\nETP;3,5\n", "fiche_2016.csv").Findings.Select(finding => finding.Code));

    [Fact]
    public void A_form_without_a_column_of_values_is_told_which_it_may_be()
    {
        var finding = ReceivedFile.Read("Indicateur;Valeur 2021\nETP;3,5\nPublications;12\n").Findings[0];
        Assert.Equal((FindingCodes.MissingColumn, "valeur"), (finding.Code, finding.Field));
        Assert.Contains("« Valeur 2021 »", finding.Expected!.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_above_a_table_of_activities_does_not_make_it_a_form()
    {
        var sheet = ReceivedFile.Read($"Indicateur;Valeur\nPublications;12\n\n{ReturnText.Header}\n{ReturnText.Line}\n").Only;
        Assert.Equal((ReturnKind.Activities, 1, false), (sheet.Kind, sheet.Rows, sheet.IsRefused));
    }

    [Fact]
    public void A_blank_form_beside_a_sheet_without_a_header_is_not_what_is_wrong()
    {
        var file = ReceivedFile.Read(
            new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(["Quand", "Quoi"], ["15/03/2021", "Réseau"])).Sheet("Fiche", XlsxBuilder.Texts(["Indicateur", "Valeur"], ["ETP", ""])).ToBytes(), "ARA_2021.xlsx");
        Assert.Equal(ReturnKind.Activities, file.Only.Kind);
        Assert.Contains(file.Findings, finding => finding.Code == FindingCodes.MissingColumn);
    }

    [Fact]
    public void A_form_of_no_known_centre_or_year_is_refused() => Assert.Equal(
        [FindingCodes.CentreUnknown, FindingCodes.YearUnknown], ReceivedFile.Read(Form, "fiche.csv").Findings.Select(finding => finding.Code));

    [Fact]
    public void Centre_and_year_may_stand_in_columns_or_above_the_header()
    {
        Assert.Equal(("BFC", 2020), Identity(ReceivedFile.Read("annee;centre;indicateur;valeur\n2020;BFC;ETP;3\n", "fiche.csv")));
        Assert.Equal(("BFC", 2020), Identity(ReceivedFile.Read("Centre : BFC;\nFiche annuelle, année 2020;\nIndicateur;Valeur\nETP;3\n", "fiche.csv")));
        static (string?, int?) Identity(ReceivedFile file) => (file.Only.Centre, file.Only.Year);
    }

    [Fact]
    public void A_line_of_another_centre_or_year_is_refused() => Assert.Equal(
        [FindingCodes.OtherYear, FindingCodes.OtherCentre],
        ReceivedFile.Read("annee;centre;indicateur;valeur\n2021;ARA;ETP;3\n2020;BFC;Publications;3\n").Findings.Select(finding => finding.Code));

    [Fact]
    public void Titles_sections_and_notes_are_left_out_and_said()
    {
        var sheet = ReceivedFile.Read("Fiche annuelle 2021;\nIndicateurs;Chiffre\nEffectif du centre;\nETP;2,5\nMerci de votre réponse;\n").Only;
        Assert.Equal(2.5m, Assert.Single(sheet.Values).Value);
        Snapshot.Matches(ReceivedFile.Describe(sheet.Findings));
    }

    [Fact]
    public void An_address_in_the_remarks_is_refused_and_never_quoted()
    {
        var sheet = ReceivedFile.Read("indicateur;valeur;observations\nETP;2,5;voir jeanne.dupont@exemple.fr\n").Only;
        Assert.Equal(FindingCodes.PersonalData, sheet.Findings.Single().Code);
        Assert.DoesNotContain("jeanne", sheet.Findings.Single().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fiche annuelle")]
    [InlineData("Feuil2")]
    public void A_second_sheet_of_the_workbook_of_activities_is_the_form_whatever_its_name(string name)
    {
        var file = ReceivedFile.Read(Workbook(name, FormRows), "ARA_2021.xlsx");
        Assert.Empty(file.Findings);
        Assert.Equal([("Activités", ReturnKind.Activities), (name, ReturnKind.YearlyForm)], file.Sheets.Select(sheet => (sheet.Name!, sheet.Kind)));
        Assert.Single(file.Sheets[0].Lines);
        Assert.Equal([("ETP", 4.5m), ("PUBLICATIONS", 37m)], file.Sheets[1].Values.Select(value => (value.Indicator.Code, value.Value)));
    }

    [Fact]
    public void A_form_left_blank_beside_activities_is_no_return_and_says_nothing()
    {
        var file = ReceivedFile.Read(Workbook("Fiche annuelle", [["Indicateur", "Valeur", "Unité"], ["ETP", "", "ETP"], ["Publications", "", "publications"]]), "ARA_2021.xlsx");
        Assert.Equal(ReturnKind.Activities, file.Only.Kind);
        Assert.Empty(file.Findings);
    }

    [Fact]
    public void A_blank_form_with_remarks_is_left_aside_and_said()
    {
        var file = ReceivedFile.Read(Workbook("Fiche annuelle", [["Indicateur", "Valeur", "Observations"], ["ETP", "", "en cours de calcul"]]), "ARA_2021.xlsx");
        Assert.Equal((ReturnKind.Activities, FindingCodes.SheetIgnored), (file.Only.Kind, file.Findings.Single().Code));
    }

    [Fact]
    public void A_summary_beside_activities_is_no_form()
    {
        var file = ReceivedFile.Read(Workbook("Bilan", [["Libellé de l'indicateur", "Nombre"], ["Demi-journées", "12"]]), "ARA_2021.xlsx");
        Assert.Equal((ReturnKind.Activities, FindingCodes.SheetIgnored), (file.Only.Kind, file.Findings.Single().Code));
    }

    [Fact]
    public void A_form_beside_a_sheet_of_activities_that_holds_none_is_read_alone()
    {
        var file = ReceivedFile.Read(
            new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts([["annee", "centre", .. ReturnText.Header.Split(';')], ["2021", "ARA"], ["2021", "ARA"]])).Sheet("Fiche", XlsxBuilder.Texts(FormRows)).ToBytes(), "ARA_2021.xlsx");
        Assert.Equal(ReturnKind.YearlyForm, file.Only.Kind);
        Assert.False(file.Only.IsRefused);
        Assert.Equal(FindingCodes.SheetIgnored, file.Findings.Single().Code);
    }

    [Fact]
    public void An_indicator_on_two_sheets_is_said_on_the_second()
    {
        var file = ReceivedFile.Read(new XlsxBuilder().Sheet("Fiche", XlsxBuilder.Texts(FormRows)).Sheet("Fiche (2)", XlsxBuilder.Texts(FormRows)).ToBytes(), "ARA_2021.xlsx");
        Assert.Equal(2, file.Findings.Count(finding => finding.Code == FindingCodes.SameIndicator && finding.Sheet == "Fiche (2)"));
        Assert.Contains("feuille Fiche", file.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_user_says_of_a_header_holds_for_a_form_too()
    {
        var told = new ReturnOptions { Told = [new HeaderMatch("Volume", "valeur", HeaderStep.Told)] };
        Assert.Equal(3m, Assert.Single(ReceivedFile.Read("indicateur;volume\nETP;3\n", options: told).Only.Values).Value);
    }

    private static byte[] Workbook(string name, string[][] form) =>
        new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows)).Sheet(name, XlsxBuilder.Texts(form)).ToBytes();

    private static IEnumerable<(string, decimal, int, string?)> Values(ReceivedSheet sheet) =>
        sheet.Values.Select(value => (value.Indicator.Code, value.Value, value.Row, value.Remarks));
}
