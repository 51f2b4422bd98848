namespace CrpvReporting.Report.Slides;

/// <summary>A slide of the deck, before any template: one message.</summary>
/// <param name="Role">What it shows.</param>
/// <param name="Title">The message.</param>
internal sealed record Slide(SlideRole Role, string Title)
{
    /// <summary>Under the title: what is measured, its unit, field and period; empty when there is nothing to measure.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>The sentences of a slide of text.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>What is drawn.</summary>
    public Figure? Figure { get; init; }

    /// <summary>What is shown as a table.</summary>
    public ReportTable? Table { get; init; }

    /// <summary>What a person who cannot see the chart or table is told.</summary>
    public string Alternative { get; init; } = "";

    /// <summary>The sentences at the foot: scope with its coverage, then source. The last is always shown, the others as far as there is room.</summary>
    public IReadOnlyList<string> Foot { get; init; } = [];

    /// <summary>What the presenter reads: paragraphs.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
