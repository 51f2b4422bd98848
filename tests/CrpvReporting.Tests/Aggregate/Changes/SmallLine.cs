using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Tests.Aggregate.Changes;

/// <summary>A line with ordinary values wherever a test says nothing.</summary>
internal static class SmallLine
{
    private static readonly CodeLists Lists = CodeLists.Shipped;

    public static Activity Of(int row, string date, string title, string? reference = null, decimal halfDays = 1, int? participants = null) => new()
    {
        Row = row,
        Date = DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Title = title,
        ActionReference = reference,
        Mission = Lists.Missions[0],
        ActivityType = Lists.ActivityTypes[0],
        Theme = Lists.Themes[0],
        Mode = Lists.Modes[0],
        Perimeter = Lists.HeadlinePerimeter,
        HalfDays = HalfDays.TryFrom(halfDays, out var value) ? value : default,
        Participants = participants,
    };

    /// <summary>A return at hand whole, on a sheet without a name.</summary>
    public static ComparedReturn Return(params IEnumerable<Activity> lines) => ComparedReturn.Of([.. lines.Select(line => new PlacedLine(null, line))]);
}
