using System.Globalization;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Rules;

/// <summary>What refuses a return because it tells of people, what does not, and that none of it is repeated.</summary>
public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("Prénom", "Camille")]
    [InlineData("NOM ET PRENOM", "Martin Camille")]
    [InlineData("Nom de l'intervenant", "Camille Martin")]
    [InlineData("Noms des participants", "C. Martin, D. Durand")]
    [InlineData("Courriel du référent", "camille chez exemple.fr")]
    [InlineData("Adresse e-mail", "prenom.nom@exemple.fr")]
    [InlineData("Mél", "prenom.nom@exemple.fr")]
    [InlineData("Tél. portable", "612345678")]
    [InlineData("N° de téléphone", "06 12 34 56 78")]
    [InlineData("Contact", "prenom.nom@exemple.fr")]
    [InlineData("Contact", "Mme Martin")]
    [InlineData("Nom", "M. Durand")]
    [InlineData("Saisi par", "prenom.nom@exemple.fr")]
    [InlineData("Remarque interne", "rappeler le 06 12 34 56 78")]
    [InlineData("", "06 12 34 56 78")]
    public void A_column_that_tells_of_people_refuses_the_return_once_and_is_not_repeated(string header, string cell)
    {
        var finding = Assert.Single(ReceivedFile.Read(ReturnText.With((header, cell))).Findings);
        Assert.Equal((FindingCodes.PersonalData, 2, "H"), (finding.Code, finding.Row, finding.Column));
        Assert.Null(finding.Value);
        Assert.DoesNotContain(cell, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Prénom", "")]
    [InlineData("Prénom", "NC")]
    [InlineData("Téléphone", "non")]
    [InlineData("Téléphone", "12")]
    [InlineData("Courriel", "oui")]
    [InlineData("Mail envoyé", "le 12 mars, à tous")]
    [InlineData("Téléphone ou visio", "visio")]
    [InlineData("Nombre d'intervenants", "3")]
    [InlineData("Intervenant", "Cabinet Exemple")]
    [InlineData("Contact", "Grand Lyon")]
    [InlineData("Nom", "Maison du projet")]
    [InlineData("Nom du prestataire", "Cabinet Exemple")]
    [InlineData("Ordinateur portable", "oui")]
    public void A_column_that_may_be_of_institutions_is_only_left_aside(string header, string cell) =>
        Assert.Equal([FindingCodes.UnknownColumn], ReceivedFile.Read(ReturnText.With((header, cell))).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("Nom de l'action")]
    [InlineData("Libellé")]
    public void A_title_is_not_a_name(string header) => Assert.False(ReceivedFile.Read(ReturnText.With().Replace("intitule", header, StringComparison.Ordinal)).Only.IsRefused);

    [Fact]
    public void The_rows_of_a_column_are_one_finding()
    {
        var text = $"{ReturnText.Header};Courriel;Tél.\n" + string.Concat(Enumerable.Range(1, 30).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{ReturnText.Line.Replace("chefs", $"chefs {i}", StringComparison.Ordinal)};nom{i}@exemple.fr;{(i % 2 == 0 ? "" : "06 12 34 56 78")}\n")));
        Assert.Equal(["H 2", "I 2"], ReceivedFile.Read(text).Findings.Select(finding => $"{finding.Column} {finding.Row}"));
        Assert.StartsWith("Colonne H, lignes 2 à 31\u00A0: ", ReceivedFile.Read(text).Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("observations", "vu avec prenom.nom@exemple.fr")]
    [InlineData("lieu", "Hôtel de ville, 04 72 00 00 01")]
    [InlineData("intitule", "Inscriptions : contact@ville-exemple.fr")]
    [InlineData("thematique", "prenom.nom@exemple.fr")]
    [InlineData("participants", "06 12 34 56 78")]
    [InlineData("demi_journees", "0612345678")]
    public void An_address_or_a_number_in_a_cell_is_said_and_never_repeated(string field, string cell)
    {
        var finding = Assert.Single(ReceivedFile.Read(ReturnText.With((field, cell))).Findings);
        Assert.Equal((FindingCodes.PersonalData, field, 2), (finding.Code, finding.Field, finding.Row));
        Assert.Null(finding.Value);
        Assert.DoesNotContain("exemple.fr", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("34 56", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_as_a_header_is_not_repeated() =>
        Assert.DoesNotContain("exemple.fr", ReceivedFile.Describe(ReceivedFile.Read(ReturnText.With(("prenom.nom@exemple.fr", "x"))).Findings), StringComparison.Ordinal);

    [Fact]
    public void A_reference_of_ten_digits_is_no_telephone() => Assert.Empty(ReceivedFile.Read(ReturnText.With(("id_action", "0612345678"))).Findings);

    [Fact]
    public void A_row_that_holds_only_people_is_seen_too() =>
        Assert.Contains(ReceivedFile.Read($"{ReturnText.Header};Suivi\n{ReturnText.Line};\n;;;;;;;prenom.nom@exemple.fr\n").Findings, finding => finding is { Code: FindingCodes.PersonalData, Row: 3 });

    [Theory]
    [InlineData("prenom.nom@exemple.fr")]
    [InlineData("Pour toute question : 06 12 34 56 78")]
    public void A_note_below_the_table_is_left_out_without_repeating_whom_to_call(string note)
    {
        var file = ReceivedFile.Read($"{ReturnText.Header}\n{ReturnText.Line}\n{note}\n");
        Assert.DoesNotContain(note, ReceivedFile.Describe(file.Findings), StringComparison.Ordinal);
        Assert.False(file.Only.IsRefused);
    }
}
