using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CrpvReporting.Report.Charts;
using Xunit;

namespace CrpvReporting.Tests.Report.Charts;

public sealed partial class FigurePdfTests
{
    [Fact]
    public void A_pdf_says_its_title_its_language_and_what_it_shows()
    {
        var text = TextOf(FigurePdf.Render(SampleFigures.Tiles, new()));
        Assert.Contains($"/Title {PdfObjects.Text(SampleFigures.Tiles.Title)}", text, StringComparison.Ordinal);
        Assert.Contains($"/Alt {PdfObjects.Text(SampleFigures.Tiles.TextAlternative)}", text, StringComparison.Ordinal);
        Assert.Contains("/Lang(fr-FR)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Date", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_as_large_as_its_figure_at_96_pixels_to_the_inch()
    {
        var height = ChartLayout.Of(SampleFigures.Years, new(800)).Height * 0.75m;
        Assert.Contains($"/MediaBox[0 0 600 {height.ToString("0.##", CultureInfo.InvariantCulture)}]", TextOf(FigurePdf.Render(SampleFigures.Years, new(800))), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_object_is_where_the_table_of_the_file_says()
    {
        foreach (var figure in SampleFigures.All)
        {
            var text = TextOf(FigurePdf.Render(figure, new()));
            var start = int.Parse(StartOfTable().Match(text).Groups["place"].ValueSpan, CultureInfo.InvariantCulture);
            Assert.StartsWith("xref", text[start..], StringComparison.Ordinal);
            foreach (var (number, entry) in Entry().Matches(text, start).Index())
                Assert.StartsWith($"{number + 1} 0 obj", text[int.Parse(entry.Groups["place"].ValueSpan, CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Words_are_text_with_what_each_glyph_stands_for()
    {
        var font = new PdfFont(FontWeight.Regular);
        Assert.Matches("^\\[(<[0-9A-F]{2}>(-?[0-9.]+)?)+\\] TJ$", font.Show("Éducation à Avignon"));
        var file = new PdfObjects();
        Assert.True(font.AddTo(file) > 13);
    }

    private static string TextOf(byte[] file) => Encoding.Latin1.GetString(file);

    [GeneratedRegex("startxref\n(?<place>[0-9]+)\n%%EOF\n$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartOfTable();

    [GeneratedRegex("(?<place>[0-9]{10}) 00000 n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();
}
