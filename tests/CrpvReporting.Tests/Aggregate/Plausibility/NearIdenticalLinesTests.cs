using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Aggregate.Plausibility;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Aggregate.Changes;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Plausibility;

public sealed class NearIdenticalLinesTests
{
    private const string Day = "2021-03-15";
    private const string Title = "Journée d'étude : les cités éducatives";

    [Theory]
    [InlineData("JOURNEE D’ETUDE – LES CITES EDUCATIVES", true)]
    [InlineData("Journée d'étude : les citées éducative", true)]
    [InlineData("Journées d'études sur les cités éducatives", false)]
    [InlineData("Journée d'étude : les conseils citoyens", false)]
    public void Titles_of_the_same_day_are_near_up_to_one_letter_in_ten(string other, bool near) =>
        Assert.Equal(near, Find([Line(2, Title)], [Other(other)]).Count == 1);

    [Theory]
    [InlineData("Cycle de qualification : les adultes-relais auprès des jeunes – séance 2", "Cycle de qualification : les adultes-relais auprès des jeunes – séance 4")]
    [InlineData("Accompagnement d'un porteur de projet (Maubeuge) : le portrait statistique des quartiers", "Accompagnement d'un porteur de projet (Épinal) : le portrait statistique des quartiers")]
    public void Another_session_or_another_place_is_another_event(string here, string there) => Assert.Empty(Find([Line(2, here)], [Other(there)]));

    [Fact]
    public void Another_day_is_another_event() => Assert.Empty(Find([Line(2, Title)], [Other(Title) with { Date = new DateOnly(2021, 3, 16) }]));

    [Fact]
    public void A_shared_identifier_settles_it_and_two_different_ones_do_not()
    {
        var line = Line(2, Title) with { EventId = "E1" };
        Assert.Empty(Find([line], [Other(Title) with { EventId = "E1" }]));
        Assert.Single(Find([line], [Other(Title) with { EventId = "E2" }]));
        Assert.Single(Find([line], [Other(Title)]));
    }

    [Fact]
    public void A_short_title_says_too_little() => Assert.Empty(Find([Line(2, "Comité local")], [Other("Comité local")]));

    [Fact]
    public void The_nearest_line_of_the_day_is_the_one_told()
    {
        var pair = Assert.Single(Find([Line(2, Title + "s"), Line(3, Title), Line(4, Title)], [Other(Title)]));
        Assert.Equal(3, pair.Here.Activity.Row);
    }

    [Fact]
    public void On_a_day_of_very_many_lines_only_equal_titles_are_looked_for()
    {
        var many = Enumerable.Range(0, NearIdenticalLines.MostLinesOfADay).Select(i => Line(i + 10, $"Une séance tout à fait autre, numéro {i}")).ToList();
        Assert.Empty(Find([Line(2, Title + "s"), .. many], [Other(Title)]));
        Assert.Single(Find([Line(2, Title), .. many], [Other(Title)]));
    }

    private static IReadOnlyList<NearIdenticalPair> Find(IEnumerable<Activity> lines, IEnumerable<OtherCentreLine> others) =>
        NearIdenticalLines.Find(lines.Select(line => new PlacedLine(null, line)), others);

    private static Activity Line(int row, string title) => SmallLine.Of(row, Day, title);

    private static OtherCentreLine Other(string title) => new(CodeLists.Shipped.Centres.Find("BFC")!, null, 9, new DateOnly(2021, 3, 15), title, null, []);
}
