using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>A text as glyphs of the font, at <see cref="Size"/> pixels: all other sizes are in proportion, since nothing is hinted.</summary>
/// <param name="Glyphs">The glyphs.</param>
/// <param name="Points">Where each starts, the baseline at 0.</param>
/// <param name="Width">The width of the whole.</param>
internal sealed record ShapedText(IReadOnlyList<ushort> Glyphs, IReadOnlyList<SKPoint> Points, float Width)
{
    public const float Size = 100;
}
