using System.IO.Compression;
using System.Text;
using CrpvReporting.Report.Slides;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Slides;

public sealed class BrandTemplateTests(SampleDatabase samples)
{
    /// <summary>An agency that read our help: layouts of the names looked for, titles in capitals.</summary>
    public static byte[] Named()
    {
        var brand = new BrandBuilder { HasCapitals = true };
        return brand.WithLayout("Page blanche", "blank")
            .WithLayout("titre", null, brand.Place("ctrTitle", 0, 0.1, 0.3, 0.8, 0.3), brand.Place("subTitle", 1, 0.1, 0.65, 0.8, 0.15))
            .WithLayout("MESSAGE ET GRAPHIQUE", null, brand.Place("title", 0, 0.06, 0.05, 0.75, 0.14), brand.Place("chart", 11, 0.06, 0.22, 0.88, 0.68), brand.Place("sldNum", 12, 0.9, 0.92, 0.06, 0.05))
            .WithLayout("Message et tableau", null, brand.Place("title", 0, 0.06, 0.05, 0.75, 0.14), brand.Place("tbl", 11, 0.06, 0.22, 0.88, 0.68))
            .WithLayout("Texte", null, brand.Place("title", 0, 0.06, 0.05, 0.75, 0.14), brand.Place("body", 11, 0.06, 0.22, 0.6, 0.68), brand.Place("sldNum", 12, 0.9, 0.92, 0.06, 0.05))
            .Build();
    }

    /// <summary>A former 4:3 template, its layouts known by their kind only; an accent and a slide are its own.</summary>
    public static byte[] Square()
    {
        var brand = new BrandBuilder { Size = (9_144_000, 6_858_000), Accents = ["FFC107", "0D47A1", "1B5E20", "880E4F", "424242", "757575"] };
        return brand.WithLayout("Title Slide", "title", brand.Place("ctrTitle", 0, 0.1, 0.3, 0.8, 0.25), brand.Place("subTitle", 1, 0.1, 0.6, 0.8, 0.2))
            .WithLayout("Title and Content", "obj", brand.Place("title", 0, 0.05, 0.04, 0.75, 0.16), brand.Place("obj", 1, 0.05, 0.23, 0.9, 0.66), brand.Place("sldNum", 12, 0.85, 0.92, 0.1, 0.05))
            .WithLayout("Two Content", "twoObj", brand.Place("title", 0, 0.05, 0.04, 0.9, 0.16), brand.Place("obj", 1, 0.05, 0.23, 0.44, 0.66), brand.Place("obj", 2, 0.51, 0.23, 0.44, 0.66))
            .Build();
    }

    /// <summary>A master with titles and nothing else.</summary>
    public static byte[] TitlesOnly()
    {
        var brand = new BrandBuilder();
        return brand.WithLayout("Titre seul", "titleOnly", brand.Place("title", 0, 0.05, 0.04, 0.75, 0.15)).Build();
    }

    public static TheoryData<string> Brands => [nameof(Named), nameof(Square), nameof(TitlesOnly)];

    [Theory]
    [MemberData(nameof(Brands))]
    public void A_deck_in_a_brand_is_valid_fits_and_can_be_listened_to(string brand)
    {
        foreach (var year in SampleDatabase.Years)
        {
            var bytes = WrittenDeck.Bytes(samples.ReportOf(year), Read(Of(brand)));
            using var deck = new WrittenDeck(bytes);
            Assert.Empty(deck.Faults);
            DeckChecks.Accessibility(deck);
            DeckChecks.Layout(bytes);
        }
    }

    [Theory]
    [InlineData(nameof(Named), "titre, MESSAGE ET GRAPHIQUE, Texte")]
    [InlineData(nameof(Square), "Title Slide, Title and Content, Title and Content")]
    [InlineData(nameof(TitlesOnly), "Titre seul, Titre seul, Titre seul")]
    public void Layouts_are_found_by_name_then_by_kind(string brand, string expected)
    {
        using var deck = new WrittenDeck(samples.ReportOf(2021), Read(Of(brand)));
        Assert.Equal(expected, string.Join(", ", new[] { deck.Slides[0], deck.Slides[2], deck.Slides[^1] }.Select(slide => (string?)WrittenDeck.Xml(slide.SlideLayoutPart!).Element(WrittenDeck.P + "cSld")!.Attribute("name"))));
    }

