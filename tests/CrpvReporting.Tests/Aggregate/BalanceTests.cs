using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Aggregate;

public sealed class BalanceTests
{
    [Fact]
    public void The_headline_perimeter_applies_unless_the_question_names_one()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { HalfDays = "5", Perimeter = "autre" });

        Assert.Equal(2m, Ask(store).Total.Measures.HalfDays.Value);
        Assert.Equal(5m, Ask(store, new DimensionFilter(Dimension.Perimeter, ["autre"])).Total.Measures.HalfDays.Value);
        Assert.Equal(7m, Ask(store, new DimensionFilter(Dimension.Perimeter, ["autre", "politique_ville"])).Total.Measures.HalfDays.Value);
    }

    [Fact]
    public void Participations_that_nobody_reports_are_not_zero()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Mode = "PRESENTIEL" }, new ReturnLine { Mode = "HYBRIDE", Participants = "0" }, new ReturnLine { Mode = "HYBRIDE" });

        var balance = store.Ask(2021, Dimension.Mode);

        Assert.Equal([("PRESENTIEL", null), ("HYBRIDE", 0L)], balance.Rows.Select(row => (row.Keys[0].Code!, row.Measures.Participants)));
        Assert.Equal(0L, balance.Total.Measures.Participants);
    }

    [Fact]
    public void A_month_is_the_one_of_the_first_day_and_is_written_yyyy_mm()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Date = "31/12/2021" }, new ReturnLine { Date = "01/03/2021" }, new ReturnLine { Date = "31/03/2021" });

        var rows = store.Ask(2021, Dimension.Month).Rows;

        Assert.Equal([("2021-03", 2), ("2021-12", 1)], rows.Select(row => (row.Keys[0].Code!, row.Measures.Activities)));
    }

    [Fact]
    public void Lines_that_say_nothing_can_be_asked_for()
    {
        using var store = new SmallStore();
        store.Import(
            "ARA_2021.csv",
            new ReturnLine { HalfDays = "1", Scale = "REGION", Dispositifs = "PRE|NPNRU" }, new ReturnLine { HalfDays = "2", Dispositifs = "PRE" }, new ReturnLine { HalfDays = "4", Scale = "QPV" });

        Assert.Equal(2m, Ask(store, new DimensionFilter(Dimension.Scale, [null])).Total.Measures.HalfDays.Value);
        Assert.Equal(4m, Ask(store, new DimensionFilter(Dimension.Dispositif, [null])).Total.Measures.HalfDays.Value);
        Assert.Equal(5m, Ask(store, new DimensionFilter(Dimension.Dispositif, [null, "NPNRU"])).Total.Measures.HalfDays.Value);
    }

    [Fact]
    public void Crisis_and_overseas_are_told_apart()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1", Crisis = "oui" }, new ReturnLine { HalfDays = "2" });
        store.Import("MYT_2021.csv", new ReturnLine { HalfDays = "4" });

        Assert.Equal([("true", 1m), ("false", 6m)], store.Ask(2021, Dimension.Crisis).Rows.Select(row => (row.Keys[0].Code!, row.Measures.HalfDays.Value)));
        Assert.Equal([("true", 4m), ("false", 3m)], store.Ask(2021, Dimension.Overseas).Rows.Select(row => (row.Keys[0].Code!, row.Measures.HalfDays.Value)));
    }

    [Fact]
    public void A_balance_has_at_most_two_dimensions() => Assert.Throws<ArgumentException>(() =>
        RandomCells.Ask([new BalanceCell { Centre = RandomCells.Lists.Centres[0], Perimeter = RandomCells.Lists.HeadlinePerimeter, Measures = default }], [], Dimension.Month, Dimension.Centre, Dimension.Crisis));

    [Fact]
    public void A_group_stands_where_its_first_theme_does_whatever_the_theme_of_a_line()
    {
        var themes = CodeList.Parse("themes", "code;libelle;groupe;libelle_groupe\nA;Thème A;G;Groupe G\nB;Thème B;H;Groupe H\nC;Thème C;G;Groupe G\n");
        var lists = RandomCells.Lists;
        var cells = new[] { "C", "B", "A" }.Select(code => new BalanceCell
        {
            Centre = lists.Centres[0], Perimeter = lists.HeadlinePerimeter, Theme = themes.Get(code), Measures = new Measures(HalfDays.FromHalves(2), 1, 0, 0),
        });

        var rows = RandomCells.Ask(cells, [], Dimension.ThemeGroup).Rows;

        Assert.Equal([("G", 0, 2m), ("H", 1, 1m)], rows.Select(row => (row.Keys[0].Code!, row.Keys[0].Rank, row.Measures.HalfDays.Value)));
    }

    private static Balance Ask(SmallStore store, params DimensionFilter[] where) =>
        store.Read(opened => CrpvReporting.Pipeline.LoadBalance.Answer(store.Workspace, opened, new BalanceQuestion(2021, [], where)));
}
