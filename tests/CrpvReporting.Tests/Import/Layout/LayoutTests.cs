using CrpvReporting.Domain;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Layout;

/// <summary>The same two activities, laid out as offices lay them out: they are read all the same, and what was left out is said.</summary>
public sealed class LayoutTests
{
    private const string H = ReturnText.Header;
    private const string First = ReturnText.Line;
    private const string Second = "22/06/2021;Laïcité;COMPETENCES;FORMATION;VRL;PRESENTIEL;2,5";

    [Theory]
    [InlineData("Bilan d'activité\nCentre;ARA;;Année;2021\n\nH\n1\n2", "title_rows")]
    [InlineData("Quand;;Quoi\nH\n1\n2", "title_rows")]
    [InlineData("Identification;;Description;;;;Volume\nH\n1\n2", "title_rows")]
    [InlineData("H\n1\nH\n2", "header_repeated")]
    [InlineData("H\n1\nDATE;INTITULE;MISSION;;;;\n2", "header_repeated")]
    [InlineData("H\njj/mm/aaaa;texte libre;à choisir;à choisir;à choisir;à choisir;nombre\n1\n2", "help_row")]
    [InlineData("H\n(1);(2);(3);(4);(5);(6);(7)\n1\n2", "help_row")]
    [InlineData("H\n1;2;3;4;5;6;7\n1\n2", "help_row")]
    [InlineData("H\n1\n2\nTotal;;;;;;3,5\nMoyenne;;;;;;1,75", "statistic_row total_row")]
    [InlineData("H\nExemple;Journée;RESEAU;RESEAU;VRL;PRESENTIEL;1\n1\n2", "help_row")]
    [InlineData("H\n1er trimestre\n1\n2e trimestre;;;;;;\n2", "section_title")]
    [InlineData("H\nMars 2021;;;;;;\n1\nSous-total mars;;;;;;1\nJuin 2021\n2\nSous-total juin;;;;;;2,5\nTotal général;;;;;;3,5", "section_title total_row")]
    [InlineData("H\n1\n2\n\nTOTAL;;;;;;3,5", "total_row")]
    [InlineData("H\n1\n2\n;;;;;Total :;3.5", "total_row")]
    [InlineData("H\n1\n2\n;;;;;;3,5", "total_row")]
    [InlineData("H\nTotal;;;;;;3,5\n1\n2", "total_row")]
    [InlineData("H\nEnsemble de l'année;;;;;;3,5\n1\n2", "total_row")]
    [InlineData("H\n1\n2\n\n* séances tenues à distance\nSource : agenda du centre", "footnote")]
    [InlineData("H\n\n1\n;;;;;;\n2\n;;;;;;\n", "")]
    [InlineData("H\n1\n2\n;;;;;;;;;relire", "outside_columns")]
    public void What_stands_around_the_lines_is_left_out_and_said(string layout, string codes)
    {
        var text = string.Join('\n', layout.Split('\n').Select(row => row switch { "H" => H, "1" => First, "2" => Second, _ => row }));
        var sheet = ReceivedFile.Read(text + "\n").Only;
        Assert.Equal(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries), sheet.Findings.Select(finding => finding.Code).Distinct().Order(StringComparer.Ordinal));
        Assert.All(sheet.Findings, finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Equal(["Réseau des chefs de projet", "Laïcité"], sheet.Lines.Select(line => line.Title));
        Assert.Equal(3.5m, sheet.HalfDays.Value);
    }

    [Theory]
    [InlineData("15/03/2021;Total respect : journée d'étude;RESEAU;RESEAU;VRL;PRESENTIEL;1")]
    [InlineData("15/03/2021;Ensemble pour l'école;RESEAU;RESEAU;VRL;PRESENTIEL;1")]
    [InlineData("15 mars 2021;Exemples de projets;RESEAU;RESEAU;VRL;PRESENTIEL;1")]
    public void An_activity_that_only_speaks_of_totals_is_an_activity(string line) =>
        Assert.Single(ReceivedFile.Read($"{H}\n{line}\n").Only.Lines);

