using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Import.Cells;

/// <summary>Codes, labels and synonyms, one or several in a cell.</summary>
public sealed class CodeCellTests
{
    [Theory]
    [InlineData("type_activite", "Webinaire", "MANIFESTATION")]
    [InlineData("type_activite", "Journée d’étude", "MANIFESTATION")]
    [InlineData("type_activite", "visite", "MANIFESTATION")]
    [InlineData("type_activite", "Réunion de réseau", "RESEAU")]
    [InlineData("type_activite", "GT", "GROUPE_TRAVAIL")]
    [InlineData("type_activite", "Groupes de travail", "GROUPE_TRAVAIL")]
    [InlineData("type_activite", "parcours", "CYCLE")]
    [InlineData("type_activite", "Formation-action", "FORMATION")]
    [InlineData("type_activite", "appui", "ACCOMPAGNEMENT")]
    [InlineData("mode", "à distance", "DISTANCIEL")]
    [InlineData("mode", "Visio", "DISTANCIEL")]
    [InlineData("mode", "sur place", "PRESENTIEL")]
    [InlineData("mode", "Présentiel / distanciel", "HYBRIDE")]
    [InlineData("thematique", "Laïcité", "VRL")]
    [InlineData("thematique", "Covid-19", "CRISE_SANITAIRE")]
    [InlineData("thematique", "Culture, sport", "LIEN_CULTURE_SPORT")]
    [InlineData("thematique", "laïcité / VRL", "VRL")]
    [InlineData("mission", "Montée en compétences", "COMPETENCES")]
    [InlineData("echelle", "Métropole", "EPCI")]
    [InlineData("dispositifs", "Cités éducatives", "CITE_EDUCATIVE")]
    [InlineData("champ", "Hors politique de la ville", "autre")]
    [InlineData("champ", "PV", "politique_ville")]
    [InlineData("co_organisateurs", "CRPV Normandie", "NOR")]
    public void A_synonym_is_read_as_its_entry_and_said(string field, string text, string code)
    {
        var (line, findings) = OneCell.Read(field, text);
        CodeEntry?[] read = field switch
        {
            "type_activite" => [line.ActivityType],
            "mode" => [line.Mode],
            "thematique" => [line.Theme],
            "mission" => [line.Mission],
            "echelle" => [line.Scale],
            "champ" => [line.Perimeter],
            "dispositifs" => [.. line.Dispositifs],
            _ => [.. line.CoOrganisers],
        };
        var entry = Assert.Single(read);
        Assert.Equal(code, entry!.Code);
        var note = Assert.Single(findings);
        Assert.Equal((FindingCodes.Synonym, Severity.Note, text), (note.Code, note.Severity, note.Value));
        Assert.Contains($"«\u00A0{entry.Label}\u00A0»", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Synonyms_of_an_entry_are_one_note_a_column()
    {
        var lines = new[] { "webinaire", "Webinaire", "colloque", "atelier" }.Select((type, i) => ReturnText.Line.Replace("RESEAU;RESEAU", $"RESEAU;{type}", StringComparison.Ordinal).Replace("chefs", $"chefs {i}", StringComparison.Ordinal));
        var findings = ReceivedFile.Read($"{ReturnText.Header}\n{string.Join('\n', lines)}\n").Findings;
        Assert.Equal(
            ["Colonne D, lignes 2 à 4 : « webinaire » a été lu « Manifestation à vocation informative ».", "Cellule D5 : « atelier » a été lu « Groupe de travail »."],
            findings.Select(finding => finding.Message.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_synonym_of_an_entry_not_in_use_that_year_is_refused() =>
        Assert.Equal([FindingCodes.CodeNotValid], Codes(OneCell.Read("thematique", "covid", 2019)));

    [Fact]
    public void The_centre_of_a_return_may_be_said_by_its_territory()
    {
        var file = ReceivedFile.Read(ReturnText.With(("centre", "Normandie"), ("annee", "2021")), "activites.csv");
        Assert.Equal(("NOR", false), (file.Only.Centre, file.Only.IsRefused));
        Assert.Equal([FindingCodes.Synonym], file.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void A_misspelt_synonym_is_offered_and_never_taken()
    {
        var (line, findings) = OneCell.Read("type_activite", "Webinnaire");
        Assert.Null(line.ActivityType);
        var finding = Assert.Single(findings);
        Assert.Equal((FindingCodes.UnknownCode, "MANIFESTATION (Manifestation à vocation informative) ?"), (finding.Code, finding.Expected!.Replace('\u00A0', ' ')));
    }

    [Theory]
    [InlineData("Éducation, santé", "EDUCATION ou SANTE")]
    [InlineData("EDUCATION|SANTE", "EDUCATION ou SANTE")]
    [InlineData("Culture, sport / laïcité", "LIEN_CULTURE_SPORT ou VRL")]
    public void Several_entries_where_one_is_expected_are_refused_by_name(string text, string expected)
    {
        var finding = Assert.Single(OneCell.Read("thematique", text).Findings);
        Assert.Equal((FindingCodes.SeveralCodes, $"Une seule : {expected}."), (finding.Code, finding.Expected!.Replace('\u00A0', ' ')));
    }

    [Theory]
    [InlineData("VRL;EDUCATION", "VRL EDUCATION")]
    [InlineData("VRL / Éducation", "VRL EDUCATION")]
    [InlineData("VRL, Éducation", "VRL EDUCATION")]
    [InlineData("VRL\nÉducation", "VRL EDUCATION")]
    [InlineData("VRL\r\n\r\nÉducation", "VRL EDUCATION")]
    [InlineData("VRL | Éducation ; Santé", "VRL EDUCATION SANTE")]
    [InlineData("Cohésion et lien social, culture, sport ; Santé", "LIEN_CULTURE_SPORT SANTE")]
    [InlineData("Santé, Cohésion et lien social, culture, sport, Éducation", "SANTE LIEN_CULTURE_SPORT EDUCATION")]
    [InlineData("Emploi, insertion et développement économique, Renouvellement urbain, habitat et cadre de vie", "EMPLOI CADRE_VIE")]
    public void Entries_parted_by_something_else_are_read_and_said(string text, string codes)
    {
        var (line, findings) = OneCell.Read("thematiques_secondaires", text);
        Assert.Equal(codes.Split(' '), line.SecondaryThemes.Select(entry => entry.Code));
        var note = Assert.Single(findings);
        Assert.Equal(FindingCodes.ListSeparator, note.Code);
        Assert.Contains($"«\u00A0{codes.Replace(" ", " | ", StringComparison.Ordinal)}\u00A0»", note.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("VRL|EDUCATION")]
    [InlineData("VRL | Éducation | vrl")]
    [InlineData("Cohésion et lien social, culture, sport")]
    public void Entries_parted_as_they_should_be_are_read_without_a_word(string text) => Assert.Empty(OneCell.Read("thematiques_secondaires", text).Findings);

    [Theory]
    [InlineData("VRL;EDUCATON", "EDUCATON")]
    [InlineData("VRL, Éducaton, Santé", "Éducaton")]
    [InlineData("Cohésion et lien sociale, cultur, sporrt", "Cohésion et lien sociale, cultur, sporrt")]
    [InlineData("foo;bar", "foo bar")]
    [InlineData("VRL ; foo / Santé", "foo")]
    public void Only_what_is_unknown_in_a_list_is_said(string text, string unknown)
    {
        var findings = OneCell.Read("thematiques_secondaires", text).Findings;
        Assert.All(findings, finding => Assert.Equal(FindingCodes.UnknownCode, finding.Code));
        Assert.Equal(unknown, string.Join(' ', findings.Select(finding => finding.Value)));
    }

    [Fact]
    public void A_misspelt_label_with_commas_is_compared_whole() =>
        Assert.StartsWith("LIEN_CULTURE_SPORT", Assert.Single(OneCell.Read("thematiques_secondaires", "Cohésion et lien sociale, cultur, sporrt").Findings).Expected, StringComparison.Ordinal);

    [Fact]
    public void Any_entries_written_in_any_way_with_any_separator_are_read_back() =>
        Gen.Select(Gen.Select(Gen.OneOf(CodeLists.Shipped.Themes.ToArray()), Gen.Int[0, 40]).Array[1, 5], Gen.OneOf("|", " | ", ";", "; ", ", ", ",", " / ", "\n")).Sample((chosen, separator) =>
        {
            var words = chosen.Select(choice => ((string[])[choice.Item1.Code, choice.Item1.Label, .. choice.Item1.Synonyms]) is var names ? names[choice.Item2 % names.Length] : "");
            var (line, findings) = OneCell.Read("thematiques_secondaires", string.Join(separator, words));

            // With commas, « lien social » then « culture » is « lien social, culture »: the same entry.
            return line.SecondaryThemes.Select(entry => entry.Code).Distinct().SequenceEqual(chosen.Select(choice => choice.Item1.Code).Distinct())
                && findings.All(finding => finding.Severity == Severity.Note);
        });

    [Theory]
    [InlineData("QP069024;QP069025")]
    [InlineData("QP069024, QP069025")]
    [InlineData("QP069024/QP069025")]
    [InlineData("QP069024 QP069025")]
    [InlineData("QP069024\nQP069025")]
    [InlineData("QP069024 ; QP069025 ;")]
    public void Districts_parted_by_something_else_are_read_and_said(string text)
    {
        var (line, findings) = OneCell.Read("code_qpv", text);
        Assert.Equal(["QP069024", "QP069025"], line.Districts);
        Assert.Equal([FindingCodes.ListSeparator], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("qp069024")]
    [InlineData("QP 069 024")]
    [InlineData("QP 069024")]
    [InlineData("qp 069\u00A0024")]
    public void A_district_in_lower_case_or_with_spaces_is_read_and_said(string text)
    {
        var (line, findings) = OneCell.Read("code_qpv", text);
        Assert.Equal(["QP069024"], line.Districts);
        Assert.Equal([FindingCodes.DistrictForm], findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("QP069024QP069025")]
    [InlineData("QP069024 QP06902")]
    [InlineData("QP069024 et QP069025")]
    [InlineData("QP069024 Les Minguettes")]
    public void What_is_not_all_codes_is_refused_whole(string text)
    {
        var (line, findings) = OneCell.Read("code_qpv", text);
        Assert.Empty(line.Districts);
        Assert.Equal([(FindingCodes.BadDistrict, text)], findings.Select(finding => (finding.Code, finding.Value!)));
    }

    private static IEnumerable<string> Codes((CrpvReporting.Import.Cells.LineDraft Line, IReadOnlyList<Finding> Findings) read) => read.Findings.Select(finding => finding.Code);
}
