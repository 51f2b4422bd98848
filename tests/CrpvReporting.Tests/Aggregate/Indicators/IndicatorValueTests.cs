using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Pipeline;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Indicators;

public sealed class IndicatorValueTests(SampleDatabase samples)
{
    /// <summary>
    /// ARA: 3 half-days on site (action A), 1 remote (action A), 2 remote (no action), 5 outside politique de la ville.
    /// BFC: 4 remote, shared with ARA's 3 (the same event and day), participants 10. GES: 1 hybrid.
    /// </summary>
    private static readonly (string Code, decimal Value)[] ByHand =
    [
        ("DEMI_JOURNEES", 11), // 6 + 4 + 1
        ("DEMI_JOURNEES_NET", 8), // ARA's 3 is in BFC's 4
        ("ACTIVITES", 5),
        ("ACTIONS", 2), // A of ARA, A of BFC
        ("ACTIVITES_SANS_REFERENCE", 2),
        ("PARTICIPATIONS", 10),
        ("PART_DECLARANTE", 1m / 5),
        ("CENTRES_COMPTES", 3),
        ("CENTRES_ATTENDUS", 19),
        ("MOYENNE_PAR_CENTRE", 11m / 3),
        ("MEDIANE_PAR_CENTRE", 4), // 1, 4, 6
        ("PART_DISTANCIEL", 7m / 11),
        ("HORS_CHAMP", 5),
    ];

    [Fact]
    public void Each_indicator_has_the_value_computed_by_hand()
    {
        using var store = SmallNetwork();
        var balance = store.Read(read => LoadBalance.Year(store.Workspace, read, 2021));
        var values = IndicatorValues.Of(balance).Where(value => value.Indicator.Formula != IndicatorFormula.YearlyForm).Select(value => (value.Indicator.Code, value.Value!.Value));
        Assert.Equal(ByHand, values);
    }

    [Fact]
    public void The_query_of_each_indicator_gives_its_value()
    {
        using var store = SmallNetwork();
        Assert.All(store.Read(read => IndicatorValues.Of(LoadBalance.Year(store.Workspace, read, 2021))), value => Same(value, 2021, store.Database));
    }

    /// <summary>Of a year without a return, a query that counts gives 0; the program says that it is not known.</summary>
    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void The_query_of_each_indicator_gives_its_value_on_the_samples(int year) =>
        Assert.All(samples.Read(store => IndicatorValues.Of(LoadBalance.Year(samples.Workspace, store, year))).Where(value => value.Value is not null), value => Same(value, year, samples.Workspace.Database));

    [Fact]
    public void A_year_without_a_return_has_no_value_but_the_number_of_its_centres()
    {
        using var store = SmallNetwork();
        var values = store.Read(read => IndicatorValues.Of(LoadBalance.Year(store.Workspace, read, 2020)));
        Assert.All(values, value => Assert.Equal(
            value.Indicator.Formula switch { IndicatorFormula.CountedCentres => 0, IndicatorFormula.ExpectedCentres => 19, _ => null }, value.Value));
    }

    [Fact]
    public void What_adds_up_over_the_centres_adds_up_to_the_network()
    {
        var balance = samples.Read(store => LoadBalance.Year(samples.Workspace, store, 2021));
        foreach (var indicator in balance.Lists.Indicators.Where(indicator => indicator is { IsPerCentre: true, IsShare: false }))
            Assert.Equal(
                IndicatorValues.Of(balance, indicator).Value ?? 0,
                balance.Coverage.Counted.Sum(centre => IndicatorValues.Of(balance, indicator, centre).Value ?? 0));
    }

    [Fact]
    public void An_indicator_of_the_network_alone_has_no_value_for_one_centre()
    {
        var balance = samples.Read(store => LoadBalance.Year(samples.Workspace, store, 2021));
        var median = balance.Lists.Indicators.First(indicator => indicator.Formula == IndicatorFormula.MedianPerCentre);
        Assert.Throws<ArgumentException>(() => IndicatorValues.Of(balance, median, balance.Coverage.Counted[0]));
    }

    private static SmallStore SmallNetwork()
    {
        var store = new SmallStore();
        var remote = new ReturnLine { Mode = "DISTANCIEL" };
        store.ImportText("ARA_2021.csv", WithAction(
            (new ReturnLine { HalfDays = "3", Event = "JOURNEE" }, "A"),
            (remote with { Title = "Suite", HalfDays = "1" }, "A"),
            (remote with { Title = "Webinaire", HalfDays = "2" }, ""),
            (new ReturnLine { Title = "Autre", HalfDays = "5", Perimeter = "autre" }, "B")));
        store.ImportText("BFC_2021.csv", WithAction((remote with { HalfDays = "4", Event = "JOURNEE", Participants = "10" }, "A")));
        store.ImportText("GES_2021.csv", WithAction((new ReturnLine { Mode = "HYBRIDE" }, "")));
        return store;
    }

    private static string WithAction(params (ReturnLine Line, string Action)[] lines)
    {
        var rows = ReturnLine.Csv([.. lines.Select(line => line.Line)]).Split("\r\n");
        return string.Concat(rows.Take(lines.Length + 1).Select((row, i) => $"{(i == 0 ? "id_action" : lines[i - 1].Action)};{row}\r\n"));
    }

    private static void Same(IndicatorValue value, int year, string database)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = IndicatorSql.Of(value.Indicator, CodeLists.Shipped, year);
        var found = command.ExecuteScalar();
        decimal? number = found is null or DBNull ? null : Convert.ToDecimal(found, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Rounded(value.Value), Rounded(number));
    }

    /// <summary>SQLite divides in floating point.</summary>
    private static decimal? Rounded(decimal? value) => value is { } known ? Math.Round(known, 9) : null;
}
