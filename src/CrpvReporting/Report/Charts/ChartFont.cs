using SkiaSharp;
using SkiaSharp.HarfBuzz;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// The charts' font: Inter, measured and drawn from its own outlines, so that neither the host's fonts nor its text
/// engine change a picture.
/// </summary>
internal static class ChartFont
{
    /// <summary>The font of the PNG first, then fonts that most screens have.</summary>
    public const string CssFamily = "Inter, Arial, Helvetica, sans-serif";

    /// <summary>Part of a text's width kept free, for the readers of an SVG who do not have Inter.</summary>
    private const float Slack = 1.1f;

    private static readonly Dictionary<FontWeight, SKShaper> Shapers = new()
    {
        [FontWeight.Regular] = Load("Inter-Regular.ttf"),
        [FontWeight.SemiBold] = Load("Inter-SemiBold.ttf"),
    };

    public static float Width(string text, TextStyle style) => Shape(text, style).Width;

    /// <summary>The width to reserve for a text.</summary>
    public static float Room(string text, TextStyle style) => Width(text, style) * Slack;

    public static bool Has(int codePoint) => Shapers.Values.All(s => s.Typeface.ContainsGlyph(codePoint));

    /// <summary>The outlines of a text whose baseline starts at 0, 0.</summary>
    public static SKPath Outline(string text, TextStyle style)
    {
        var shaped = Shape(text, style);
        using var font = FontOf(style);
        var path = new SKPath();
        foreach (var (glyph, point) in shaped.Codepoints.Zip(shaped.Points))
        {
            using var outline = font.GetGlyphPath((ushort)glyph);
            if (outline is not null) path.AddPath(outline, point.X, point.Y);
        }

        return path;
    }

    private static SKShaper.Result Shape(string text, TextStyle style)
    {
        using var font = FontOf(style);
        // The web application draws from several threads at once; HarfBuzz does not promise to bear it.
        lock (Shapers) return Shapers[style.Weight].Shape(text, font);
    }

    // Hinting would round widths to the pixels of one screen.
    private static SKFont FontOf(TextStyle style) =>
        new(Shapers[style.Weight].Typeface, style.Size) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };

    private static SKShaper Load(string fileName)
    {
        using var data = SKData.CreateCopy(InterFiles.Read(fileName));
        return new SKShaper(SKTypeface.FromData(data));
    }
}
