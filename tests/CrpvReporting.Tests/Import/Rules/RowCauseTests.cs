using System.Globalization;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Rules;

/// <summary>Several faults of a row that have one cause are one finding.</summary>
public sealed class RowCauseTests
{
    private const string Header = "date;intitule;mission;type_activite;thematique;mode;demi_journees;duree_minutes;participants;lieu;observations";
    private const string Line = "15/03/2021;Réseau des chefs de projet;COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien";

    [Theory]
    [InlineData("15/03/2021;;Réseau des chefs de projet;COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien", "B", "d'une colonne vers la droite à partir de B")]
    [InlineData("15/03/2021;Réseau ; chefs de projet;COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien", "C", "d'une colonne vers la droite à partir de C")]
    [InlineData(";15/03/2021;Réseau des chefs de projet;COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien", "A", "d'une colonne vers la droite à partir de A")]
    [InlineData("15/03/2021;Réseau;COMPETENCES;;;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien", "D", "de 2 colonnes vers la droite à partir de D")]
    [InlineData("15/03/2021;COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien;", "B", "d'une colonne vers la gauche à partir de B")]
    [InlineData("15/03/2021;Réseau;COMPETENCES;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien;", "D", "d'une colonne vers la gauche à partir de D")]
    public void Shifted_cells_are_one_finding_at_the_first_of_them(string line, string column, string words)
    {
        var finding = Assert.Single(ReceivedFile.Read($"{Header}\n{Line}\n{line}\n").Findings);
        Assert.Equal((FindingCodes.ShiftedRow, 3, column), (finding.Code, finding.Row, finding.Column));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_shifted_alike_are_one_finding()
    {
        var shifted = Enumerable.Range(1, 150).Select(i => string.Create(CultureInfo.InvariantCulture, $"15/03/2021;;Réseau {i};COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;1;120;12;Lyon;Rien\n"));
        var finding = Assert.Single(ReceivedFile.Read($"{Header}\n{Line}\n{string.Concat(shifted)}").Findings);
        Assert.StartsWith("Colonne B, lignes 3 à 152\u00A0: les cellules sont décalées", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mars 2021;Réseau;COMPETENCES;FORMATION;EDUCATON;DISTANCIEL;1,3;120;12;Lyon;Rien", "A E G")]
    [InlineData("15/03/2021;;Réseau;COMPETENCES;FORMATION;EDUCATON;DISTANCIEL;1;120;12;Lyon;Rien", "B D E F G")]
    [InlineData("15/03/2021;Réseau;COMPETENCES;FORMATION;;;1;120;12;Lyon;Rien", "E F")]
    public void Faults_without_one_cause_are_said_one_by_one(string line, string columns) =>
        Assert.Equal(columns, string.Join(' ', ReceivedFile.Read($"{Header}\n{Line}\n{line}\n").Findings.Select(finding => finding.Column)));

    [Theory]
    [InlineData(";;;;;;;;;Lyon;", "seule la colonne J («\u00A0Lieu\u00A0») est remplie")]
    [InlineData(";Rencontre à prévoir;;;;;;;;;", "seule la colonne B («\u00A0Intitulé\u00A0») est remplie")]
    [InlineData(";;;;;;12;;300;;", "seules les colonnes G («\u00A0Demi-journées\u00A0»), I («\u00A0Participants\u00A0») sont remplies")]
    [InlineData("15/03/2021;;;;;;;60;12;Lyon;Rien", "et 2 autres sont remplies")]
    public void A_row_that_says_nearly_nothing_is_one_finding(string line, string words)
    {
        var finding = Assert.Single(ReceivedFile.Read($"{Header}\n{Line}\n{line}\n").Findings);
        Assert.Equal((FindingCodes.IncompleteLine, 3, null), (finding.Code, finding.Row, finding.Column));
        Assert.Contains(words, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_whose_values_are_in_one_cell_are_one_finding()
    {
        var quoted = Enumerable.Range(16, 5).Select(day => string.Create(CultureInfo.InvariantCulture, $"\"{Line.Replace("15/", $"{day}/", StringComparison.Ordinal)}\"\n"));
        var finding = Assert.Single(ReceivedFile.Read($"{Header}\n{Line}\n{Line.Replace("15/", "14/", StringComparison.Ordinal)}\n{string.Concat(quoted)}").Findings);
        Assert.Equal((FindingCodes.UnsplitRow, 4, "A"), (finding.Code, finding.Row, finding.Column));
        Assert.StartsWith("Colonne A, lignes 4 à 8\u00A0: les colonnes ne sont pas séparées", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_pasted_into_one_cell_of_a_workbook_is_one_finding() =>
        Assert.Equal(FindingCodes.UnsplitRow, Assert.Single(ReceivedFile.Read(
            XlsxBuilder.OfTexts(Header.Split(';'), Line.Split(';'), [Line.Replace("15/", "16/", StringComparison.Ordinal).Replace(';', '\t')]), "ARA_2021.xlsx").Findings).Code);

    [Fact]
    public void A_row_with_one_cause_breaks_no_rule_on_lines() =>
        Assert.Single(ReceivedFile.Read($"{Header}\n{Line}\n15/03/2020;;Réseau;COMPETENCES;FORMATION;EDUCATION;DISTANCIEL;4;120;12;Lyon;Rien\n").Findings);

    [Fact]
    public void A_return_of_another_year_is_one_finding_that_says_which()
    {
        var lines = Enumerable.Range(1, 25).Select(i => string.Create(CultureInfo.InvariantCulture, $"{Line.Replace("15/03/2021", $"{i}/03/{(i == 3 ? 2021 : 2020)}", StringComparison.Ordinal)}\n"));
        var finding = Assert.Single(ReceivedFile.Read($"{Header}\n{string.Concat(lines)}").Findings);
        Assert.Equal((FindingCodes.DateOutsideYear, 2, "A", "date"), (finding.Code, finding.Row, finding.Column, finding.Field));
        Assert.StartsWith(
            "Colonne A, lignes 2, 3, 5 à 26\u00A0: 24 lignes sur 25 sont datées de 2020\u00A0: la remontée semble être celle de 2020, et non de 2021.", finding.Message, StringComparison.Ordinal);
    }
}
