using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Changes;

public sealed class ReturnComparisonPropertyTests
{
    private static readonly string[] Titles = ["A", "B", "b"];
    private static readonly string?[] References = [null, "R1", "R2", "-"];
    private static readonly int?[] Participants = [null, 0, 5];

    /// <summary>Few days, titles, references and amounts, so that lines are often alike.</summary>
    private static readonly Gen<Activity[]> Lines =
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 2].Select(i => Titles[i]), Gen.Int[0, 3].Select(i => References[i]), Gen.Int[0, 2], Gen.Int[0, 2].Select(i => Participants[i]))
            .Select((day, title, reference, halves, participants) => SmallLine.Of(0, $"2021-01-0{day}", title, reference, halves / 2m, participants))
            .Array[0, 12]
            .Select(lines => lines.Select((line, i) => line with { Row = i + 2 }).ToArray());

    [Fact]
    public void Added_less_removed_is_what_the_return_grew_by() => Gen.Select(Lines, Lines).Sample((former, current) =>
    {
        var change = ReturnComparison.Of(SmallLine.Return(former), SmallLine.Return(current));
        Assert.Equal(current.Length - former.Length, change.Added - change.Removed);
        Assert.Equal(former.Length, change.Unchanged + change.Changed + change.Removed);
        Assert.Equal((former.Length, current.Length), (change.Before.Activities, change.After.Activities));
        Assert.Equal(former.Sum(line => line.HalfDays.Value), change.Before.HalfDays.Value);
        Assert.Equal(current.Sum(line => line.HalfDays.Value), change.After.HalfDays.Value);
    });

    [Fact]
    public void The_change_applied_to_the_former_lines_gives_the_new_lines() => Gen.Select(Lines, Lines).Sample((former, current) =>
    {
        var pairs = LinePairs.Of(SmallLine.Return(former), SmallLine.Return(current));
        var gone = pairs.Removed.Concat(pairs.Changed.Select(pair => pair.Former)).ToHashSet();
        var applied = former.Where((_, place) => !gone.Contains(place))
            .Concat(pairs.Changed.Select(pair => current[pair.Current]))
            .Concat(pairs.Added.Select(place => current[place]));
        Assert.Equal(Said(current), Said(applied));
        Assert.All(pairs.Changed, pair => Assert.NotEqual(Said([former[pair.Former]]), Said([current[pair.Current]])));
    });

    [Fact]
    public void The_way_back_undoes_the_way_there() => Gen.Select(Lines, Lines).Sample((former, current) =>
    {
        var there = ReturnComparison.Of(SmallLine.Return(former), SmallLine.Return(current));
        var back = ReturnComparison.Of(SmallLine.Return(current), SmallLine.Return(former));
        Assert.Equal((there.Unchanged, there.Changed, there.Added, there.Removed), (back.Unchanged, back.Changed, back.Removed, back.Added));
    });

    /// <summary>What lines say, rows left out, in any order.</summary>
    private static IEnumerable<string> Said(IEnumerable<Activity> lines) => lines
        .Select(line => $"{line.Date:O} {line.Title} {line.ActionReference ?? "null"} {line.HalfDays} {line.Participants?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}")
        .Order(StringComparer.Ordinal);
}
