namespace CrpvReporting.Report.Slides;

/// <summary>A rectangle on a slide, in EMU (914 400 to the inch).</summary>
/// <param name="X">Left.</param>
/// <param name="Y">Top.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
internal readonly record struct Box(long X, long Y, long Width, long Height)
{
    private const double EmuPerPoint = 12_700;

    public long Right => X + Width;

    public long Bottom => Y + Height;

    public double WidthInPoints => Width / EmuPerPoint;

    public double HeightInPoints => Height / EmuPerPoint;

    /// <summary>Its upper part, and what is left below.</summary>
    public (Box Top, Box Below) CutTop(long height) => (this with { Height = height }, this with { Y = Y + height, Height = Height - height });

    /// <summary>Its lower part, and what is left above.</summary>
    public (Box Above, Box Below) CutBottom(long height) => (this with { Height = Height - height }, this with { Y = Bottom - height, Height = height });

    public static long Emu(double points) => (long)Math.Round(points * EmuPerPoint);
}
