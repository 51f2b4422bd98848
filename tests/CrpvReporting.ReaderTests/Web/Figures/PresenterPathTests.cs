using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests.Web.Figures;

/// <summary>From the sign-in to the deck, in a browser.</summary>
public sealed class PresenterPathTests(Browser browser, SampleReport samples) : IClassFixture<Browser>
{
    private const string Gallery = "/bilans/2021/graphiques";
    private const string Deck = "Toutes les diapositives (PowerPoint)";

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 320)]
    [InlineData(false, 320)]
    public async Task A_presenter_finds_a_figure_and_takes_the_deck_away(bool withScript, int width)
    {
        await using var site = await Start();
        await using var visit = await SiteVisit.Start(browser, site, withScript, width);
        await visit.Go(Gallery);
        await visit.Page.GetByLabel("Votre clé d'accès").FillAsync(site.KeyFor(Role.Presenter));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await visit.IsAt(Gallery);

        var deck = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = Deck }).ClickAsync());
        Assert.Equal("bilan-2021.pptx", deck.SuggestedFilename);
        Assert.Equal(File.ReadAllBytes(Path.Combine(samples.Of(2021), "bilan-2021.pptx")), await File.ReadAllBytesAsync(await deck.PathAsync(), TestContext.Current.CancellationToken));

        await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 2 }).Filter(new() { HasText = "Mars" }).GetByRole(AriaRole.Link).ClickAsync();
        await visit.IsAt("/graphiques/mois");
        var picture = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "PNG :" }).ClickAsync());
        Assert.Equal("bilan-2021-mois.png", picture.SuggestedFilename);
    }

    [Fact]
    public async Task The_deck_is_reached_by_the_keyboard_alone()
    {
        await using var site = await Start();
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.SignIn(Role.Presenter);
        await visit.Go(Gallery);
        await visit.TabTo("Sans chiffre par centre, comme sur une page publique");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.TabTo("Afficher");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("sans-centres=1");
        await visit.TabTo(Deck);
        var deck = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        Assert.Equal("bilan-2021.pptx", deck.SuggestedFilename);
    }

    [Theory]
    [InlineData(Gallery)]
    [InlineData(Gallery + "?sans-centres=1")]
    [InlineData(Gallery + "/mois")]
    [InlineData(Gallery + "/centres-mois")]
    [InlineData("/bilans/2021/publication")]
    [InlineData("/bilans/2021/page")]
    [InlineData("/publie/2021")]
    public async Task A_page_is_for_everyone(string path)
    {
        await using var site = await Start();
        PublishPage.Put(site.Services.GetService(typeof(SiteWorkspace)) as SiteWorkspace ?? throw new InvalidOperationException(), 2021, null, withCentreFigures: false, by: null);
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.SignIn(Role.Analyst);
        await visit.Go(path);
        await visit.IsForEveryone();
    }

    private Task<TestSite> Start() => TestSite.Start(database => File.Copy(samples["bilan.db"], database));
}