    [Theory]
    [InlineData(";Réunion;RESEAU;RESEAU;VRL;PRESENTIEL;1", "required_empty")]
    [InlineData("15/03/2021;;;;;;1", "required_empty")]
    [InlineData("mars;Réunion;RESEAU;RESEAU;VRL;PRESENTIEL;1", "bad_date")]
    [InlineData(";Réunion;;;;;3,5", "required_empty")]
    public void A_line_with_a_fault_stays_a_line(string line, string code)
    {
        var file = ReceivedFile.Read($"{H}\n{First}\n{Second}\n{line}\n");
        Assert.Contains(file.Findings, finding => finding.Code == code && finding.Row == 4 && finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_total_that_is_the_sum_of_nothing_is_to_be_confirmed()
    {
        var finding = Assert.Single(ReceivedFile.Read($"{H}\n{First}\n{Second}\nTotal;;;;;;4\n").Findings);
        Assert.Equal((FindingCodes.TotalMismatch, Severity.Warning, 4, "G", "4"), (finding.Code, finding.Severity, finding.Row, finding.Column, finding.Value));
    }

    [Fact]
    public void A_total_is_not_judged_when_a_line_could_not_be_read() =>
        Assert.DoesNotContain(ReceivedFile.Read($"{H}\n{First}\n{Second};\n22/06/2021;Laïcité;COMPETENCES;FORMATION;VRL;PRESENTIEL;deux\nTotal;;;;;;4\n").Findings, finding => finding.Code == FindingCodes.TotalMismatch);

    [Fact]
    public void A_table_beside_the_activities_is_left_out_and_said()
    {
        var sheet = ReceivedFile.Read($"{H};;Type;Demi-journées\n{First};;RESEAU;3\n{Second};;FORMATION;4\n;;;;;;;;CYCLE;5\n").Only;
        Assert.Equal((2, 3.5m, false), (sheet.Rows, sheet.HalfDays.Value, sheet.IsRefused));
        Assert.Contains(sheet.Findings, finding => (finding.Code, finding.Row, finding.Column) == (FindingCodes.SideTable, 1, "I"));
        Assert.DoesNotContain(sheet.Findings, finding => finding.Code == FindingCodes.UnnamedColumn);
    }

    [Fact]
    public void Two_columns_for_one_field_side_by_side_stay_an_error() =>
        Assert.True(ReceivedFile.Read($"{H};Mode\n{First};DISTANCIEL\n").Only.IsRefused);

    [Fact]
    public void A_group_above_the_header_completes_the_names_below_it()
    {
        var sheet = ReceivedFile.Read(
            "Date;Intitulé;Mission;Type;Thématique;;Mode;Nombre de;Participants;;\n;;;;principale;secondaire;;demi-journées;Total;Élus;Habitants\n"
            + "15/03/2021;Réseau;RESEAU;RESEAU;EDUCATION;VRL;DISTANCIEL;1;12;3;4\n").Only;
        var line = Assert.Single(sheet.Lines);
        Assert.Equal(("EDUCATION", "VRL", 12), (line.Theme.Code, line.SecondaryThemes.Single().Code, line.Participants));
        Assert.Equal([3, 4], line.Publics.Select(part => part.Participants));
        Assert.Equal([FindingCodes.HeaderOnRows, FindingCodes.HeaderSynonym], sheet.Findings.Select(finding => finding.Code));
    }

    [Theory]
    [InlineData("Bilan d'activité 2020\nCentre : BFC\n")]
    [InlineData("Centre de ressources Bourgogne-Franche-Comté;;Exercice;2020\n")]
    [InlineData("Remontée 2020;;BFC – équipe\n")]
    public void Centre_and_year_are_read_in_the_titles(string titles)
    {
        var sheet = ReceivedFile.Read($"{titles}\n{H}\n{First.Replace("2021", "2020", StringComparison.Ordinal)}\n", "envoi.csv").Only;
        Assert.Equal(("BFC", 2020), (sheet.Centre, sheet.Year));
        Assert.False(sheet.IsRefused);
    }

    [Theory]
    [InlineData("Centre : BFC\n", FindingCodes.CentreContradiction)]
    [InlineData("Année;2020\n", FindingCodes.YearContradiction)]
    public void A_title_that_contradicts_the_file_name_refuses_the_return(string title, string code)
    {
        var finding = Assert.Single(ReceivedFile.Read($"{title}\n{H}\n{First}\n").Findings, finding => finding.Severity == Severity.Error && finding.Code == code);
        Assert.Equal(1, finding.Row);
    }

    [Fact]
    public void A_year_that_a_title_mentions_in_passing_is_not_that_of_the_return() =>
        Assert.False(ReceivedFile.Read($"Missions du cadre de référence de mars 2017\n{H}\n{First}\n").Only.IsRefused);

    [Fact]
    public void The_name_of_a_sheet_tells_its_centre_and_year()
    {
        var sheet = ReceivedFile.Read(new XlsxBuilder().Sheet("ARA 2021", XlsxBuilder.Texts(ReturnText.Rows)).ToBytes(), "envoi.xlsx").Only;
        Assert.Equal(("ARA", 2021), (sheet.Centre, sheet.Year));
    }

    [Fact]
    public void Sheets_by_quarter_share_the_title_of_the_first()
    {
        var file = ReceivedFile.Read(new XlsxBuilder()
            .Sheet("T1", XlsxBuilder.Texts([["Centre : ARA"], ["Année 2021"], .. ReturnText.Rows]))
            .Sheet("T2", XlsxBuilder.Texts([H.Split(';'), Second.Split(';')])).ToBytes(), "envoi.xlsx");
        Assert.All(file.Sheets, sheet => Assert.Equal(("ARA", 2021, 1), (sheet.Centre, sheet.Year, sheet.Lines.Count)));
    }

    [Fact]
    public void Words_of_a_merged_cell_hold_for_each_line_and_its_number_for_none_but_the_first()
    {
        var file = ReceivedFile.Read(new XlsxBuilder().Sheet(
            "Activités", XlsxBuilder.Texts([.. ReturnText.Rows, ["22/03/2021", "", "", "RESEAU", "EDUCATION", "DISTANCIEL", ""]]),
            after: "<mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"G2:G3\"/></mergeCells>").ToBytes(), "ARA_2021.xlsx");
        var error = Assert.Single(file.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal((FindingCodes.RequiredEmpty, 3, "G"), (error.Code, error.Row, error.Column));
        Assert.Equal(["B", "C"], file.Findings.Where(finding => finding.Code == FindingCodes.MergedCells).Select(finding => finding.Column));
    }

    [Theory]
    [InlineData("Type d'activité;Nombre\nActivité de réseau;1\nFormation;1")]
    [InlineData("Récapitulatif;;\nélus;12;habitants;4")]
    [InlineData("Légende :;DJ = demi-journée")]
    public void What_stands_below_the_table_is_left_out_and_said(string below)
    {
        var sheet = ReceivedFile.Read($"{H}\n{First}\n{Second}\n\n{below}\n").Only;
        Assert.Equal((2, 3.5m, false), (sheet.Rows, sheet.HalfDays.Value, sheet.IsRefused));
        Assert.Contains(sheet.Findings, finding => finding.Code == FindingCodes.BelowTable);
    }

    [Theory]
    [InlineData("mars;Réunion;RESEAU;;;;1")]
    [InlineData("31/02/2021;Réunion;;;;;1")]
    public void A_line_after_a_gap_is_a_line_when_it_has_a_day_or_a_code(string line) =>
        Assert.True(ReceivedFile.Read($"{H}\n{First}\n\n{line}\n").Only.IsRefused);

    [Fact]
    public void A_sheet_with_a_header_alone_is_left_aside_when_another_has_activities()
    {
        var file = ReceivedFile.Read(new XlsxBuilder()
            .Sheet("T1", XlsxBuilder.Texts(ReturnText.Rows)).Sheet("T2", XlsxBuilder.Texts([H.Split(';')])).ToBytes(), "ARA_2021.xlsx");
        Assert.Equal((FindingCodes.SheetIgnored, "T2"), (Assert.Single(file.Findings).Code, file.Findings[0].Sheet));
        Assert.False(file.Only.IsRefused);
    }

    [Fact]
    public void A_summary_beside_the_activities_is_left_aside_and_said()
    {
        var file = ReceivedFile.Read(new XlsxBuilder()
            .Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows))
            .Sheet("Synthèse", XlsxBuilder.Texts([["Mission", "Type", "Demi-journées"], ["RESEAU", "RESEAU", "1"]])).ToBytes(), "ARA_2021.xlsx");
        Assert.Equal((FindingCodes.SheetIgnored, "Synthèse"), (Assert.Single(file.Findings).Code, file.Findings[0].Sheet));
        Assert.Single(file.Only.Lines);
    }
}
