using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace CrpvReporting.ReaderTests;

public sealed partial class SlidesTests(SampleReport samples)
{
    [Theory]
    [InlineData(2020)]
    [InlineData(2021)]
    public void LibreOffice_prints_every_slide(int year)
    {
        var pages = Page().Count(Encoding.Latin1.GetString(File.ReadAllBytes(LibreOffice.Convert(samples, Deck(year), "pdf"))));
        using var deck = PresentationDocument.Open(Deck(year), isEditable: false);
        Assert.Equal(deck.PresentationPart!.SlideParts.Count(), pages);
    }

    [Fact]
    public void A_deck_saved_by_LibreOffice_keeps_its_slides_charts_and_notes() =>
        Assert.Equal(Contents(Deck(2020)), Contents(LibreOffice.Convert(samples, Deck(2020), "pptx")));

    private string Deck(int year) => Path.Combine(samples.Of(year), FormattableString.Invariant($"bilan-{year}.pptx"));

    /// <summary>Words of each slide and of its notes, with the numbers of its chart; spaces and slide numbers aside, which programs write in their own way.</summary>
    private static IReadOnlyList<string> Contents(string path)
    {
        using var deck = PresentationDocument.Open(path, isEditable: false);
        return
        [
            .. deck.PresentationPart!.Presentation.SlideIdList!.Elements<DocumentFormat.OpenXml.Presentation.SlideId>().Select(id => (SlidePart)deck.PresentationPart.GetPartById(id.RelationshipId!))
                .Select(slide => $"{Words(slide.Slide.CommonSlideData!)}|{Words(slide.NotesSlidePart!.NotesSlide.CommonSlideData!)}|{Numbers(slide)}"),
        ];
    }

    private static string Words(DocumentFormat.OpenXml.OpenXmlElement element) =>
        Space().Replace(string.Concat(element.Descendants<DocumentFormat.OpenXml.Drawing.Run>().Select(run => run.Text!.Text)), "");

    private static string Numbers(SlidePart slide) => string.Join(' ', slide.ChartParts.SelectMany(chart => chart.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumberingCache>())
        .SelectMany(cache => cache.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericValue>())
        .Select(value => Math.Round(double.Parse(value.Text, System.Globalization.CultureInfo.InvariantCulture), 9).ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.None, 1000)]
    private static partial Regex Page();

    [GeneratedRegex(@"\s", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
