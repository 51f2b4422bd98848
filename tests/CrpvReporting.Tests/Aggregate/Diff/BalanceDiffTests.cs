using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Diff;

public sealed class BalanceDiffTests
{
    [Fact]
    public void Applied_to_the_first_the_difference_gives_the_second() => Gen.Select(RandomCells.Some, RandomCells.Some).Sample((before, after) =>
    {
        var applied = BalanceDiff.Of(before, after).Apply(before);
        Assert.Empty(BalanceDiff.Of(applied, after).Changes);
        foreach (var dimension in Enum.GetValues<Dimension>())
            Assert.Equal(Rows(after, dimension), Rows(applied, dimension));
        Assert.Equal(Balance.TotalOf(after), Balance.TotalOf([.. applied]));
    });

    [Fact]
    public void Nothing_sets_a_balance_apart_from_itself_in_another_order() => RandomCells.Some.Sample(cells =>
        Assert.Empty(BalanceDiff.Of(cells, cells.Reverse()).Changes));

    [Fact]
    public void The_difference_backwards_is_its_opposite() => Gen.Select(RandomCells.Some, RandomCells.Some).Sample((before, after) =>
        Assert.Equal(
            BalanceDiff.Of(before, after).Changes.Select(change => new MeasureChange(-change.Change.Halves, -change.Change.Activities, -change.Change.Participants, -change.Change.LinesReporting)),
            BalanceDiff.Of(after, before).Changes.Select(change => change.Change)));

    [Fact]
    public void What_the_centres_add_is_the_difference_of_every_figure_that_splits() => Gen.Select(RandomCells.Some, RandomCells.Some).Sample((before, after) =>
    {
        var moves = FigureMoves.Of(Year(before), Year(after));
        Assert.All(moves.Where(move => move.Contributions is not null), move => Assert.Equal(move.Difference, move.Contributions!.Sum(part => part.Difference)));
        Assert.All(moves.Where(move => move.Dimension is not null), move => Assert.NotNull(move.Contributions));
        Assert.Equal(
            Year(after).Headline.Measures.HalfDays.Value - Year(before).Headline.Measures.HalfDays.Value,
            moves.FirstOrDefault(move => move.Indicator.Formula == IndicatorFormula.GrossHalfDays && move.Dimension is null)?.Difference ?? 0);
    });

    [Fact]
    public void A_label_that_changed_moves_nothing_and_is_that_of_the_second()
    {
        var other = CodeLists.Shipped.With([CodeList.Parse("themes", CodeLists.Shipped.Themes.Csv.Replace("Éducation", "École", StringComparison.Ordinal))]);
        var (before, after) = (Cell(CodeLists.Shipped), Cell(other));
        Assert.Empty(BalanceDiff.Of([before], [after]).Changes);
        var moved = FigureMoves.Of(Year([before]), Year([after, after with { Month = 202104 }], other));
        var theme = Assert.Single(moved, move => move is { Dimension: Dimension.Theme, Indicator.Formula: IndicatorFormula.GrossHalfDays });
        Assert.Equal(("École", 2m, 4m), (theme.Value.Label, theme.From, theme.To));
    }

    [Fact]
    public void A_theme_that_changed_group_moves_the_groups_and_no_theme()
    {
        var row = CodeLists.Shipped.Themes.Get("EDUCATION");
        var other = CodeLists.Shipped.With([CodeList.Parse("themes", CodeLists.Shipped.Themes.Csv.Replace($";{row.Attributes["groupe"]};", ";ECOLE;", StringComparison.Ordinal))]);
        var moves = FigureMoves.Of(Year([Cell(CodeLists.Shipped)]), Year([Cell(other)], other)).Where(move => move.Indicator.Formula == IndicatorFormula.GrossHalfDays).ToList();
        Assert.All(moves, move => Assert.Equal(Dimension.ThemeGroup, move.Dimension));
        Assert.Equal([2m, -2m], moves.OrderByDescending(move => move.Difference).Select(move => move.Difference));
        Assert.All(moves, move => Assert.Equal("listes de codes", DiffTables.Causes(move, new HashSet<string>())[..15]));
        Assert.All(moves, move => Assert.StartsWith("ARA\u00A0", DiffTables.Causes(move, new HashSet<string> { "ARA" }), StringComparison.Ordinal));
    }

    [Fact]
    public void Many_centres_are_said_as_the_first_three_and_a_sum()
    {
        var centres = CodeLists.Shipped.Centres.Take(5).ToList();
        var cells = centres.Select((centre, i) => Cell(CodeLists.Shipped) with { Centre = centre, Measures = new Measures(HalfDays.FromHalves(2 * (i + 1)), 1, 0, 0) }).ToList();
        var move = FigureMoves.Of(Year([]), Year(cells)).First(move => move.Indicator.Formula == IndicatorFormula.GrossHalfDays);
        Assert.Equal(
            $"{centres[4].Code}\u00A0+5,0 ; {centres[3].Code}\u00A0+4,0 ; {centres[2].Code}\u00A0+3,0 ; 2\u00A0autres\u00A0+3,0",
            DiffTables.Causes(move, centres.Select(centre => centre.Code).ToHashSet()));
    }

    [Fact]
    public void A_theme_that_left_the_lists_keeps_the_label_of_the_first()
    {
        var csv = CodeLists.Shipped.Themes.Csv;
        var without = CodeLists.Shipped.With([CodeList.Parse("themes", string.Join('\n', csv.Split('\n').Where(line => !line.StartsWith("EDUCATION;", StringComparison.Ordinal))))]);
        var theme = Assert.Single(
            FigureMoves.Of(Year([Cell(CodeLists.Shipped)]), Year([], without)), move => move is { Dimension: Dimension.Theme, Indicator.Formula: IndicatorFormula.GrossHalfDays });
        Assert.Equal(("EDUCATION", "Éducation", 2m, 0m), (theme.Value.Code, theme.Value.Label, theme.From, theme.To));
    }

    private static BalanceCell Cell(CodeLists lists) => new()
    {
        Centre = lists.Centres.Get("ARA"),
        Perimeter = lists.HeadlinePerimeter,
        Month = 202103,
        Theme = lists.Themes.Get("EDUCATION"),
        Measures = new Measures(HalfDays.FromHalves(4), 1, 0, 0),
    };

    private static YearBalance Year(IReadOnlyList<BalanceCell> cells, CodeLists? lists = null)
    {
        var known = lists ?? CodeLists.Shipped;
        return new YearBalance(RandomCells.Year, cells, [], new Coverage([.. known.Centres], [.. known.Centres]), known);
    }

    private static IEnumerable<string> Rows(IEnumerable<BalanceCell> cells, Dimension dimension) =>
        RandomCells.Ask(cells, [], dimension).Rows.Select(row => $"{row.Keys[0].Code} {row.Measures} {row.Centres}");
}
