using CrpvReporting.Domain;
using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Headers;

public sealed class HeaderMemoryTests
{
    private static readonly string Return = $"{ReturnText.Header.Replace("demi_journees", "Volume", StringComparison.Ordinal)}\n{ReturnText.Line}\n";

    [Fact]
    public void A_remembered_header_is_recognised_and_the_note_says_since_when()
    {
        var file = ReceivedFile.Read(Return, options: Remembering("Volume", "demi_journees")).Only;
        Assert.Single(file.Lines);
        Assert.Equal("Ligne 1\u00A0: en-tête reconnu comme dans une remontée précédente\u00A0: «\u00A0Volume\u00A0» → Demi-journées (comme en 2020).", Assert.Single(file.Findings).Message);
    }

    [Theory]
    [InlineData("activites_2021.csv", "centre", "BFC")]
    [InlineData("activites_2021.csv", "Nom du CRPV", "Centre de ressources Bourgogne-Franche-Comté")]
    public void The_centre_whose_memory_is_asked_may_be_said_by_a_column(string name, string header, string value)
    {
        var asked = new List<string>();
        var options = new ReturnOptions { Memory = centre => Note(asked, centre) };
        var lines = Return.TrimEnd().Split('\n');
        Assert.Single(ReceivedFile.Read($"{lines[0]};{header}\n{lines[1]};{value}\n", name, options).Only.Lines);
        Assert.Equal(["BFC"], asked);
    }

    [Fact]
    public void The_centre_whose_memory_is_asked_may_be_said_by_a_title_above_the_header()
    {
        var asked = new List<string>();
        var file = ReceivedFile.Read($"Bilan d'activité 2021\nCentre : BFC\n\n{Return}", "activites.csv", new ReturnOptions { Memory = centre => Note(asked, centre) }).Only;
        Assert.Single(file.Lines);
        Assert.Equal(["BFC"], asked);
    }

    [Fact]
    public void The_centre_whose_memory_is_asked_may_be_said_by_another_sheet()
    {
        var asked = new List<string>();
        var workbook = new XlsxBuilder().Sheet("BFC 2021", XlsxBuilder.Texts(ReturnText.Rows))
            .Sheet("Suite", XlsxBuilder.Texts([[.. ReturnText.Header.Split(';')[..6], "Volume"], ReturnText.Line.Replace("15/", "16/", StringComparison.Ordinal).Split(';')])).ToBytes();
        var file = ReceivedFile.Read(workbook, "activites.xlsx", new ReturnOptions { Memory = centre => Note(asked, centre) });
        Assert.Equal([1, 1], file.Sheets.Select(sheet => sheet.Lines.Count));
        Assert.Equal(["BFC", "BFC"], asked);
    }

    [Fact]
    public void Nothing_is_asked_when_the_centre_is_not_known()
    {
        var asked = new List<string>();
        var file = ReceivedFile.Read(Return, "activites_2021.csv", new ReturnOptions { Memory = centre => Note(asked, centre) });
        Assert.Empty(asked);
        Assert.Contains(FindingCodes.CentreUnknown, file.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void The_year_may_be_in_a_remembered_column()
    {
        var file = ReceivedFile.Read(ReturnText.With(("Campagne", "2021")), "ARA.csv", Remembering("Campagne", "annee")).Only;
        Assert.Equal(2021, file.Year);
    }

    [Fact]
    public void A_name_or_synonym_of_the_schema_comes_before_memory()
    {
        Assert.Equal("Réseau des chefs de projet", Assert.Single(ReceivedFile.Read(ReturnText.With(), options: Remembering("intitule", "observations")).Only.Lines).Title);
        var file = ReceivedFile.Read(ReturnText.With(("Effectif", "4")), options: Remembering("Effectif", "duree_minutes", HeaderStep.NearMiss)).Only;
        Assert.Equal(4, Assert.Single(file.Lines).Participants);
    }

    [Fact]
    public void What_was_told_for_a_centre_comes_before_a_synonym()
    {
        var file = ReceivedFile.Read(ReturnText.With(("Effectif", "4")), options: Remembering("Effectif", "duree_minutes")).Only;
        Assert.Equal((null, 4), (Assert.Single(file.Lines).Participants, file.Lines[0].DurationMinutes));
    }

    [Fact]
    public void A_remembered_header_beside_one_that_names_the_field_is_a_second_column()
    {
        var file = ReceivedFile.Read(ReturnText.With(("Volume", "4")), options: Remembering("Volume", "demi_journees"));
        Assert.Equal(FindingCodes.DuplicateColumn, Assert.Single(file.Findings, finding => finding.Severity == Severity.Error).Code);
    }

    [Fact]
    public void A_field_that_the_schema_has_no_more_is_forgotten() =>
        Assert.Equal(FindingCodes.UnknownColumn, Assert.Single(ReceivedFile.Read(ReturnText.With(("Volume", "4")), options: Remembering("Volume", "etp")).Findings).Code);

    private static ReturnOptions Remembering(string header, string field, HeaderStep step = HeaderStep.Told) =>
        new() { Memory = centre => [new RememberedMatch(centre, new HeaderMatch(header, field, step), "ARA_2020.csv", 2020)] };

    private static IReadOnlyList<RememberedMatch> Note(List<string> asked, CodeEntry centre)
    {
        asked.Add(centre.Code);
        return [new RememberedMatch(centre, new HeaderMatch("VOLUME", "demi_journees", HeaderStep.Told), "BFC_2020.csv", 2020)];
    }
}
