using CrpvReporting.Domain;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Headers;

public sealed class HeaderNoteTests
{
    [Fact]
    public void All_the_synonyms_of_a_sheet_are_said_in_one_note()
    {
        var file = ReceivedFile.Read($"Date de début;Titre;Axe;Nature;Thème;Modalité;Nb 1/2 journées\n{ReturnText.Line}\n").Only;
        Assert.Equal(
            "Ligne 1\u00A0: en-têtes reconnus par un synonyme\u00A0: «\u00A0Date de début\u00A0» → Date\u00A0; «\u00A0Titre\u00A0» → Intitulé\u00A0; «\u00A0Axe\u00A0» → Mission\u00A0; "
            + "«\u00A0Nature\u00A0» → Type d'activité\u00A0; «\u00A0Thème\u00A0» → Thématique principale\u00A0; «\u00A0Modalité\u00A0» → Mode\u00A0; «\u00A0Nb 1/2 journées\u00A0» → Demi-journées.",
            Assert.Single(file.Findings).Message);
    }

    [Fact]
    public void A_header_on_two_lines_is_quoted_on_one()
    {
        var finding = Assert.Single(ReceivedFile.Read(ReturnText.With(("\"Couleur\n  du logo\"", "bleu"))).Findings);
        Assert.Equal("Couleur du logo", finding.Value);
    }

    [Fact]
    public void Many_unknown_columns_are_said_in_one_note()
    {
        Assert.Equal(5, ReceivedFile.Read(ReturnText.With(Colours(5))).Findings.Count);
        var finding = Assert.Single(ReceivedFile.Read(ReturnText.With(Colours(32))).Findings);
        Assert.Equal((FindingCodes.UnknownColumn, null, null), (finding.Code, finding.Column, finding.Value));
        Assert.StartsWith("Ligne 1\u00A0: 32 colonnes hors schéma, qui n'ont pas été lues\u00A0: «\u00A0Couleur A\u00A0» (H), «\u00A0Couleur B\u00A0» (I)", finding.Message, StringComparison.Ordinal);
        Assert.EndsWith(" et 2 autres.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_sought_among_the_unknown_ones()
    {
        var file = ReceivedFile.Read("date;intitule;mission;type_activite;Couleur;Volume;Thème des échanges;mode\n15/03/2021;Réseau;RESEAU;RESEAU;bleu;1;EDUCATION;DISTANCIEL\n");
        var missing = file.Findings.Where(finding => finding.Code == FindingCodes.MissingColumn).ToList();
        Assert.Equal(["thematique", "demi_journees"], missing.Select(finding => finding.Field));
        Assert.EndsWith(
            "Est-ce la colonne G, «\u00A0Thème des échanges\u00A0»\u00A0? Renommez-la, ou ajoutez --match \"Thème des échanges=thematique\".", missing[0].Message, StringComparison.Ordinal);
        Assert.Contains("la colonne F, «\u00A0Volume\u00A0»\u00A0?", missing[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_offered_for_a_missing_column_when_no_other_has_a_word_of_it()
    {
        var file = ReceivedFile.Read("date;intitule;mission;type_activite;thematique;mode;Couleur\n15/03/2021;Réseau;RESEAU;RESEAU;EDUCATION;DISTANCIEL;1\n");
        Assert.DoesNotContain("Est-ce", file.Findings.Single(finding => finding.Code == FindingCodes.MissingColumn).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_under_an_empty_header_are_said_with_their_rows()
    {
        var file = ReceivedFile.Read($";{ReturnText.Header};;couleur;\n;{ReturnText.Line};;bleu;\nx;{ReturnText.Line.Replace("Réseau des", "Réseau", StringComparison.Ordinal)};;rouge;y\nz;{ReturnText.Line.Replace("15/", "16/", StringComparison.Ordinal)};;;\n").Only;
        Assert.Equal(
            [(FindingCodes.UnknownColumn, "J", 1), (FindingCodes.UnnamedColumn, "A", 3), (FindingCodes.UnnamedColumn, "K", 3)],
            file.Findings.Select(finding => (finding.Code, finding.Column!, finding.Row!.Value)));
        Assert.StartsWith("Colonne A, lignes 3, 4\u00A0: ", file.Findings[1].Message, StringComparison.Ordinal);
        Assert.StartsWith("Cellule K3\u00A0: ", file.Findings[2].Message, StringComparison.Ordinal);
        Assert.All(file.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
    }

    [Fact]
    public void Many_filled_columns_without_a_header_are_said_in_one_note()
    {
        var finding = Assert.Single(ReceivedFile.Read($"{ReturnText.Header}\n{ReturnText.Line};a;b;;c;d;e;f\n").Findings);
        Assert.Equal(
            "Ligne 1\u00A0: l'en-tête est vide au-dessus de 6 colonnes remplies, qui n'ont pas été lues\u00A0: H, I, K, L, M, N.", finding.Message);
    }

    [Fact]
    public void A_header_that_was_told_comes_before_one_that_names_the_field()
    {
        var told = new ReturnOptions { Told = [new HeaderMatch("volume ", "demi_journees", HeaderStep.Told)] };
        var file = ReceivedFile.Read(ReturnText.With(("Volume", "2,5")), options: told).Only;
        Assert.Equal(5, Assert.Single(file.Lines).HalfDays.Halves);
        Assert.Equal([FindingCodes.UnknownColumn, FindingCodes.HeaderTold], file.Findings.OrderBy(finding => finding.Column is null).Select(finding => finding.Code));
    }

    [Fact]
    public void Two_headers_told_for_one_field_are_two_columns_for_it()
    {
        var told = new ReturnOptions { Told = [new HeaderMatch("Volume", "participants", HeaderStep.Told), new HeaderMatch("Couleur", "participants", HeaderStep.Told)] };
        Assert.True(ReceivedFile.Read(ReturnText.With(("Volume", "2"), ("Couleur", "3")), options: told).Only.IsRefused);
    }

    private static (string, string)[] Colours(int count) =>
        [.. Enumerable.Range(0, count).Select(i => ($"Couleur {ColumnName.Of(i)}", "bleu"))];
}
