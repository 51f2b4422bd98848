using CrpvReporting.Import;
using Xunit;

namespace CrpvReporting.Tests.Import.Rules;

public sealed class LineRuleTests
{
    [Theory]
    [InlineData("01/01/2021", true)]
    [InlineData("31/12/2021", true)]
    [InlineData("31/12/2020", false)]
    [InlineData("01/01/2022", false)]
    public void The_first_day_of_a_line_is_in_the_year_of_the_return(string date, bool accepted) =>
        Expect(accepted, FindingCodes.DateOutsideYear, ("date", date));

    [Theory]
    [InlineData("15/03/2021", true)]
    [InlineData("16/03/2021", true)]
    [InlineData("02/01/2022", true)]
    [InlineData("14/03/2021", false)]
    public void A_line_does_not_end_before_it_starts(string end, bool accepted) =>
        Expect(accepted, FindingCodes.EndBeforeStart, ("date_fin", end));

    [Theory]
    [InlineData("12", "8", "4", true)]
    [InlineData("12", "8", "", true)]
    [InlineData("12", "8", "NC", true)]
    [InlineData("", "8", "4", true)]
    [InlineData("0", "0", "0", true)]
    [InlineData("12", "8", "5", false)]
    [InlineData("0", "1", "", false)]
    [InlineData("1000000000", "1000000000", "1000000000", false)]
    public void The_publics_of_a_line_are_parts_of_its_participants(string participants, string representatives, string residents, bool accepted) =>
        Expect(accepted, FindingCodes.PublicsAboveParticipants, ("participants", participants), ("participants_elus", representatives), ("participants_habitants", residents));

    [Theory]
    [InlineData("3", "", true)]
    [InlineData("3,5", "", false)]
    [InlineData("6", "16/03/2021", true)]
    [InlineData("6,5", "16/03/2021", false)]
    [InlineData("90", "13/04/2021", true)]
    [InlineData("1000000", "31/12/2021", false)]
    public void A_day_has_three_half_days_at_most(string halfDays, string end, bool accepted) =>
        Expect(accepted, FindingCodes.TooManyHalfDays, ("demi_journees", halfDays), ("date_fin", end));

    [Theory]
    [InlineData("4", "fin mars")]
    public void Half_days_are_not_counted_against_days_that_could_not_be_read(string halfDays, string end) =>
        Expect(false, FindingCodes.BadDate, ("demi_journees", halfDays), ("date_fin", end));

    [Theory]
    [InlineData("1", "15", "", true)]
    [InlineData("1", "300", "", true)]
    [InlineData("1", "301", "", false)]
    [InlineData("0,5", "240", "", true)]
    [InlineData("0,5", "241", "", false)]
    [InlineData("1,5", "180", "", true)]
    [InlineData("2", "240", "", false)]
    [InlineData("2", "241", "", true)]
    [InlineData("2", "600", "", true)]
    [InlineData("2", "840", "", true)]
    [InlineData("3", "660", "", true)]
    [InlineData("0", "600", "", true)]
    [InlineData("1", "", "", true)]
    [InlineData("1", "0", "", true)]
    [InlineData("2", "180", "16/03/2021", true)]
    [InlineData("2", "360", "16/03/2021", true)]
    [InlineData("4", "180", "16/03/2021", false)]
    [InlineData("4", "840", "16/03/2021", true)]
    [InlineData("2", "840", "16/03/2021", false)]
    [InlineData("6", "360", "30/06/2021", true)]
    public void A_duration_that_clearly_does_not_fit_the_half_days_is_to_be_confirmed(string halfDays, string minutes, string end, bool fits) =>
        Expect(fits, FindingCodes.DurationMismatch, ("demi_journees", halfDays), ("duree_minutes", minutes), ("date_fin", end));

    [Theory]
    [InlineData(2021, "QP069024", true)]
    [InlineData(2023, "QP069024", true)]
    [InlineData(2024, "QP069024", false)]
    [InlineData(2024, "QP971001", true)]
    [InlineData(2025, "QP971001", false)]
    [InlineData(2023, "QN06901M", false)]
    [InlineData(2024, "QN06901M", true)]
    [InlineData(2024, "QN97101M", true)]
    [InlineData(2021, "QP069024|QN06901M", false)]
    public void A_district_s_code_is_of_the_generation_of_its_year(int year, string code, bool fits) =>
        Assert.Equal(fits ? [] : [FindingCodes.DistrictGeneration], ReceivedFile.Read(ReturnText.With(("date", $"15/03/{year}"), ("code_qpv", code)), $"ARA_{year}.csv")
            .Findings.Where(finding => finding.Field == "code_qpv").Select(finding => finding.Code));

    [Theory]
    [InlineData("VRL", true)]
    [InlineData("", true)]
    [InlineData("EDUCATION", false)]
    [InlineData("VRL|Éducation", false)]
    public void A_secondary_theme_is_another_one_than_the_main_theme(string themes, bool differs) =>
        Expect(differs, FindingCodes.ThemeRepeated, ("thematiques_secondaires", themes));

    [Theory]
    [InlineData(FindingCodes.DurationMismatch)]
    [InlineData(FindingCodes.DistrictGeneration)]
    [InlineData(FindingCodes.ThemeRepeated)]
    public void What_is_to_be_confirmed_refuses_nothing(string code) => Assert.Equal(CrpvReporting.Domain.Severity.Warning, FindingKinds.Of(code).Severity);

    [Fact]
    public void A_cell_that_cannot_be_read_is_said_once_and_breaks_no_rule() =>
        Expect(false, FindingCodes.BadDate, ("date", "mars 2020"), ("date_fin", "01/01/2020"));

    private static void Expect(bool accepted, string code, params (string Field, string Value)[] changes) =>
        Assert.Equal(accepted ? [] : [code], ReceivedFile.Read(ReturnText.With(changes)).Findings.Select(finding => finding.Code).Except([FindingCodes.NotReported]));
}
