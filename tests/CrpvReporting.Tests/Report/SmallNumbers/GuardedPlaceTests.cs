using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.SmallNumbers;
using CrpvReporting.Tests.Aggregate;
using CsCheck;
using Xunit;

namespace CrpvReporting.Tests.Report.SmallNumbers;

/// <summary>What a centre knows of itself, it may subtract: what it is told of the network is about three others at least.</summary>
public sealed class GuardedPlaceTests
{
    [Theory]
    [InlineData(5, true, true)]
    [InlineData(6, true, false)]
    [InlineData(11, true, false)]
    [InlineData(12, false, false)]
    public void Quartiles_need_twelve_centres_and_the_median_six(int centres, bool quartilesHidden, bool medianHidden)
    {
        var balance = Year(RandomCells.Lists.Centres.Take(centres).Select((centre, i) => Cell(centre, RandomCells.Lists.Themes[0], i + 1)));
        var row = new GuardedPlace(balance).Place(RandomCells.Lists.Centres[0]).Rows[0];
        Assert.Equal((quartilesHidden, medianHidden, quartilesHidden, quartilesHidden), (IsHidden(row[4]), IsHidden(row[5]), IsHidden(row[6]), IsHidden(row[7])));
        Assert.False(IsHidden(row[2]));
    }

    [Fact]
    public void A_theme_that_one_other_centre_has_is_hidden_with_another_that_would_give_it()
    {
        var (lists, themes) = (RandomCells.Lists, RandomCells.Lists.Themes);
        var balance = Year(
        [
            .. lists.Centres.Take(6).SelectMany(centre => new[] { Cell(centre, themes[0], 10), Cell(centre, themes[1], 4), Cell(centre, themes[2], 7) }),
            Cell(lists.Centres[3], themes[3], 5),
        ]);
        var mix = new GuardedPlace(balance).Mix(lists.Centres[0]);
        var hidden = mix.Rows.Where(row => IsHidden(row[3])).Select(row => row[1].Words).ToList();
        Assert.Equal([themes[1].Label, themes[3].Label], hidden);
        Assert.All(mix.Rows, row => Assert.Equal(IsHidden(row[3]), IsHidden(row[4])));
        Assert.DoesNotContain(mix.Rows, row => IsHidden(row[2]));
    }

    [Fact]
    public void A_share_that_is_shown_is_made_by_no_other_centre_or_by_three_of_them() => RandomCells.Some.Sample(cells =>
    {
        var balance = Year(cells);
        foreach (var centre in balance.Coverage.Counted.Take(4))
        {
            var others = cells.Where(cell => cell.Centre != centre && cell.Perimeter == RandomCells.Lists.HeadlinePerimeter && cell.Measures.HalfDays.Value > 0).ToList();
            foreach (var row in new GuardedPlace(balance).Mix(centre).Rows.Where(row => row[3].Number is not null))
            {
                var makers = others.Where(cell => new[] { cell.Mission!.Label, cell.ActivityType!.Label, cell.Theme!.Label }[row[0].Words switch { "Mission" => 0, "Thématique" => 2, _ => 1 }] == row[1].Words)
                    .Select(cell => cell.Centre).Distinct().Count();
                Assert.True(makers is 0 or >= 3, $"{row[0].Words} {row[1].Words}: {makers}");
            }
        }
    }, iter: 50);

    private static bool IsHidden(ReportCell cell) => cell.Marker == CellMarker.Confidential;

    private static YearBalance Year(IEnumerable<BalanceCell> cells)
    {
        BalanceCell[] all = [.. cells];
        CodeEntry[] counted = [.. RandomCells.Lists.Centres.Where(centre => all.Any(cell => cell.Centre == centre))];
        return new YearBalance(RandomCells.Year, all, [], new Coverage(counted, [.. RandomCells.Lists.Centres]), RandomCells.Lists);
    }

    private static BalanceCell Cell(CodeEntry centre, CodeEntry theme, int halfDays) => new()
    {
        Centre = centre,
        Perimeter = RandomCells.Lists.HeadlinePerimeter,
        Month = (RandomCells.Year * 100) + 3,
        Mission = RandomCells.Lists.Missions[0],
        ActivityType = RandomCells.Lists.ActivityTypes[0],
        Theme = theme,
        Mode = RandomCells.Lists.Modes[0],
        Dispositifs = [],
        Measures = new Measures(HalfDays.FromHalves(2 * halfDays), 1, 0, 0),
    };
}
