namespace CrpvReporting.Report.Slides;

/// <summary>Where the parts of a slide go in a layout. Measure and source take a strip of the content's place: few templates keep one for them.</summary>
/// <param name="Content">The place of the layout that is filled; null when there is none: what is shown stands free.</param>
/// <param name="Box">Where the chart, table or sentences go.</param>
/// <param name="Subtitle">Where the measure goes.</param>
/// <param name="Foot">Where scope and source go.</param>
internal sealed record SlideAreas(Placeholder? Content, Box Box, Box Subtitle, Box Foot)
{
    /// <summary>One line of the measure, in points.</summary>
    public const int SubtitleSize = 16;

    // Two lines of the smallest words.
    private const double SubtitleHeight = 32;
    private const double FootHeight = 42;

    public static SlideAreas Of(Slide slide, Layout layout, Box size)
    {
        var wanted = slide.Role switch
        {
            SlideRole.Title => layout.Largest(place => place.Type == "subTitle"),
            SlideRole.Text => null,
            _ => layout.Largest(place => place.TakesObject),
        } ?? layout.Largest(place => place.TakesObject || place.TakesText);
        var box = wanted?.Box ?? Free(layout, size);
        var (subtitle, rest) = slide.Subtitle.Length == 0 ? (box with { Height = 0 }, box) : box.CutTop(Box.Emu(SubtitleHeight));
        var (content, foot) = slide.Foot.Count == 0 ? (rest, rest with { Height = 0 }) : rest.CutBottom(Box.Emu(FootHeight));
        return new SlideAreas(wanted, content, subtitle, BesideNumber(foot, layout));
    }

    /// <summary>What a layout with a title only leaves: as wide as the title, down to the slide number.</summary>
    private static Box Free(Layout layout, Box size)
    {
        var title = layout.Title!.Box;
        var margin = size.Height / 20;
        var top = Math.Min(title.Bottom + (margin / 2), size.Height / 2);
        var bottom = layout.SlideNumber is { } number && number.Box.Y > size.Height / 2 ? number.Box.Y : size.Height - margin;
        return new Box(title.X, top, title.Width, Math.Max(bottom - top, size.Height / 4));
    }

    /// <summary>The slide number keeps its place.</summary>
    private static Box BesideNumber(Box foot, Layout layout) =>
        layout.SlideNumber is { Box: var number } && number.Y < foot.Bottom && foot.Y < number.Bottom && number.X > foot.X + (foot.Width / 2) && number.X < foot.Right
            ? foot with { Width = number.X - foot.X }
            : foot;
}
