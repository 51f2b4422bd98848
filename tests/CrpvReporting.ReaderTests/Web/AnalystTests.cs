using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using CrpvReporting.Tests;
using CrpvReporting.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests.Web;

/// <summary>What an analyst does in a browser, from the sign-in to the files.</summary>
public sealed class AnalystTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("/campagnes/2021")]
    [InlineData("/campagnes/2021/relances/CVL")]
    [InlineData("/envois")]
    [InlineData("/centres/ARA/2021")]
    [InlineData("/centres/ARA/2021/page")]
    [InlineData("/bilans")]
    [InlineData("/bilans/2021?by=theme,mode&where=mode=DISTANCIEL")]
    [InlineData("/bilans/2021?by=centre&compare=2020")]
    [InlineData("/bilans/2021/lignes?filtre=perimeter=politique_ville")]
    [InlineData("/bilans/2021/lignes?indicateur=PART_DISTANCIEL&repartition=1")]
    [InlineData("/bilans/2021/lignes?annee=2021&indicateur=CENTRES_ATTENDUS&moins=2021&moins-indicateur=CENTRES_COMPTES")]
    [InlineData("/bilans/2021/tableaux")]
    [InlineData("/bilans/2021/tableaux/Synthese")]
    [InlineData("/bilans/2021/gel")]
    [InlineData("/bilans/2021/ecarts")]
    [InlineData("/bilans/2021/fichiers")]
    [InlineData("/listes")]
    [InlineData("/listes/themes")]
    [InlineData("/listes/themes/nouveau")]
    [InlineData("/listes/centres/ARA")]
    public async Task A_page_of_the_analyst_is_for_everyone(string path)
    {
        await using var site = await TestSite.Start(Prepare);
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.SignIn(Role.Analyst);
        await visit.IsAt("/campagnes/2021");
        await visit.Go(path);
        await visit.IsForEveryone();
    }

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(false, 320)]
    public async Task By_the_keyboard_alone_an_analyst_asks_for_a_table_follows_a_number_and_takes_a_file(bool withScript, int width)
    {
        await using var site = await TestSite.Start(Prepare);
        await using var visit = await SiteVisit.Start(browser, site, withScript, width);
        await visit.SignIn(Role.Analyst);
        await visit.IsAt("/campagnes/2021");
        await visit.TabTo("Bilans");
        await Press(visit, "/bilans");
        await visit.TabTo("Bilan 2021");
        await Press(visit, "/bilans/2021");
        await visit.TabTo("Une ligne par");
        await visit.Page.Keyboard.TypeAsync("Mode");
        await visit.TabTo("Afficher le tableau");
        await Press(visit, "/bilans/2021?by=mode");
        var number = await visit.Page.Locator("tbody td a").First.TextContentAsync();
        await visit.TabTo(number!);
        await Press(visit, "/lignes?");
        Assert.Contains(number!.Replace(",0", "", StringComparison.Ordinal), await visit.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.GoBackAsync();
        await visit.TabTo("Télécharger en CSV");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Keyboard.PressAsync("Enter"));
        Assert.Equal("bilan-2021-tableau.csv", download.SuggestedFilename);
    }

    private static async Task Press(SiteVisit visit, string address)
    {
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsUnder(address);
    }

    private static void Prepare(string database)
    {
        var workspace = new Workspace(database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Write);
        foreach (var file in new[] { "2020/ARA_2020.csv", "2021/ARA_2021.csv", "2021/BFC_2021.csv", "2021/GES_2021.xlsx", "faulty/HDF_2021.csv" })
            ReceiveFile.Import(workspace, store, RepositoryFolder.Of(["samples", .. file.Split('/')]), new());
    }
}
