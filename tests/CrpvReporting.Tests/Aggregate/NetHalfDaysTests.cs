using CrpvReporting.Domain;
using Xunit;

namespace CrpvReporting.Tests.Aggregate;

public sealed class NetHalfDaysTests
{
    [Fact]
    public void An_event_of_two_centres_on_the_same_day_counts_for_the_largest_claim() =>
        AssertTotals(brut: 5m, net: 3m, ("ARA", Line("3")), ("BFC", Line("2")));

    [Fact]
    public void Two_sessions_of_the_same_centre_both_count() =>
        AssertTotals(brut: 5m, net: 5m, ("ARA", Line("3")), ("ARA", Line("2")));

    [Fact]
    public void The_claim_of_a_centre_is_the_sum_of_its_sessions_that_day() =>
        AssertTotals(brut: 5.5m, net: 3.5m, ("ARA", Line("2")), ("ARA", Line("1,5")), ("BFC", Line("2")));

    [Fact]
    public void Two_days_of_an_event_both_count() =>
        AssertTotals(brut: 5m, net: 5m, ("ARA", Line("3")), ("BFC", Line("2") with { Date = "16/03/2021" }));

    [Fact]
    public void Two_events_of_the_same_day_both_count() =>
        AssertTotals(brut: 5m, net: 5m, ("ARA", Line("3")), ("BFC", Line("2") with { Event = "AUTRE" }));

    [Fact]
    public void Lines_without_an_event_always_count() =>
        AssertTotals(brut: 5m, net: 5m, ("ARA", Line("3") with { Event = "" }), ("BFC", Line("2") with { Event = "" }));

    [Fact]
    public void A_claim_outside_the_perimeter_does_not_hide_one_inside() =>
        AssertTotals(brut: 2m, net: 2m, ("ARA", Line("3") with { Perimeter = "autre" }), ("BFC", Line("2")));

    [Fact]
    public void Three_centres_that_claim_the_same_count_once() =>
        AssertTotals(brut: 6m, net: 2m, ("ARA", Line("2")), ("BFC", Line("2")), ("MYT", Line("2")));

    private static ReturnLine Line(string halfDays) => new() { HalfDays = halfDays, Event = "JRN-2021" };

    /// <summary>The totals of some lines, through files and the store, whatever else the question tells apart.</summary>
    private static void AssertTotals(decimal brut, decimal net, params (string Centre, ReturnLine Line)[] lines)
    {
        using var store = new SmallStore();
        foreach (var centre in lines.GroupBy(line => line.Centre))
            store.Import($"{centre.Key}_2021.csv", [.. centre.Select((line, i) => line.Line with { Title = $"Séance {i}" })]);
        foreach (var by in (Dimension[][])[[], [Dimension.Centre], [Dimension.Mode, Dimension.Dispositif]])
        {
            var total = store.Ask(2021, by).Total;
            Assert.Equal((brut, net), (total.Measures.HalfDays.Value, total.NetHalfDays.Value));
        }
    }
}
