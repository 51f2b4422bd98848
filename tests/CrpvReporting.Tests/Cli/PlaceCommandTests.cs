using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class PlaceCommandTests(SampleDatabase samples)
{
    [Fact]
    public void Without_a_centre_the_quartiles_of_each_indicator_are_shown() => Snapshot.Matches(Place("2021").Output);

    [Fact]
    public void A_centre_has_its_place_and_its_mix_against_the_network() => Snapshot.Matches(Place("2021", "--centre", "GES").Output);

    [Fact]
    public void The_median_of_the_half_days_is_the_one_explained_and_a_mix_makes_one()
    {
        var json = Place("2021", "--centre", "GES", "--format", "json").Json();
        Assert.Equal(["year", "centre", "coverage", "indicators", "mix"], json.Keys());
        var gross = json.Items("indicators")[0];
        Assert.Equal((158m, 187.5m, "median_to_q3"), (gross.Number("median"), gross.Number("value"), gross.Text("part")));
        foreach (var mix in json.Items("mix").GroupBy(item => item.Text("dimension")))
        {
            Assert.Equal(1, Math.Round(mix.Sum(item => item.Number("share")), 10));
            Assert.Equal(0, Math.Round(mix.Sum(item => item.Number("difference")), 10));
        }
    }

    [Fact]
    public void A_centre_that_sent_nothing_has_no_place() =>
        Assert.Equal("MYT n'a pas de remontée acceptée pour 2019.", Place("2019", "--centre", "MYT").UsageError());

    private Crpv Place(params string[] arguments) => Crpv.Run(["place", .. arguments, "--db", samples.Workspace.Database]);
}
