using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Aggregate.Plausibility;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Samples;

/// <summary>The samples are ordinary returns: rules that doubt many of them would be wrong themselves.</summary>
public sealed class SamplePlausibilityTests(SampleDatabase samples)
{
    [Fact]
    public void The_plausibility_rules_find_little_in_the_sample_returns()
    {
        var found = samples.Read(store => string.Join("\n",
            from year in SampleDatabase.Years
            from centre in CodeLists.Shipped.Centres
            where store.FindCurrent(centre, year) is not null
            from words in Found(store, centre, year)
            select $"{centre.Code} {year} {words}"));
        Snapshot.Matches(found);
    }

    private static IEnumerable<string> Found(BalanceStore store, CrpvReporting.Domain.CodeEntry centre, int year)
    {
        var lines = store.ReadReturn(store.FindCurrent(centre, year)!).Select(line => new PlacedLine(line.Sheet, line.Activity)).ToList();
        Assert.Equal(MonthSums.Of(lines.Select(line => line.Activity)), store.ReadMonths(centre, year)!);
        var claims = OneSidedEvent.Find(centre, lines, store.ReadOtherCentres(centre, year), store.ReadOtherEvents(centre, year));
        var pairs = NearIdenticalLines.Find(lines, store.ReadOtherLines(centre, year));
        var words = claims.Select(claim => $"one side only: {claim.EventId} {claim.Other}")
            .Concat(pairs.Select(pair => $"near-identical: {pair.Here.Activity.Date:yyyy-MM-dd} {pair.There.Centre} « {pair.Here.Activity.Title} » « {pair.There.Title} »"));
        if (store.FindCurrent(centre, year - 1) is not { } last)
            return words;
        var far = FarFromLastYear.Find(store.ReadMonths(centre, year - 1)!, store.ReadMonths(centre, year)!);
        var copied = CopiedBlock.Find(store.ReadReturn(last).Select(line => line.Activity), lines);
        return words
            .Concat(far.Select(item => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"far: {item.Measure} of month {item.Month?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "all"}, {item.LastYear} → {item.ThisYear}")))
            .Concat(copied.Select(block => $"copied: {block.Count} lines"));
    }
}
