using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using CrpvReporting.Tests.Web;
using CrpvReporting.Tests.Web.Access;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests.Web;

/// <summary>Giving accesses, taking them back and reading the log, in a browser.</summary>
public sealed class AccessPagesTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task The_accesses_the_log_and_the_question_before_taking_back_are_for_everyone()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.Go("/connexion");
        await visit.IsForEveryone();
        foreach (var path in (string[])["/connexion/agent/inconnu", "/connexion/agent/echec"])
        {
            await visit.Go(path);
            await visit.IsForEveryone();
        }

        await visit.SignIn(Role.Analyst);
        site.KeyFor(Role.Presenter);
        foreach (var path in (string[])["/acces", "/acces/2/retrait", "/journal", "/journal?mots=rien"])
        {
            await visit.Go(path);
            await visit.IsForEveryone();
        }

        await visit.Go("/acces");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Donner l'accès" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Écrivez un libellé");
        await visit.IsForEveryone();
    }

    [Fact]
    public async Task An_agent_comes_in_by_the_issuer_and_leaves_both()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        AdmitAgent.Of(site.Workspace, new NewAccess("Équipe", Role.Presenter, null, null, null) { Subject = issuer.Email! });
        await using var visit = await SiteVisit.Start(browser, site, issuer: issuer.Address);
        await visit.Go("/connexion");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Se connecter avec Identité locale" }).ClickAsync();
        await visit.IsAt("/bilans");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).ClickAsync();
        await visit.IsAt("/deconnexion");
        await visit.IsForEveryone();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Se déconnecter aussi de Identité locale" }).ClickAsync();
        await visit.IsAt("/connexion");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Someone_without_a_mouse_gives_an_access_and_takes_it_back(bool withScript)
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site, withScript);
        await visit.SignIn(Role.Analyst);
        await visit.Go("/acces");
        await visit.TabTo("Libellé");
        await visit.Page.Keyboard.TypeAsync("CRPV Auvergne-Rhône-Alpes");
        await visit.TabTo("Centre");
        await visit.Page.GetByLabel("Centre").SelectOptionAsync("ARA");
        await visit.TabTo("Donner l'accès");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForSelectorAsync("#cle");
        Assert.StartsWith("crpv_", await visit.Page.Locator("#cle").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(withScript, await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Copier la clé" }).IsVisibleAsync());

        // What looks for faults is itself a script.
        if (withScript)
            await visit.IsForEveryone();

        await visit.Go("/acces");
        await visit.TabTo("Retirer");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/retrait");
        await visit.TabTo("Retirer l'accès");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/acces");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("L'accès est retiré");
    }
}
