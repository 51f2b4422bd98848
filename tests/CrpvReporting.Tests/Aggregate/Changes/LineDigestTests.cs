using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Changes;

public sealed class LineDigestTests
{
    private static readonly CodeLists Lists = CodeLists.Shipped;
    private static readonly Activity Line = SmallLine.Of(2, "2021-03-15", "Rencontre");

    /// <summary>The line with each of its parts changed alone, its row apart.</summary>
    private static readonly Dictionary<string, Activity> Others = new(StringComparer.Ordinal)
    {
        [nameof(Activity.Date)] = Line with { Date = Line.Date.AddDays(1) },
        [nameof(Activity.EndDate)] = Line with { EndDate = Line.Date },
        [nameof(Activity.ActionReference)] = Line with { ActionReference = "A-1" },
        [nameof(Activity.Title)] = Line with { Title = "Rencontres" },
        [nameof(Activity.Mission)] = Line with { Mission = Lists.Missions[1] },
        [nameof(Activity.ActivityType)] = Line with { ActivityType = Lists.ActivityTypes[1] },
        [nameof(Activity.Theme)] = Line with { Theme = Lists.Themes[1] },
        [nameof(Activity.SecondaryThemes)] = Line with { SecondaryThemes = [Lists.Themes[1]] },
        [nameof(Activity.Mode)] = Line with { Mode = Lists.Modes[1] },
        [nameof(Activity.Scale)] = Line with { Scale = Lists.Scales[0] },
        [nameof(Activity.Territory)] = Line with { Territory = "Lyon" },
        [nameof(Activity.Districts)] = Line with { Districts = ["QP069001"] },
        [nameof(Activity.Dispositifs)] = Line with { Dispositifs = [Lists.Dispositifs[0]] },
        [nameof(Activity.HealthCrisis)] = Line with { HealthCrisis = true },
        [nameof(Activity.Perimeter)] = Line with { Perimeter = Lists.Perimeters.First(entry => entry != Line.Perimeter) },
        [nameof(Activity.HalfDays)] = Line with { HalfDays = HalfDays.FromHalves(3) },
        [nameof(Activity.DurationMinutes)] = Line with { DurationMinutes = 0 },
        [nameof(Activity.Participants)] = Line with { Participants = 0 },
        [nameof(Activity.Publics)] = Line with { Publics = [new PublicCount(Lists.Publics[0], 0)] },
        [nameof(Activity.CoOrganisers)] = Line with { CoOrganisers = [Lists.Centres[0]] },
        [nameof(Activity.EventId)] = Line with { EventId = "E" },
        [nameof(Activity.Place)] = Line with { Place = "" },
        [nameof(Activity.Remarks)] = Line with { Remarks = "" },
    };

    [Fact]
    public void Every_part_of_a_line_counts_save_its_row()
    {
        Assert.Equal(typeof(Activity).GetProperties().Select(part => part.Name).Where(name => name != nameof(Activity.Row)).Order(), Others.Keys.Order());
        Assert.Equal(Others.Count + 1, Others.Values.Append(Line).Select(LineDigest.Of).Distinct().Count());
        Assert.Equal(LineDigest.Of(Line), LineDigest.Of(Line with { Row = 99 }));
    }

    [Fact]
    public void The_order_of_the_codes_of_a_set_does_not_count()
    {
        var (one, two) = (Lists.Dispositifs[0], Lists.Dispositifs[1]);
        Assert.Equal(LineDigest.Of(Line with { Dispositifs = [one, two] }), LineDigest.Of(Line with { Dispositifs = [two, one] }));
        Assert.NotEqual(LineDigest.Of(Line with { Dispositifs = [one] }), LineDigest.Of(Line with { Dispositifs = [one, two] }));
    }

    [Fact]
    public void Words_that_move_from_one_part_to_the_next_count() => Assert.Equal(
        3,
        new[] { Line with { Place = "ab", Remarks = "c" }, Line with { Place = "a", Remarks = "bc" }, Line with { Place = "abc" } }.Select(LineDigest.Of).Distinct().Count());

    [Fact]
    public void Many_lines_that_hardly_differ_have_as_many_digests()
    {
        const int Many = 200_000;
        Assert.Equal(Many, Enumerable.Range(0, Many).Select(i => LineDigest.Of(Line with { Participants = i % 1000, DurationMinutes = i / 1000 })).Distinct().Count());
    }
}
