namespace CrpvReporting.Report.Charts;

/// <summary>How a text of a chart is written.</summary>
/// <param name="Size">Font size in pixels.</param>
/// <param name="Weight">Weight.</param>
/// <param name="Color"><c>#rrggbb</c>.</param>
internal readonly record struct TextStyle(float Size, FontWeight Weight, string Color)
{
    /// <summary>Height of the capitals of Inter, as a part of the size: what the eye centres on.</summary>
    private const float CapitalHeight = 0.727f;

    /// <summary>From one baseline to the next; leaves room for the accents of capitals.</summary>
    public float LineHeight => MathF.Round(Size * 1.3f);

    /// <summary>The baseline that centres a line on <paramref name="middle"/>.</summary>
    public float BaselineAround(float middle) => middle + (Size * CapitalHeight / 2);
}
