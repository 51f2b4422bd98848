using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>One line of text at its place.</summary>
/// <param name="Text">What is written.</param>
/// <param name="X">Where its anchor is.</param>
/// <param name="Baseline">Where its baseline is.</param>
/// <param name="Anchor">Which point of the text X is.</param>
/// <param name="Style">How it is written.</param>
internal sealed record ChartText(string Text, float X, float Baseline, TextAnchor Anchor, TextStyle Style)
{
    public float Left => X - (ChartFont.Width(Text, Style) * Anchor switch { TextAnchor.End => 1, TextAnchor.Middle => 0.5f, _ => 0 });

    /// <summary>What the text may cover, accents of capitals and legs of letters included.</summary>
    public SKRect Bounds => SKRect.Create(
        Left, Baseline - (Style.Size * 0.97f), ChartFont.Width(Text, Style), Style.Size * 1.21f);
}
