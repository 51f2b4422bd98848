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

    [Fact]
    public void A_cell_that_cannot_be_read_is_said_once_and_breaks_no_rule() =>
        Expect(false, FindingCodes.BadDate, ("date", "mars 2020"), ("date_fin", "01/01/2020"));

    private static void Expect(bool accepted, string code, params (string Field, string Value)[] changes) =>
        Assert.Equal(accepted ? [] : [code], ReceivedFile.Read(ReturnText.With(changes)).Findings.Select(finding => finding.Code));
}
