using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Aggregate.Plausibility;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Aggregate.Changes;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Plausibility;

public sealed class OneSidedEventTests
{
    private static readonly CodeEntry Ara = CodeLists.Shipped.Centres.Find("ARA")!;
    private static readonly CodeEntry Bfc = CodeLists.Shipped.Centres.Find("BFC")!;
    private static readonly CodeEntry Cvl = CodeLists.Shipped.Centres.Find("CVL")!;

    [Fact]
    public void An_event_that_both_have_is_fine() => Assert.Empty(Find([Here("E1", Bfc)], [Bfc], [There(Bfc, "E1", Ara)]));

    [Fact]
    public void A_co_organiser_that_does_not_have_the_event_is_told_once()
    {
        var claim = Assert.Single(Find([Here("E1", Bfc, row: 5), Here("E1", Bfc, row: 9)], [Bfc], [There(Bfc, "E2")]));
        Assert.Equal(("E1", Bfc, 5, null), (claim.EventId, claim.Other, claim.Here!.Activity.Row, claim.There));
    }

    [Fact]
    public void A_centre_whose_return_has_not_come_is_not_asked() => Assert.Empty(Find([Here("E1", Bfc)], [Cvl], []));

    [Fact]
    public void An_event_of_another_centre_that_names_this_one_is_told()
    {
        var claim = Assert.Single(Find([Here("E2")], [Bfc], [There(Bfc, "E1", Ara, Cvl), There(Bfc, "E3", Cvl)]));
        Assert.Equal(("E1", Bfc, null, "E1"), (claim.EventId, claim.Other, claim.Here, claim.There!.EventId));
    }

    [Fact]
    public void To_the_letter_another_identifier_is_another_event() =>
        Assert.Equal(2, Find([Here("E1", Bfc)], [Bfc], [There(Bfc, "e1", Ara)]).Count);

    [Fact]
    public void Of_two_co_organisers_only_the_one_that_lacks_it_is_told() =>
        Assert.Equal(Cvl, Assert.Single(Find([Here("E1", Bfc, Cvl)], [Bfc, Cvl], [There(Bfc, "E1", Ara)])).Other);

    private static IReadOnlyList<OneSidedClaim> Find(IEnumerable<Activity> lines, IEnumerable<CodeEntry> received, IEnumerable<OtherCentreLine> others) =>
        OneSidedEvent.Find(Ara, lines.Select(line => new PlacedLine(null, line)), received, others);

    private static Activity Here(string eventId, params CodeEntry[] with) => Here(eventId, with, 2);

    private static Activity Here(string eventId, CodeEntry with, int row) => Here(eventId, [with], row);

    private static Activity Here(string eventId, CodeEntry[] with, int row) => SmallLine.Of(row, "2021-03-15", "Journée commune") with { EventId = eventId, CoOrganisers = with };

    private static OtherCentreLine There(CodeEntry centre, string eventId, params CodeEntry[] with) =>
        new(centre, null, 7, new DateOnly(2021, 3, 15), "Journée commune", eventId, with);
}
