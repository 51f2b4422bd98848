using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>Two balances of 2021, with figures added by hand.</summary>
public sealed class DiffBalancesTests
{
    [Fact]
    public void Each_figure_that_moved_is_told_with_the_returns_that_moved_it()
    {
        using var store = Frozen();

        // ARA: 3 half-days of education become 2, and 1 of health comes; BFC sends 4; nothing else moves.
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { Theme = "SANTE", Title = "Atelier" });
        store.Import("BFC_2021_final.csv", new ReturnLine { Title = "Journée d'étude", Date = "15/10/2021", HalfDays = "4", Participants = "30" });
        var moves = store.Diff(2021, "octobre", null);

        Assert.Equal(("octobre", null), (moves.Before!.Label, moves.After));
        Assert.Equal(
            [("ARA", "ARA_2021.csv", 1, "ARA_2021.csv", 2), ("BFC", null, null, "BFC_2021_final.csv", 1)],
            moves.Returns.Select(move => (move.Centre.Code, move.Before?.File, move.Before?.Version, move.After?.File, move.After?.Version)));
        Assert.Equal("8 → 12 : BFC 4", Figure(moves.Figures, IndicatorFormula.GrossHalfDays));
        Assert.Equal("2 → 4 : ARA 1, BFC 1", Figure(moves.Figures, IndicatorFormula.Lines));
        Assert.Equal(" → 30 : BFC 30", Figure(moves.Figures, IndicatorFormula.Participations));
        Assert.Equal("2 → 3 : BFC 1", Figure(moves.Figures, IndicatorFormula.CountedCentres));
        Assert.DoesNotContain(moves.Figures, move => move.Indicator.Formula == IndicatorFormula.MeanPerCentre);
        Assert.Equal("8 → 11 : BFC 4, ARA -1", Figure(moves.Figures, IndicatorFormula.GrossHalfDays, Dimension.Theme, "EDUCATION"));
        Assert.Equal("0 → 1 : ARA 1", Figure(moves.Figures, IndicatorFormula.GrossHalfDays, Dimension.Theme, "SANTE"));
        Assert.Equal("0 → 4 : BFC 4", Figure(moves.Figures, IndicatorFormula.GrossHalfDays, Dimension.Month, "2021-10"));
        Assert.Equal("8 → 12 : BFC 4", Figure(moves.Figures, IndicatorFormula.GrossHalfDays, Dimension.Perimeter, "politique_ville"));
        Assert.Equal("0 → 4 : BFC 4", Figure(moves.Figures, IndicatorFormula.GrossHalfDays, Dimension.Centre, "BFC"));
        Assert.DoesNotContain(moves.Figures, move => move.Dimension == Dimension.Centre && move.Value.Code == "CVL");
    }

    [Fact]
    public void Net_moves_without_being_split_by_return()
    {
        using var store = Frozen();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3", Event = "E1" });
        store.Import("CVL_2021.csv", new ReturnLine { HalfDays = "5", Title = "Atelier des habitants", Event = "E1" });
        var net = Assert.Single(store.Diff(2021, "octobre", null).Figures, move => move.Indicator.Formula == IndicatorFormula.NetHalfDays);
        Assert.Equal((8m, 5m), (net.From, net.To));
        Assert.Null(net.Contributions);
    }

    [Fact]
    public void Two_frozen_balances_are_compared_in_either_order_and_one_with_itself_moves_nothing()
    {
        using var store = Frozen();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1" });
        store.Freeze(2021, "novembre");
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "9" });

        Assert.Equal("8 → 6 : ARA -2", Figure(store.Diff(2021, "octobre", "novembre").Figures, IndicatorFormula.GrossHalfDays));
        Assert.Equal("6 → 8 : ARA 2", Figure(store.Diff(2021, "novembre", "octobre").Figures, IndicatorFormula.GrossHalfDays));
        var same = store.Diff(2021, "octobre", "octobre");
        Assert.Empty(same.Returns);
        Assert.Empty(same.Figures);
    }

    private static SmallStore Frozen()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Import("CVL_2021.csv", new ReturnLine { HalfDays = "5", Title = "Atelier des habitants" });
        store.Freeze(2021, "octobre");
        return store;
    }

    private static string Figure(IReadOnlyList<FigureMove> moves, IndicatorFormula formula) =>
        Words(moves.Single(move => move.Dimension is null && move.Indicator.Formula == formula));

    private static string Figure(IReadOnlyList<FigureMove> moves, IndicatorFormula formula, Dimension dimension, string code) =>
        Words(moves.Single(move => move.Dimension == dimension && move.Value.Code == code && move.Indicator.Formula == formula));

    private static string Words(FigureMove move) => FormattableString.Invariant(
        $"{move.From:0.##} → {move.To:0.##} : {(move.Contributions is { } parts ? string.Join(", ", parts.Select(part => FormattableString.Invariant($"{part.Centre} {part.Difference:0.##}"))) : "non réparti")}");
}
