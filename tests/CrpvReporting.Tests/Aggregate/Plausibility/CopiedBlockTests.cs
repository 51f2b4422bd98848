using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Aggregate.Plausibility;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Aggregate.Changes;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Plausibility;

public sealed class CopiedBlockTests
{
    private static readonly Activity[] LastYear = [.. Enumerable.Range(1, 20).Select(i => SmallLine.Of(i + 1, $"2020-02-{i:00}", $"Séance {i}", $"A-2020-{i}", participants: i))];

    /// <summary>Last year's lines with this year's dates and references, further down.</summary>
    private static readonly Activity[] Copied = [.. LastYear.Select((line, i) => line with { Row = line.Row + 100, Date = line.Date.AddYears(1), ActionReference = $"A-2021-{i}" })];

    [Fact]
    public void Five_lines_in_a_row_are_a_block()
    {
        var block = Assert.Single(CopiedBlock.Find(LastYear, Placed([.. New(3), .. Copied[4..9], .. New(2)])));
        Assert.Equal((5, 106, 110), (block.Count, block.First.Activity.Row, block.Last.Activity.Row));
    }

    [Fact]
    public void Four_are_not() => Assert.Empty(CopiedBlock.Find(LastYear, Placed([.. New(3), .. Copied[..4], .. New(2), .. Copied[4..8]])));

    [Fact]
    public void A_line_changed_in_between_ends_the_block() =>
        Assert.Equal([6, 5], CopiedBlock.Find(LastYear, Placed([.. Copied[..6], Copied[6] with { Participants = 99 }, .. Copied[7..12]])).Select(block => block.Count));

    [Fact]
    public void A_block_does_not_go_on_from_one_sheet_to_the_next() =>
        Assert.Empty(CopiedBlock.Find(LastYear, Copied[..8].Select((line, i) => new PlacedLine(i < 4 ? "T1" : "T2", line))));

    [Fact]
    public void Another_day_is_another_line() => Assert.Empty(CopiedBlock.Find(LastYear, Placed([.. Copied.Select(line => line with { Date = line.Date.AddDays(1), Participants = 7 })])));

    [Fact]
    public void The_29_of_february_and_the_end_of_the_year_are_days_like_others()
    {
        var last = Enumerable.Range(1, 5).Select(i => SmallLine.Of(i, "2020-02-29", $"Séance {i}") with { EndDate = new DateOnly(2021, 1, 1) });
        Assert.Single(CopiedBlock.Find(last, Placed([.. last.Select(line => line with { Date = new DateOnly(2024, 2, 29), EndDate = new DateOnly(2025, 1, 1) })])));
    }

    [Fact]
    public void Without_a_last_year_nothing_is_copied() => Assert.Empty(CopiedBlock.Find([], Placed(Copied)));

    private static IEnumerable<PlacedLine> Placed(params Activity[] lines) => lines.Select(line => new PlacedLine(null, line));

    private static IEnumerable<Activity> New(int count) => Enumerable.Range(0, count).Select(i => SmallLine.Of(i, "2021-05-03", $"Nouvelle {i}"));
}
