using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Tests.Report.Slides;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Figures;

public sealed class GalleryTests(SampleDatabase samples)
{
    [Fact]
    public async Task Every_figure_of_the_year_is_there_with_its_message_picture_words_numbers_and_files()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        var page = await visitor.Page("/bilans/2021/graphiques");
        var report = samples.ReportOf(2021);
        var sections = page.Descendants("section").ToList();
        Assert.Equal(report.Figures.Select(figure => figure.Title), sections.Select(section => section.Element("h2")!.Value));
        foreach (var (section, figure) in sections.Zip(report.Figures))
        {
            Assert.Equal(figure.TextAlternative, section.Descendants("img").Single().Attribute("alt")!.Value);
            Assert.Contains(figure.Reading, section.Descendants("figcaption").Single().Value, StringComparison.Ordinal);
            Assert.Equal(figure.Categories.Count, section.Descendants("tbody").Single().Elements("tr").Count());
            Assert.Equal(7, section.Descendants("a").Count(link => link.Attribute("download") is not null));
        }
    }

    [Fact]
    public async Task What_is_linked_is_there_and_has_the_bytes_of_the_report()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        var files = samples.Read(store => ChartFiles.Of(PublishReport.Read(samples.Workspace, store, 2021)).ToDictionary(file => Path.GetFileName(file.Path), BytesOf));
        var links = Links(await visitor.Page("/bilans/2021/graphiques")).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var answer = await visitor.Get(link);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, link);
            var content = await answer.Content.ReadAsByteArrayAsync();
            if (files.TryGetValue(Path.GetFileName(link), out var expected))
                Assert.True(expected.AsSpan().SequenceEqual(content), link);
        }
    }

    [Theory]
    [InlineData("mois.svg", "image/svg+xml")]
    [InlineData("mois-nu.png", "image/png")]
    [InlineData("mois.pdf", "application/pdf")]
    [InlineData("mois.csv", "text/csv")]
    [InlineData("mois.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    [InlineData("diapositives.pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation")]
    public async Task A_file_is_sent_once_as_long_as_nothing_changes(string name, string type)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        using var answer = await visitor.Get("/bilans/2021/graphiques/" + name);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/bilans/2021/graphiques/" + name);
        request.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var again = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
    }

    [Fact]
    public async Task The_deck_and_the_slide_of_a_figure_open()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        using var deck = new WrittenDeck(await visitor.Client.GetByteArrayAsync(new Uri("/bilans/2021/graphiques/diapositives.pptx", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Empty(deck.Faults);
        Assert.True(deck.Slides.Count > 5);
        using var slide = new WrittenDeck(await visitor.Client.GetByteArrayAsync(new Uri("/bilans/2021/graphiques/mois.pptx", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Single(slide.Slides);
    }

    [Fact]
    public async Task Without_centre_figures_no_picture_names_a_centre()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        var whole = await visitor.Page("/bilans/2021/graphiques");
        var guarded = await visitor.Page("/bilans/2021/graphiques?sans-centres=1");
        Assert.True(guarded.Descendants("section").Count() < whole.Descendants("section").Count());
        Assert.DoesNotContain("La Réunion", string.Concat(guarded.Descendants("section").Select(section => section.ToString())), StringComparison.Ordinal);
        Assert.All(guarded.Descendants("section").Descendants("a"), link => Assert.Contains("sans-centres=1", link.Attribute("href")!.Value, StringComparison.Ordinal));
        using var hidden = await visitor.Get("/bilans/2021/graphiques/centres.svg?sans-centres=1");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
    }

    [Theory]
    [InlineData("/bilans/2003/graphiques")]
    [InlineData("/bilans/2021/graphiques?gel=jamais")]
    [InlineData("/bilans/2021/graphiques/rien")]
    [InlineData("/bilans/2021/graphiques/rien.svg")]
    [InlineData("/bilans/2021/graphiques/..%2F..%2Fbilan.db")]
    [InlineData("/bilans/2021/graphiques/mois.exe")]
    [InlineData("/bilans/2003/page")]
    public async Task What_is_not_there_is_said_not_to_be(string path)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        Assert.Equal(HttpStatusCode.NotFound, await visitor.Status(path));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100000")]
    [InlineData("large")]
    public async Task A_picture_has_a_sensible_width(string width)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        Assert.Equal(HttpStatusCode.BadRequest, await visitor.Status("/bilans/2021/graphiques/mois.svg?largeur=" + width));
    }

    [Fact]
    public async Task The_gallery_of_a_frozen_balance_stays_as_it_was_whatever_comes_after()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Freeze(2021, "plénière");
        await using var site = await TestSite.Start(database => File.Copy(store.Database, database));
        using var visitor = await site.SignedIn(Role.Presenter);
        var frozen = await Contents(visitor, "/bilans/2021/graphiques?gel=Pl%C3%A9ni%C3%A8re");
        var current = await Contents(visitor, "/bilans/2021/graphiques");
        var picture = await visitor.Client.GetByteArrayAsync(new Uri("/bilans/2021/graphiques/mois.svg?gel=pl%C3%A9ni%C3%A8re", UriKind.Relative), TestContext.Current.CancellationToken);
        using (var opened = site.Workspace.Balance.Open(CrpvReporting.Store.StoreAccess.Write))
            ReceiveFile.Import(site.Workspace.Balance, opened, store.Folder.Write("NOR_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "4" })), new());
        Assert.Equal(frozen, await Contents(visitor, "/bilans/2021/graphiques?gel=Pl%C3%A9ni%C3%A8re"));
        Assert.Equal(picture, await visitor.Client.GetByteArrayAsync(new Uri("/bilans/2021/graphiques/mois.svg?gel=pl%C3%A9ni%C3%A8re", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.NotEqual(current, await Contents(visitor, "/bilans/2021/graphiques"));
    }

    [Fact]
    public async Task A_figure_has_a_page_of_its_own_from_which_the_next_is_reached()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        var figures = samples.ReportOf(2021).Figures;
        var path = "/bilans/2021/graphiques/" + figures[0].Name;
        foreach (var figure in figures)
        {
            var page = await visitor.Page(path);
            Assert.Equal(figure.Title, page.Descendants("h1").Single().Value);
            Assert.Contains(page.Descendants("p"), part => part.Value == figure.TextAlternative);
            path = page.Descendants("a").FirstOrDefault(link => link.Value.StartsWith("Suivant", StringComparison.Ordinal))?.Attribute("href")!.Value ?? "";
        }

        Assert.Equal("", path);
    }

    private static async Task<string> Contents(TestVisitor visitor, string path) =>
        string.Concat((await visitor.Page(path)).Descendants("main").Descendants().Where(part => part.Name.LocalName is "section" or "p").Select(part => part.ToString()));

    private static IEnumerable<string> Links(XElement page) => page.Descendants("main").Descendants()
        .SelectMany(part => new[] { part.Attribute("href"), part.Attribute("src"), part.Attribute("srcset") }).OfType<XAttribute>().Select(link => link.Value)
        .Where(link => link.Contains("/graphiques/", StringComparison.Ordinal));

    private static byte[] BytesOf(ReportFile file)
    {
        using var content = new MemoryStream();
        file.Write(content);
        return content.ToArray();
    }
}
