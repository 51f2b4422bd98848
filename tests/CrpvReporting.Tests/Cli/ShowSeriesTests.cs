using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ShowSeriesTests(SampleDatabase samples)
{
    [Fact]
    public void The_series_of_the_themes_with_its_breaks_indices_and_rates_as_it_is_shown() =>
        Snapshot.Matches(Show("2021", "--series", "--by", "theme", "--index", "2019", "--rate").Output);

    [Fact]
    public void A_series_stops_at_the_year_asked_for_and_keeps_the_filters()
    {
        var json = Show("2020", "--series", "--where", "overseas=true", "--rate", "--format", "json").Json();
        Assert.Equal(["year", "by", "where", "years", "rows", "total", "breaks"], json.Keys());
        Assert.Equal([2019, 2020], json.Items("years").Select(year => year.GetProperty("year").GetInt32()));
        Assert.Equal([313.5m, 347.5m], json.GetProperty("total").Items("half_days").Select(number => number.GetDecimal()));
        Assert.Equal(decimal.Round((347.5m / 313.5m) - 1, 12), json.GetProperty("total").GetProperty("mean_annual_rate").GetDecimal());
        Assert.Equal(["Rupture en 2020 : les centres comptés changent (en plus : MYT)."], json.Items("breaks").Select(found => found.Text("reason")));
    }

    [Fact]
    public void In_csv_each_value_and_year_is_a_line() => Assert.StartsWith(
        "month,year,half_days,index\n01,2019,156.5,", Show("2021", "--series", "--by", "month", "--index", "2021", "--format", "csv").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void A_focus_gives_a_series_its_conditions() => Assert.Equal(
        Show("2021", "--series", "--where", "overseas=true", "--format", "json").Output, Show("2021", "--series", "--focus", "outre_mer", "--format", "json").Output);

    [Theory]
    [InlineData("--index et --rate accompagnent --series.", "2021", "--rate")]
    [InlineData("Choisissez --series ou --compare, pas les deux.", "2021", "--series", "--compare", "2020")]
    [InlineData("Une dimension au plus pour une série d'années.", "2021", "--series", "--by", "month,mode")]
    [InlineData("L'année de base 2018 n'est pas dans la série. Choisissez parmi : 2019, 2020, 2021.", "2021", "--series", "--index", "2018")]
    [InlineData("Aucune remontée acceptée jusqu'en 2018. Années reçues : 2019, 2020, 2021.", "2018", "--series")]
    public void What_cannot_be_asked_together_is_said(string message, params string[] arguments)
    {
        var run = Show(arguments);
        Assert.Equal((2, message), (run.Code, run.Error.Trim()));
    }

    private Crpv Show(params string[] arguments) => Crpv.Run(["show", .. arguments, "--db", samples.Workspace.Database]);
}
