using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests;

/// <summary>A browser, started once for the tests of a class. It is the distribution's: nothing is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = DebianProgram.Chromium.Path, Args = ["--no-sandbox", "--disable-gpu"] });
    }

    /// <summary>Opens a file in a window of its own.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="scheme">The colours that the reader prefers.</param>
    /// <param name="width">Width of the window, in CSS pixels.</param>
    internal async Task<IPage> Open(string file, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 900 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync("file://" + file);
        return page;
    }

    /// <summary>Opens a window on a site, which keeps its own cookies. The site's policy holds: what it forbids does not run.</summary>
    internal async Task<IPage> OpenSite(Uri address, bool withScript, int width, ColorScheme scheme)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.AbsoluteUri,
            ColorScheme = scheme,
            JavaScriptEnabled = withScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
