using CrpvReporting.Report.Slides;
using CrpvReporting.Report.Workbook;
using Xunit;

namespace CrpvReporting.Tests.Report.Slides;

/// <summary>What every deck has to be, whatever its template.</summary>
internal static class DeckChecks
{
    /// <summary>Texts inside their boxes, boxes inside the slide and apart from one another, read from top to bottom.</summary>
    public static void Layout(byte[] deck)
    {
        using var written = new WrittenDeck(deck);
        var package = new DeckPackage(WorkbookPackage.Read(new MemoryStream(deck)));
        var layouts = LayoutReader.Read(package).ToDictionary(layout => layout.Part);
        var size = written.Document.PresentationPart!.Presentation.SlideSize!;
        foreach (var slide in written.Slides)
        {
            var texts = DeckText.Of(WrittenDeck.Xml(slide), layouts[slide.SlideLayoutPart!.Uri.ToString().TrimStart('/')]);
            Assert.True(texts[0].IsTitle);
            foreach (var text in texts)
            {
                var where = $"{slide.Uri} « {text.Name} » {text.Points} pt: {string.Join(" / ", text.Paragraphs)}";
                Assert.True(text.Box is { X: >= 0, Y: >= 0, Width: > 0, Height: > 0 } && text.Box.Right <= size.Cx! && text.Box.Bottom <= size.Cy!, $"outside: {where}");
                // How large slide numbers are is the template's business.
                Assert.True(text.Paragraphs.Count == 0 || IsNumber(text) || TextFit.Fits(text.Paragraphs, text.Box, text.Points, text.IsTitle), $"does not fit: {where}");
                Assert.All(texts.Where(other => other != text), other => Assert.False(Overlap(text.Box, other.Box), $"{where} is over « {other.Name} »"));
            }

            var shown = texts.Skip(1).Where(text => !IsNumber(text)).Select(text => text.Box.Y).ToList();
            Assert.Equal(shown.Order(), shown);
        }
    }

    /// <summary>What a person who listens needs: titles, alternatives, language.</summary>
    public static void Accessibility(WrittenDeck deck)
    {
        Assert.All(deck.Slides, slide => Assert.False(string.IsNullOrWhiteSpace(WrittenDeck.TitleOf(slide))));
        foreach (var slide in deck.Slides)
        {
            var xml = WrittenDeck.Xml(slide);
            Assert.All(xml.Descendants(WrittenDeck.P + "graphicFrame"), frame => Assert.False(string.IsNullOrWhiteSpace((string?)frame.Descendants(WrittenDeck.P + "cNvPr").First().Attribute("descr"))));
            Assert.All(xml.Descendants(WrittenDeck.A + "rPr").Concat(WrittenDeck.Xml(slide.NotesSlidePart!).Descendants(WrittenDeck.A + "rPr")), run => Assert.Equal("fr-FR", (string?)run.Attribute("lang")));
            var ids = xml.Descendants(WrittenDeck.P + "cNvPr").Select(shape => (string)shape.Attribute("id")!).ToList();
            Assert.Equal(ids.Distinct(), ids);
        }

        foreach (var master in deck.Document.PresentationPart!.SlideMasterParts)
            Assert.Distinct(WrittenDeck.Xml(master).Descendants(WrittenDeck.P + "cNvPr").Select(shape => (string)shape.Attribute("id")!));
        Assert.Equal("fr-FR", deck.Document.PackageProperties.Language);
        Assert.StartsWith("Bilan national d'activité", deck.Document.PackageProperties.Title, StringComparison.Ordinal);
    }

    private static bool IsNumber(DeckText text) => text.Name.StartsWith("Numéro", StringComparison.Ordinal);

    private static bool Overlap(Box one, Box other) => one.X < other.Right && other.X < one.Right && one.Y < other.Bottom && other.Y < one.Bottom;
}
