using System.Collections.Concurrent;
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

    /// <summary>More texts than a report measures; a server that goes on for months forgets them and starts again.</summary>
    private const int MostTexts = 50_000;

    private static readonly Dictionary<FontWeight, SKShaper> Shapers = new()
    {
        [FontWeight.Regular] = Load("Inter-Regular.ttf"),
        [FontWeight.SemiBold] = Load("Inter-SemiBold.ttf"),
    };

    private static readonly ConcurrentDictionary<(string Text, FontWeight Weight), ShapedText> Texts = new();
    private static readonly ConcurrentDictionary<(ushort Glyph, FontWeight Weight), SKPath?> Glyphs = new();

    public static float Width(string text, TextStyle style) => Shaped(text, style.Weight).Width * style.Size / ShapedText.Size;

    /// <summary>The width to reserve for a text.</summary>
    public static float Room(string text, TextStyle style) => Width(text, style) * Slack;

    public static bool Has(int codePoint) => Shapers.Values.All(s => s.Typeface.ContainsGlyph(codePoint));

    /// <summary>The outlines of a text whose baseline starts at a point.</summary>
    public static SKPath Outline(string text, TextStyle style, float x = 0, float y = 0)
    {
        var shaped = Shaped(text, style.Weight);
        var scale = style.Size / ShapedText.Size;
        var path = new SKPath();
        foreach (var (glyph, point) in shaped.Glyphs.Zip(shaped.Points))
        {
            if (GlyphOf(glyph, style.Weight) is { } outline)
                path.AddPath(outline, SKMatrix.CreateScaleTranslation(scale, scale, x + (point.X * scale), y + (point.Y * scale)));
        }

        return path;
    }

    /// <summary>A text as glyphs.</summary>
    public static ShapedText Shaped(string text, FontWeight weight)
    {
        if (Texts.TryGetValue((text, weight), out var known)) return known;
        if (Texts.Count > MostTexts) Texts.Clear();
        return Texts[(text, weight)] = Shape(text, weight);
    }

    /// <summary>The outline of a glyph at <see cref="ShapedText.Size"/>; null for a space. Never changed by who gets it.</summary>
    public static SKPath? GlyphOf(ushort glyph, FontWeight weight) => Glyphs.GetOrAdd((glyph, weight), static key =>
    {
        using var font = FontOf(key.Weight);
        return font.GetGlyphPath(key.Glyph);
    });

    /// <summary>How far a glyph moves the next one, at <see cref="ShapedText.Size"/>, before kerning.</summary>
    public static float Advance(ushort glyph, FontWeight weight)
    {
        using var font = FontOf(weight);
        return font.GetGlyphWidths([glyph])[0];
    }

    private static ShapedText Shape(string text, FontWeight weight)
    {
        using var font = FontOf(weight);
        // Charts are drawn on several threads at once; HarfBuzz does not promise to bear it.
        lock (Shapers)
        {
            var shaped = Shapers[weight].Shape(text, font);
            return new([.. shaped.Codepoints.Select(glyph => (ushort)glyph)], shaped.Points, shaped.Width);
        }
    }

    // Hinting would round widths to the pixels of one screen.
    private static SKFont FontOf(FontWeight weight) =>
        new(Shapers[weight].Typeface, ShapedText.Size) { Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true };

    private static SKShaper Load(string fileName)
    {
        using var data = SKData.CreateCopy(InterFiles.Read(fileName));
        return new SKShaper(SKTypeface.FromData(data));
    }
}
