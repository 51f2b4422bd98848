using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>Contrast between two colours, as WCAG 2.1 counts it: from 1 to 21.</summary>
internal static class Contrast
{
    public static double Between(string one, string other)
    {
        var (a, b) = (Luminance(SKColor.Parse(one)), Luminance(SKColor.Parse(other)));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(SKColor c) => (0.2126 * Linear(c.Red)) + (0.7152 * Linear(c.Green)) + (0.0722 * Linear(c.Blue));

    private static double Linear(byte channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
