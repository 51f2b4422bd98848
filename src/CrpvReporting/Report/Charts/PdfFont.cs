using System.Globalization;
using System.Text;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// One weight of the charts' font in a PDF, cut down to the glyphs that are used, each with what it stands for: text stays text, to
/// be searched and copied. A « Type 3 » font, made of the same outlines as the PNG.
/// </summary>
internal sealed class PdfFont(FontWeight weight)
{
    private const int MostGlyphs = 256;

    private readonly List<ushort> glyphs = [];
    private readonly Dictionary<ushort, string> meanings = [];

    /// <summary>Writes a text as operators that show it, the position of every glyph included.</summary>
    public string Show(string text)
    {
        var shaped = ChartFont.Shaped(text, weight);
        var runes = text.EnumerateRunes().ToList();
        var shown = new StringBuilder("[");
        for (var i = 0; i < shaped.Glyphs.Count; i++)
        {
            var glyph = shaped.Glyphs[i];
            // Without ligatures there is a glyph for each character.
            if (runes.Count == shaped.Glyphs.Count) meanings.TryAdd(glyph, runes[i].ToString());
            shown.Append('<').Append(CodeOf(glyph).ToString("X2", CultureInfo.InvariantCulture)).Append('>');
            if (i + 1 < shaped.Glyphs.Count && WidthOf(glyph) - (shaped.Points[i + 1].X - shaped.Points[i].X) is var kern && Math.Abs(kern) > 0.005)
                shown.Append(SvgNumber.Of(kern * 1000 / ShapedText.Size));
        }

        return shown.Append("] TJ").ToString();
    }

    /// <summary>Adds the font to a file; gives its number.</summary>
    public int AddTo(PdfObjects file)
    {
        var procedures = glyphs.Select(glyph => file.AddStream(Procedure(glyph))).ToList();
        var unicode = file.AddStream(ToUnicode());
        return file.Add(
            $"<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[{SvgNumber.Of(1 / ShapedText.Size)} 0 0 {SvgNumber.Of(1 / ShapedText.Size)} 0 0]/FirstChar 0/LastChar {Whole(glyphs.Count - 1)}"
            + $"/Widths[{string.Join(' ', glyphs.Select(glyph => SvgNumber.Of(WidthOf(glyph))))}]/Encoding<</Differences[0{string.Concat(glyphs.Select((_, i) => $"/g{Whole(i)}"))}]>>"
            + $"/CharProcs<<{string.Concat(procedures.Select((number, i) => $"/g{Whole(i)} {Whole(number)} 0 R"))}>>/Resources<<>>/ToUnicode {Whole(unicode)} 0 R>>");
    }

    private int CodeOf(ushort glyph)
    {
        var code = glyphs.IndexOf(glyph);
        if (code >= 0) return code;
        if (glyphs.Count == MostGlyphs) throw new NotSupportedException("A figure says more than 256 different characters.");
        glyphs.Add(glyph);
        return glyphs.Count - 1;
    }

    private float WidthOf(ushort glyph) => ChartFont.Advance(glyph, weight);

    /// <summary>The outline of a glyph, upwards as PDF has it.</summary>
    private string Procedure(ushort glyph)
    {
        var outline = ChartFont.GlyphOf(glyph, weight);
        var box = outline?.TightBounds ?? SKRect.Empty;
        var drawn = new StringBuilder($"{SvgNumber.Of(WidthOf(glyph))} 0 {SvgNumber.Of(box.Left)} {SvgNumber.Of(-box.Bottom)} {SvgNumber.Of(box.Right)} {SvgNumber.Of(-box.Top)} d1\n");
        if (outline is null) return drawn.ToString();
        var points = new SKPoint[4];
        using var verbs = outline.CreateRawIterator();
        for (var verb = verbs.Next(points); verb != SKPathVerb.Done; verb = verbs.Next(points))
        {
            drawn.Append(verb switch
            {
                SKPathVerb.Move => $"{Of(points[0])} m ",
                SKPathVerb.Line => $"{Of(points[1])} l ",
                SKPathVerb.Quad => $"{Of(Between(points[0], points[1]))} {Of(Between(points[2], points[1]))} {Of(points[2])} c ",
                SKPathVerb.Cubic => $"{Of(points[1])} {Of(points[2])} {Of(points[3])} c ",
                SKPathVerb.Close => "h ",
                _ => throw new NotSupportedException($"{verb} does not occur in a font."),
            });
        }

        return drawn.Append("f\n").ToString();
    }

    private string ToUnicode()
    {
        var known = glyphs.Index().Where(glyph => meanings.ContainsKey(glyph.Item)).ToList();
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def\n1 begincodespacerange<00><FF>endcodespacerange\n");
        // A section has a hundred entries at most.
        foreach (var section in known.Chunk(100))
        {
            map.Append(Whole(section.Length)).Append(" beginbfchar\n");
            foreach (var (code, glyph) in section)
                map.Append('<').Append(code.ToString("X2", CultureInfo.InvariantCulture)).Append("><").Append(Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(meanings[glyph]))).Append(">\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end\n").ToString();
    }

    /// <summary>Two thirds of the way: a quadratic curve as a cubic one.</summary>
    private static SKPoint Between(SKPoint end, SKPoint handle) => new(end.X + ((handle.X - end.X) * 2 / 3), end.Y + ((handle.Y - end.Y) * 2 / 3));

    private static string Of(SKPoint point) => $"{SvgNumber.Of(point.X)} {SvgNumber.Of(-point.Y)}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
