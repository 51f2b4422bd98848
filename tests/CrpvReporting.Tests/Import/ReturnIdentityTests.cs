using CrpvReporting.Import;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Import;

public sealed class ReturnIdentityTests
{
    [Theory]
    [InlineData("ARA_2021.csv", "ARA", 2021)]
    [InlineData("ara-2021.csv", "ARA", 2021)]
    [InlineData("Bilan 2021 IDF91 (v2).xlsx", "IDF91", 2021)]
    [InlineData("2021 PAC.CSV", "PAC", 2021)]
    [InlineData("ARA_BFC_2021.csv", null, 2021)]
    [InlineData("ARA_2020_2021.csv", "ARA", null)]
    [InlineData("ARA_ARA_2021_2021.csv", "ARA", 2021)]
    [InlineData("CARACTERE_20211.csv", null, null)]
    [InlineData("ARA_1999.csv", "ARA", null)]
    [InlineData(".csv", null, null)]
    public void The_name_of_a_file_says_its_centre_and_year_when_it_names_one_of_each(string name, string? centre, int? year)
    {
        var hints = FileNameHints.Of(name, CodeLists.Shipped.Centres);
        Assert.Equal((centre, year), (hints.Centre?.Code, hints.Year));
    }

    [Fact]
    public void The_file_name_is_enough() => Assert.Equal(("ARA", 2021), Identity(ReturnText.With(), "ARA_2021.csv"));

    [Fact]
    public void Columns_are_enough() =>
        Assert.Equal(("BFC", 2021), Identity(ReturnText.With(("centre", "Centre de ressources Bourgogne-Franche-Comté"), ("annee", "2021")), "activites.csv"));

    [Fact]
    public void Options_are_enough() => Assert.Equal(("BFC", 2021), Identity(ReturnText.With(), "activites.csv", new ReturnOptions("BFC", 2021)));

    [Fact]
    public void A_column_filled_only_further_down_still_says_the_centre() =>
        Assert.Equal(("BFC", 2021), Identity($"{ReturnText.Header};centre\n{ReturnText.Line};\n{ReturnText.Line.Replace("15/", "16/", StringComparison.Ordinal)};BFC\n", "2021.csv"));

    [Theory]
    [InlineData("ARA_2021.csv", null, null, "BFC", null, FindingCodes.CentreContradiction)]
    [InlineData("ARA_2021.csv", "BFC", null, null, null, FindingCodes.CentreContradiction)]
    [InlineData("activites_2021.csv", "ARA", null, "BFC", null, FindingCodes.OtherCentre)]
    [InlineData("ARA_2020.csv", null, null, null, "2021", FindingCodes.YearContradiction)]
    [InlineData("ARA_2020.csv", null, 2021, null, null, FindingCodes.YearContradiction)]
    [InlineData("ARA.csv", null, 2021, null, "2020", FindingCodes.OtherYear)]
    public void A_contradiction_refuses_the_return(string name, string? optionCentre, int? optionYear, string? centre, string? year, string code)
    {
        var changes = new List<(string Field, string Value)>();
        if (centre is not null)
            changes.Add(("centre", centre));
        if (year is not null)
            changes.Add(("annee", year));
        var file = ReceivedFile.Read(ReturnText.With([.. changes]), name, new ReturnOptions(optionCentre, optionYear));
        Assert.Equal([code], file.Findings.Select(finding => finding.Code));
        Assert.True(file.Only.IsRefused);
    }

    [Fact]
    public void Every_line_of_another_centre_is_said_with_its_row()
    {
        var text = $"{ReturnText.Header};centre\n{ReturnText.Line};ARA\n{ReturnText.Line};BFC\n{ReturnText.Line.Replace("15/03", "16/03", StringComparison.Ordinal)};\n{ReturnText.Line};GES\n";
        Assert.Equal([3, 5], ReceivedFile.Read(text).Findings.Select(finding => finding.Row!.Value));
    }

    [Fact]
    public void A_centre_that_the_list_does_not_have_is_never_passed_over_in_silence() =>
        Assert.Throws<ArgumentException>(() => ReceivedFile.Read(ReturnText.With(), "ARA_2021.csv", new ReturnOptions("XXX")));

    private static (string? Centre, int? Year) Identity(string text, string name, ReturnOptions? options = null)
    {
        var sheet = ReceivedFile.Read(text, name, options).Only;
        Assert.Empty(sheet.Findings);
        return (sheet.Centre, sheet.Year);
    }
}
