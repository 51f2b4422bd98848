using CrpvReporting.Domain;
using CrpvReporting.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests.Web;

/// <summary>Coming in, in a browser.</summary>
public sealed class SignInTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("/connexion")]
    [InlineData("/aide")]
    [InlineData("/accessibilite")]
    [InlineData("/nulle-part")]
    public async Task A_page_before_the_sign_in_is_for_everyone(string path)
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site);
        await visit.Go(path);
        await visit.IsForEveryone();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Someone_without_a_mouse_signs_in_and_out(bool withScript)
    {
        await using var site = await TestSite.Start();
        await using var visit = await SiteVisit.Start(browser, site, withScript);
        await visit.Go("/connexion");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.GetByLabel("Votre clé d'accès").FocusAsync();
        await visit.Page.Keyboard.TypeAsync(site.KeyFor(Role.Analyst));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsUnder("/campagnes/");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Se déconnecter" }).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/connexion");
    }
}
