using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Import.Headers;

public sealed class HeaderTests
{
    public static TheoryData<string, string> EveryHeader
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var definition in ActivitySchema.Shipped.Fields)
                foreach (var header in new[] { definition.Name, definition.Title }.Concat(definition.AcceptedHeaders).Distinct())
                    data.Add(definition.Name, header);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryHeader))]
    public void A_column_is_recognised_by_its_name_its_title_and_its_usual_headers(string field, string header)
    {
        var example = ActivitySchema.Shipped[field].Example;
        var required = ReturnText.Header.Split(';').ToList();
        var line = ReturnText.Line.Split(';').ToList();
        if (required.IndexOf(field) is >= 0 and var column)
            required[column] = header;
        else
        {
            required.Add(header);
            line.Add(field == "date_fin" ? "16/03/2021" : example);
        }

        var file = ReceivedFile.Read($"{Csv(required)}\n{Csv(line)}\n").Only;
        Assert.False(file.IsRefused);
        Assert.All(file.Findings, finding => Assert.Equal(FindingCodes.HeaderSynonym, finding.Code));
        Assert.Single(file.Lines);
    }

    [Theory]
    [InlineData("Nb de 1/2 journées", "demi_journees")]
    [InlineData("Nb. de ½ journées", "demi_journees")]
    [InlineData("Nbre de demi-journées d'intervention", "demi_journees")]
    [InlineData("Volume (demi-journées)", "demi_journees")]
    [InlineData("Nombre de 1/2 j", "demi_journees")]
    [InlineData("Date début", "date")]
    [InlineData("Date de l'évènement", "date")]
    [InlineData("Date de l’événement", "date")]
    [InlineData("Date(s) de la séance", "date")]
    [InlineData("Thématique abordée", "thematique")]
    [InlineData("Thème principal traité", "thematique")]
    [InlineData("Nature de l'action", "type_activite")]
    [InlineData("Modalités d'organisation", "mode")]
    [InlineData("Présentiel/distanciel", "mode")]
    [InlineData("Effectifs", "participants")]
    [InlineData("Nombre de personnes", "participants")]
    [InlineData("Nb pers.", "participants")]
    [InlineData("Total participants", "participants")]
    [InlineData("Nb. de participants (total)", "participants")]
    [InlineData("dont élus", "participants_elus")]
    [InlineData("Nb élus", "participants_elus")]
    [InlineData("Élu·e·s", "participants_elus")]
    [InlineData("Élu(e)s", "participants_elus")]
    [InlineData("Participants – élus", "participants_elus")]
    [InlineData("Participants (élus)", "participants_elus")]
    [InlineData("Nombre d'élus", "participants_elus")]
    [InlineData("participants_elus", "participants_elus")]
    [InlineData("Dont bailleurs sociaux", "participants_bailleurs")]
    [InlineData("Nb de chefs de projet", "participants_chefs_projet")]
    [InlineData("N° de l'action", "id_action")]
    [InlineData("Nº action", "id_action")]
    [InlineData("Covid-19 (oui/non)", "crise_sanitaire")]
    public void What_french_offices_write_is_recognised(string header, string field)
    {
        var row = new SheetRow();
        row.Start(1);
        row.SetText(0, header);
        var columns = new HeaderMatcher(ActivitySchema.Shipped, [], []).Match(row, null, new FindingLog());
        Assert.Equal(field, Assert.Single(columns.Columns).Field.Name);
        Assert.DoesNotContain(columns.Matches, match => match.Step == HeaderStep.NearMiss);
    }

    [Theory]
    [InlineData("DATE;INTITULÉ;MISSION;TYPE D'ACTIVITÉ;THÉMATIQUE PRINCIPALE;MODE;DEMI-JOURNÉES")]
    [InlineData("DATE;INTITULE;MISSION;TYPE D’ACTIVITE;THEMATIQUE PRINCIPALE;MODE;DEMI-JOURNEES")]
    [InlineData("date *;intitulé :; mission ;type_activite;Thématique  principale;mode;demi journées")]
    [InlineData("Date (jj/mm/aaaa);Intitulé (obligatoire);Mission (1);Type d'activité [liste déroulante];Thématique principale*;Mode ¹;Demi-journées (par pas de 0,5)")]
    [InlineData("Date²;\"Intitulé\n:\";1. Mission;2) Type d'activité;Thématique principale (code ou libellé);Mode (choix unique);\"Demi-\njournées (2)\"")]
    public void Headers_are_recognised_whatever_the_case_accents_and_marks(string header) =>
        Assert.Single(Accepted($"{header}\n{ReturnText.Line}\n").Lines);

    [Fact]
    public void Columns_may_come_in_any_order()
    {
        var line = Accepted("demi_journees;mode;thematique;type_activite;mission;intitule;date\n2;HYBRIDE;VRL;CYCLE;COMPETENCES;Laïcité;15/03/2021\n").Lines.Single();
        Assert.Equal(("Laïcité", "VRL", "HYBRIDE", 4), (line.Title, line.Theme.Code, line.Mode.Code, line.HalfDays.Halves));
    }

    [Fact]
    public void A_title_and_blank_rows_may_stand_above_the_header()
    {
        var sheet = ReceivedFile.Read($"Bilan d'activité 2021;;\nCentre de ressources;Date;\n\n;;\n{ReturnText.Header}\n\n{ReturnText.Line}\n").Only;
        Assert.Equal(7, Assert.Single(sheet.Lines).Row);
        Assert.Equal((FindingCodes.TitleRows, Severity.Note), (Assert.Single(sheet.Findings).Code, sheet.Findings[0].Severity));
    }

    [Fact]
    public void A_header_below_the_first_row_of_a_workbook_is_found()
    {
        var file = ReceivedFile.Read(XlsxBuilder.OfTexts([["Bilan 2021"], ["Date", "du 1er janvier au 31 décembre"], .. ReturnText.Rows]), "ARA_2021.xlsx");
        Assert.Equal(4, Assert.Single(file.Only.Lines).Row);
    }

    [Fact]
    public void Every_missing_required_column_is_said()
    {
        var file = ReceivedFile.Read("date;intitule;mode\n15/03/2021;Réseau;DISTANCIEL\n");
        Assert.Equal(
            ["mission", "type_activite", "thematique", "demi_journees"],
            file.Findings.Where(finding => finding.Code == FindingCodes.MissingColumn).Select(finding => finding.Field));
    }

    [Fact]
    public void The_columns_that_are_there_are_checked_although_another_is_missing()
    {
        var file = ReceivedFile.Read("date;intitule;mission;type_activite;thematique;mode\nmars 2021;Réseau;RESEAU;RESEAU;EDUCATION;DISTANCEL\n");
        Assert.Equal([FindingCodes.MissingColumn, FindingCodes.BadDate, FindingCodes.UnknownCode], file.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Two_columns_for_one_field_are_said_whatever_their_headers()
    {
        var finding = Assert.Single(ReceivedFile.Read(ReturnText.With(("Participants", "3"), ("Effectif", "4"))).Findings);
        Assert.Equal((FindingCodes.DuplicateColumn, "I", 1, "participants"), (finding.Code, finding.Column, finding.Row, finding.Field));
    }

    [Fact]
    public void An_unknown_column_is_left_aside_and_said()
    {
        var file = ReceivedFile.Read(ReturnText.With(("Couleur", "bleu"))).Only;
        var finding = Assert.Single(file.Findings);
        Assert.Equal((FindingCodes.UnknownColumn, Severity.Note, "H"), (finding.Code, finding.Severity, finding.Column));
        Assert.False(file.IsRefused);
    }

    [Fact]
    public void A_column_without_a_header_is_not_mentioned() => Assert.Single(Accepted($"{ReturnText.Header};;\n{ReturnText.Line};;\n").Lines);

    [Fact]
    public void A_line_filled_only_in_columns_that_are_not_read_is_no_line() =>
        Assert.Single(ReceivedFile.Read($"{ReturnText.Header};Couleur\n{ReturnText.Line};bleu\n;;;;;;;vert\n").Only.Lines);

    [Fact]
    public void A_file_without_any_known_header_says_what_is_missing()
    {
        var file = ReceivedFile.Read("nom;prix\npomme;3\n");
        Assert.Equal(7, file.Findings.Count(finding => finding.Code == FindingCodes.MissingColumn));
        Assert.True(file.Only.IsRefused);
    }

    private static ReceivedSheet Accepted(string text)
    {
        var sheet = ReceivedFile.Read(text).Only;
        Assert.Empty(sheet.Findings);
        return sheet;
    }

    private static string Csv(IEnumerable<string> cells) => string.Join(';', cells.Select(cell => $"\"{cell}\""));
}
