using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate;

public sealed class YearlyIndicatorPropertyTests
{
    private static readonly CodeLists Lists = CodeLists.Shipped;
    private static readonly CodeEntry[] Indicators = [.. YearlyFormSchema.Shipped.Indicators];

    /// <summary>Forms of some centres, each of some indicators.</summary>
    private static readonly Gen<List<YearlyValue>> Forms =
        Gen.Select(Gen.Int[0, Lists.Centres.Count - 1], Gen.Int[0, Indicators.Length - 1], Gen.Int[0, 1_000_000]).List[0, 60].Select(values => values
            .DistinctBy(value => (value.Item1, value.Item2))
            .Select(value => new YearlyValue(Lists.Centres[value.Item1], Indicators[value.Item2], value.Item3 / 100m, "fiche.csv", null, 2)).ToList());

    private static readonly Gen<Dictionary<CodeEntry, decimal>> Form =
        Gen.Select(Gen.Int[0, Indicators.Length - 1], Gen.Int[0, 3]).List[0, 6].Select(values => values.DistinctBy(value => value.Item1).ToDictionary(value => Indicators[value.Item1], value => value.Item2 / 2m));

    [Fact]
    public void An_indicator_is_the_sum_of_what_the_centres_declare_and_nothing_when_none_does() => Forms.Sample(values =>
    {
        var balance = new YearBalance(2021, [], [], new Coverage([], [.. Lists.Centres]), Lists) { Yearly = values };
        return Lists.Indicators.Where(indicator => indicator.Formula == IndicatorFormula.YearlyForm).All(indicator =>
        {
            var own = values.Where(value => value.Indicator == indicator.Entry).ToList();
            var centres = Lists.Centres.Select(centre => IndicatorValues.Of(balance, indicator, centre).Value).ToList();
            return IndicatorValues.Of(balance, indicator).Value == (own.Count == 0 ? null : own.Sum(value => value.Value))
                && centres.Count(value => value is not null) == own.Count && centres.Sum() == own.Sum(value => value.Value);
        });
    });

    [Fact]
    public void The_change_of_a_form_applied_to_the_former_one_gives_the_new_one() => Gen.Select(Form, Form).Sample((former, current) =>
    {
        var applied = new Dictionary<CodeEntry, decimal>(former);
        foreach (var edit in FormComparison.Of(former, current))
            if (edit.After is { } after)
                applied[edit.Indicator] = after;
            else
                applied.Remove(edit.Indicator);
        return applied.OrderBy(value => value.Key.Index).SequenceEqual(current.OrderBy(value => value.Key.Index));
    });
}
