using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Web;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests.Web;

/// <summary>Someone in front of the site, in a window of their own, with or without script.</summary>
internal sealed class SiteVisit(TestSite site, IPage page, string? issuer) : IAsyncDisposable
{
    private const int Telephone = 320;
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(1);

    /// <summary>What went wrong in the page itself: errors of its script, what its policy forbids, answers from anywhere else.</summary>
    private readonly List<string> faults = Watch(page, site.Address, issuer);

    public IPage Page => page;

    /// <summary>Opens a window on a site; where agents sign in by an issuer, its address may be asked too.</summary>
    public static async Task<SiteVisit> Start(Browser browser, TestSite site, bool withScript = true, int width = 1280, ColorScheme scheme = ColorScheme.Light, string? issuer = null) =>
        new(site, await browser.OpenSite(site.Address, withScript, width, scheme), issuer);

    public Task<IResponse?> Go(string path) => page.GotoAsync(path);

    /// <summary>Signs in as a person does.</summary>
    public async Task SignIn(Role role, string? centre = null)
    {
        await Go("/connexion");
        await page.GetByLabel("Votre clé d'accès").FillAsync(site.KeyFor(role, centre));
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
    }

    /// <summary>The page that is open has nothing that axe finds, in the light and in the dark, and scrolls one way only on a telephone and at 200 %.</summary>
    public async Task IsForEveryone()
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");
            var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.Empty(result.Violations.Select(fault => $"{page.Url}, {scheme}: {fault.Id}, {fault.Help}: {fault.Nodes[0].Html}"));
        }

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        var size = page.ViewportSize!;
        foreach (var width in (int[])[Telephone, 640])
        {
            await page.SetViewportSizeAsync(width, size.Height);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{page.Url}: {wide} px in {width}");
        }

        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Presses Tab until what has the focus has these words, as someone without a mouse does.</summary>
    public async Task TabTo(string words)
    {
        for (var i = 0; i < 200; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("(document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent).trim()") == words)
                return;
        }

        Assert.Fail($"« {words} » is not reached by the keyboard on {page.Url}.");
    }

    /// <summary>The page whose address ends so is open, or opens now: what was pressed may have led there before one looks.</summary>
    public Task IsAt(string end) => Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(end) + "$", RegexOptions.None, AtMost));

    /// <summary>The same for an address that has this in it.</summary>
    public Task IsUnder(string part) => Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(part), RegexOptions.None, AtMost));

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        Assert.Empty(faults);
    }

    private static List<string> Watch(IPage page, Uri address, string? issuer)
    {
        var faults = new List<string>();
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                faults.Add(message.Text);
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(address.AbsoluteUri, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal) && (issuer is null || !request.Url.StartsWith(issuer + "/", StringComparison.Ordinal)))
                faults.Add($"asked {request.Url}");
        };
        return faults;
    }
}
