using System.Globalization;
using System.Text;
using SkiaSharp;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// A page of PDF 1.7 with one picture on it, which is tagged with its text alternative. Written by us: Skia's own PDF says when it was made
/// and nothing of what it shows.
/// </summary>
/// <param name="width">In pixels of CSS.</param>
/// <param name="height">In pixels of CSS.</param>
internal sealed class PdfPage(double width, double height)
{
    /// <summary>A point of PDF is 1/72 inch, a pixel of CSS 1/96.</summary>
    private const double PointsPerPixel = 0.75;

    /// <summary>How far a curve's handles are, for four curves to make a circle.</summary>
    private const float Handle = 0.5523f;

    private readonly StringBuilder drawn = new($"{Of(PointsPerPixel)} 0 0 {Of(-PointsPerPixel)} 0 {Of(height * PointsPerPixel)} cm\n");
    private readonly SortedDictionary<FontWeight, PdfFont> fonts = [];

    public void Fill(SKRect area, string color) => Write($"{Channels(color)} rg {Of(area.Left)} {Of(area.Top)} {Of(area.Width)} {Of(area.Height)} re f");

    public void FillCircle(SKPoint middle, float radius, string color)
    {
        var (x, y, handle) = (middle.X, middle.Y, radius * Handle);
        Write($"{Channels(color)} rg {Of(x + radius)} {Of(y)} m "
            + $"{Of(x + radius)} {Of(y + handle)} {Of(x + handle)} {Of(y + radius)} {Of(x)} {Of(y + radius)} c "
            + $"{Of(x - handle)} {Of(y + radius)} {Of(x - radius)} {Of(y + handle)} {Of(x - radius)} {Of(y)} c "
            + $"{Of(x - radius)} {Of(y - handle)} {Of(x - handle)} {Of(y - radius)} {Of(x)} {Of(y - radius)} c "
            + $"{Of(x + handle)} {Of(y - radius)} {Of(x + radius)} {Of(y - handle)} {Of(x + radius)} {Of(y)} c f");
    }

    public void Stroke(IReadOnlyList<SKPoint> points, string color, float thickness, IReadOnlyList<float> dashes) => Write(
        $"{Channels(color)} RG {Of(thickness)} w 1 j [{string.Join(' ', dashes.Select(dash => Of(dash)))}] 0 d {Of(points[0])} m {string.Join(' ', points.Skip(1).Select(point => $"{Of(point)} l"))} S");

    public void Show(ChartText text)
    {
        if (!fonts.TryGetValue(text.Style.Weight, out var font)) fonts.Add(text.Style.Weight, font = new PdfFont(text.Style.Weight));
        Write($"{Channels(text.Style.Color)} rg BT {NameOf(text.Style.Weight)} {Of(text.Style.Size)} Tf 1 0 0 -1 {Of(text.Left)} {Of(text.Baseline)} Tm {font.Show(text.Text)} ET");
    }

    /// <summary>The whole file.</summary>
    /// <param name="title">What a reader shows as its name.</param>
    /// <param name="alternative">What the picture shows, in words.</param>
    public byte[] ToFile(string title, string alternative)
    {
        var file = new PdfObjects();
        var named = string.Concat(fonts.Select(font => $"{NameOf(font.Key)} {Whole(font.Value.AddTo(file))} 0 R"));
        var content = file.AddStream($"/Figure <</MCID 0>> BDC\n{drawn}EMC\n");
        var (root, pages, page, tree, document, figure, parents, info) = (content + 1, content + 2, content + 3, content + 4, content + 5, content + 6, content + 7, content + 8);
        file.Add($"<</Type/Catalog/Pages {Whole(pages)} 0 R/Lang(fr-FR)/MarkInfo<</Marked true>>/StructTreeRoot {Whole(tree)} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>");
        file.Add($"<</Type/Pages/Kids[{Whole(page)} 0 R]/Count 1>>");
        file.Add($"<</Type/Page/Parent {Whole(pages)} 0 R/MediaBox[0 0 {Of(width * PointsPerPixel)} {Of(height * PointsPerPixel)}]/Resources<</Font<<{named}>>>>/Contents {Whole(content)} 0 R/StructParents 0>>");
        file.Add($"<</Type/StructTreeRoot/K {Whole(document)} 0 R/ParentTree {Whole(parents)} 0 R>>");
        file.Add($"<</Type/StructElem/S/Document/P {Whole(tree)} 0 R/K {Whole(figure)} 0 R>>");
        file.Add($"<</Type/StructElem/S/Figure/P {Whole(document)} 0 R/Pg {Whole(page)} 0 R/K 0/Alt {PdfObjects.Text(alternative)}>>");
        file.Add($"<</Nums[0[{Whole(figure)} 0 R]]>>");
        file.Add($"<</Title {PdfObjects.Text(title)}>>");
        return file.ToFile(root, info);
    }

    private void Write(string operation) => drawn.Append(operation).Append('\n');

    private static string NameOf(FontWeight weight) => $"/F{Whole((int)weight)}";

    private static string Of(double length) => SvgNumber.Of(length);

    private static string Of(SKPoint point) => $"{SvgNumber.Of(point.X)} {SvgNumber.Of(point.Y)}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Channels(string color)
    {
        var parsed = SKColor.Parse(color);
        return $"{Part(parsed.Red)} {Part(parsed.Green)} {Part(parsed.Blue)}";
    }

    private static string Part(byte channel) => (channel / 255m).ToString("0.####", CultureInfo.InvariantCulture);
}
