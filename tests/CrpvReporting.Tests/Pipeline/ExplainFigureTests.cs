using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Samples;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class ExplainFigureTests(SampleDatabase samples)
{
    public static TheoryData<string> Indicators => [.. CodeLists.Shipped.Indicators.Select(indicator => indicator.Code)];

    [Theory]
    [MemberData(nameof(Indicators))]
    public void What_the_lines_bring_sums_to_the_figure(string code) => samples.Read(store =>
    {
        var lists = samples.Workspace.Lists;
        var indicator = lists.Indicators.First(known => known.Code == code);
        var ofCentres = indicator.Formula is IndicatorFormula.YearlyForm or IndicatorFormula.CountedCentres or IndicatorFormula.ExpectedCentres;
        Filters(ofCentres ? [Dimension.Centre, Dimension.Overseas] : [.. Enum.GetValues<Dimension>().Except([Dimension.Perimeter, Dimension.Month])]).Sample(
            filters =>
            {
                var figure = ExplainedFigure.Of(new BalanceQuestion(2021, [], filters), indicator, lists);
                var report = ExplainFigure.Of(samples.Workspace, store, figure);
                var lines = report.Lines.ToList();
                Assert.Equal(report.LineCount, lines.Count);
                if (figure.Shape != ExplanationShape.Centres)
                    Assert.Equal(report.Explanation.Sum, lines.Sum(line => line.Contribution));
                Assert.All(report.Explanation.Parts.Where(part => part.Lines > 0), part =>
                    Assert.Equal((part.Lines, part.Value), (lines.Count(line => line.Centre == part.Centre), lines.Where(line => line.Centre == part.Centre).Sum(line => line.Contribution))));
            },
            iter: 6, threads: 1);
        return 0;
    });

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Without_a_condition_the_figure_explained_is_that_of_the_balance(string code) => samples.Read(store =>
    {
        var indicator = samples.Workspace.Lists.Indicators.First(known => known.Code == code);
        var report = ExplainFigure.Of(samples.Workspace, store, ExplainedFigure.Of(new BalanceQuestion(2020, [], []), indicator, samples.Workspace.Lists));
        Assert.Equal(IndicatorValues.Of(LoadBalance.Year(samples.Workspace, store, 2020), indicator).Value, report.Explanation.Value);
        return 0;
    });

    private Gen<DimensionFilter[]> Filters(IReadOnlyList<Dimension> dimensions) =>
        (from dimension in Gen.Int[0, dimensions.Count - 1].Select(i => dimensions[i])
         from value in Gen.Int[0, DimensionFilter.Choices(dimension, samples.Workspace.Lists).Count - 1]
         select new DimensionFilter(dimension, [DimensionFilter.Choices(dimension, samples.Workspace.Lists)[value]])).Array[0, 2];
}