    [Fact]
    public void Layouts_theme_and_pictures_of_the_master_are_kept_and_slides_are_not()
    {
        using var zip = new ZipArchive(new MemoryStream(WrittenDeck.Bytes(samples.ReportOf(2021), Read(Square()))), ZipArchiveMode.Read);
        var names = zip.Entries.Select(entry => entry.FullName).ToList();
        Assert.Contains("ppt/media/logo.png", names);
        Assert.DoesNotContain("ppt/media/photo.png", names);
        Assert.Equal(3, names.Count(name => name.StartsWith("ppt/slideLayouts/slideLayout", StringComparison.Ordinal)));
        using var theme = new StreamReader(zip.GetEntry("ppt/theme/theme1.xml")!.Open());
        Assert.Contains("FFC107", theme.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_over_a_light_accent_of_the_brand_are_dark()
    {
        using var deck = new WrittenDeck(samples.ReportOf(2021), Read(Square()));
        var shares = deck.Slides.SelectMany(slide => slide.ChartParts).Select(WrittenDeck.Xml).First(chart => chart.Descendants(WrittenDeck.C + "grouping").Any(grouping => (string?)grouping.Attribute("val") == "percentStacked"));
        Assert.Equal("tx1", (string?)shares.Descendants(WrittenDeck.C + "ser").First().Element(WrittenDeck.C + "dLbls")!.Element(WrittenDeck.C + "txPr")!.Descendants(WrittenDeck.A + "schemeClr").First().Attribute("val"));
    }

    [Fact]
    public void The_same_template_read_once_or_twice_gives_the_same_bytes()
    {
        var template = Read(Named());
        Assert.Equal(WrittenDeck.Bytes(samples.ReportOf(2020), template), WrittenDeck.Bytes(samples.ReportOf(2020), template));
        Assert.Equal(WrittenDeck.Bytes(samples.ReportOf(2020), template), WrittenDeck.Bytes(samples.ReportOf(2020), Read(Named())));
    }

    [Fact]
    public void A_deck_that_we_wrote_can_be_a_template()
    {
        var first = WrittenDeck.Bytes(samples.ReportOf(2020));
        using var deck = new WrittenDeck(samples.ReportOf(2020), Read(first));
        Assert.Empty(deck.Faults);
        using var expected = new WrittenDeck(first);
        Assert.Equal(expected.Titles, deck.Titles);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.template.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml")]
    public void A_potx_or_a_show_becomes_a_presentation(string type)
    {
        var brand = new BrandBuilder { MainType = type };
        using var deck = new WrittenDeck(samples.ReportOf(2021), Read(brand.WithLayout("Titre seul", "titleOnly", brand.Place("title", 0, 0.05, 0.04, 0.75, 0.15)).Build()));
        Assert.Equal(DocumentFormat.OpenXml.PresentationDocumentType.Presentation, deck.Document.DocumentType);
    }

    [Fact]
    public void A_template_that_cannot_be_used_says_why_and_what_to_do() => Snapshot.Matches(string.Join("\n", Unusable().Select(file =>
    {
        var exception = Assert.Throws<UnusableTemplateException>(() => Read(file.Content));
        return $"{file.Name} : {exception.Reason}. {exception.Advice}";
    })) + "\n");

    private static IEnumerable<(string Name, byte[] Content)> Unusable()
    {
        yield return ("vide", []);
        yield return ("texte", Encoding.UTF8.GetBytes("Bonjour"));
        yield return ("classeur", Zip(("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"u8.ToArray()), ("_rels/.rels", "<Relationships/>"u8.ToArray()), ("xl/workbook.xml", "<workbook/>"u8.ToArray())));
        yield return ("protégé", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        yield return ("tronqué", Named()[..2000]);
        yield return ("sans titre", new BrandBuilder().WithLayout("Vide", "blank").Build());
        yield return ("macros", new BrandBuilder { MainType = "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml" }.WithLayout("Vide", "blank").Build());
        yield return ("projet caché", new BrandBuilder().WithLayout("Vide", "blank").WithPart("ppt/vbaProject.bin", [1]).Build());
        yield return ("entités", new BrandBuilder().WithLayout("Vide", "blank").WithPart("ppt/x.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"u8.ToArray()).Build());
        yield return ("bombe", new BrandBuilder().WithLayout("Vide", "blank").WithPart("ppt/media/zero.png", new byte[BrandTemplate.MostInflated]).Build());
        yield return ("trop de parties", Zip([.. Enumerable.Range(0, BrandTemplate.MostParts + 1).Select(i => ($"p{i}", Array.Empty<byte>()))]));
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var output = new MemoryStream();
        using (var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return output.ToArray();
    }

    private static BrandTemplate Read(byte[] file) => BrandTemplate.Read(new MemoryStream(file));

    private static byte[] Of(string brand) => brand switch
    {
        nameof(Named) => Named(),
        nameof(Square) => Square(),
        _ => TitlesOnly(),
    };
}
