using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Explanations;

public sealed class ExplanationPropertyTests
{
    private static readonly Gen<YearlyValue[]> Yearly =
        from indicator in Gen.Int[0, RandomCells.Lists.Indicators.Count - 1]
        from values in Gen.Decimal[0, 100].Array[RandomCells.Lists.Centres.Count]
        select RandomCells.Lists.Centres.Select((centre, i) => new YearlyValue(centre, RandomCells.Lists.Indicators[indicator].Entry, decimal.Round(values[i], 2), "fiches.csv", null, i + 2)).ToArray();

    public static TheoryData<string> Indicators => [.. RandomCells.Lists.Indicators.Select(indicator => indicator.Code)];

    [Theory]
    [MemberData(nameof(Indicators))]
    public void An_indicator_explained_is_the_indicator_and_its_parts_make_it(string code) => Gen.Select(RandomCells.Some, Yearly).Sample((cells, yearly) =>
    {
        var indicator = RandomCells.Lists.Indicators.First(known => known.Code == code);
        var actions = cells.Where(IsHeadline).GroupBy(cell => cell.Centre).ToDictionary(group => group.Key, group => new ActionCount(1, group.Sum(cell => cell.Measures.Activities) - 1));
        var balance = new YearBalance(RandomCells.Year, cells, [], RandomCells.Everyone, RandomCells.Lists) { Actions = actions, Yearly = yearly };
        var figure = ExplainedFigure.Of(new BalanceQuestion(RandomCells.Year, [], []), indicator, RandomCells.Lists);

        var explanation = Explanation.Of(figure, cells, RandomCells.Everyone, actions, yearly, []);

        Assert.Equal(IndicatorValues.Of(balance, indicator).Value, explanation.Value);
        if (explanation.Value is { } value)
            Assert.Equal(value, figure.Shape switch
            {
                ExplanationShape.Share or ExplanationShape.Mean => explanation.Sum / explanation.Denominator!.Value,
                ExplanationShape.Median => explanation.Parts.Where(part => part.IsMiddle).Average(part => part.Value),
                _ => explanation.Sum,
            });
    });

    [Fact]
    public void Gross_less_doubles_is_net_and_one_claim_of_each_event_counts() => RandomCells.Some.Sample(cells =>
    {
        var question = new BalanceQuestion(RandomCells.Year, [], []);
        var explanation = Explanation.Of(ExplainedFigure.Of(question, RandomCells.Lists), cells, RandomCells.Everyone, new Dictionary<CodeEntry, ActionCount>(), [], []);
        Assert.Equal(explanation.Total.NetHalfDays.Value, explanation.Sum - explanation.Events.Sum(shared => shared.Double.Value));
        Assert.All(explanation.Events, shared =>
        {
            var counted = Assert.Single(shared.Claims, claim => claim.Counts);
            Assert.Equal(shared.Claims.Max(claim => claim.HalfDays.Halves), counted.HalfDays.Halves);
        });
    });

    [Fact]
    public void A_share_is_a_part_of_its_whole_and_the_shares_of_all_values_make_one() => RandomCells.Some.Sample(cells =>
    {
        var shares = RandomCells.Lists.Modes.Select(mode => Explanation.Of(
            ExplainedFigure.ShareOf(new BalanceQuestion(RandomCells.Year, [], [new DimensionFilter(Dimension.Mode, [mode.Code])]), [], RandomCells.Lists),
            cells, RandomCells.Everyone, new Dictionary<CodeEntry, ActionCount>(), [], [])).ToList();
        Assert.All(shares, share => Assert.True(share.Sum <= share.Denominator));
        Assert.Equal(shares[0].Denominator, shares.Sum(share => share.Sum));
    });

    private static bool IsHeadline(BalanceCell cell) => cell.Perimeter == RandomCells.Lists.HeadlinePerimeter;
}
