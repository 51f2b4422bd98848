using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Aggregate.Changes;
using Xunit;

namespace CrpvReporting.Tests.Report.Text;

public sealed class FieldTextTests
{
    [Fact]
    public void Every_field_of_the_schema_can_be_said() =>
        Assert.All(ActivitySchema.Shipped.Fields, field => Assert.NotEqual("", FieldText.Of(field, SmallLine.Of(2, "2021-03-15", "Rencontre"))));

    [Fact]
    public void The_differences_of_two_lines_are_in_the_words_of_the_schema()
    {
        var before = SmallLine.Of(2, "2021-03-15", "Rencontre", halfDays: 1);
        var after = SmallLine.Of(9, "2021-03-15", "Rencontre", halfDays: 1.5m, participants: 1234) with { HealthCrisis = true, Dispositifs = [.. CodeLists.Shipped.Dispositifs.Take(2)] };
        Assert.Equal(
            [
                ("Dispositifs", "vide", $"{CodeLists.Shipped.Dispositifs[0].Label}, {CodeLists.Shipped.Dispositifs[1].Label}"),
                ("Lien avec la crise sanitaire", "non", "oui"), ("Demi-journées", "1", "1,5"), ("Participants", "vide", "1\u202F234"),
            ],
            FieldText.Differences(ActivitySchema.Shipped, before, after).Select(difference => (difference.Field.Title, difference.Before, difference.After)));
    }
}
