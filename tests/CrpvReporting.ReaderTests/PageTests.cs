using CrpvReporting.Report;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Pages;
using CrpvReporting.Store;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace CrpvReporting.ReaderTests;

/// <summary>The pages of a report in a browser: for those who do not see them, on a telephone, in the dark, on paper.</summary>
public sealed class PageTests(SampleReport samples, Browser browser) : IClassFixture<Browser>
{
    private const int Telephone = 320;

    public static TheoryData<string> Pages => ["bilan", "fiches", "centre", "attendu", "planche", "accueil"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_the_light_nor_in_the_dark(string kind)
    {
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            var page = await browser.Open(FileOf(kind), scheme);
            await Unfold(page);
            var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            Assert.Empty(result.Violations.Select(fault => $"{scheme}: {fault.Id}, {fault.Help}: {fault.Nodes[0].Html}"));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_telephone_and_a_page_at_twice_its_size_scroll_one_way_only(string kind)
    {
        foreach (var width in (int[])[Telephone, 640, 1280])
        {
            var page = await browser.Open(FileOf(kind), width: width);
            await Unfold(page);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{wide} px in {width}");
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_words_of_a_drawing_can_be_read_on_a_telephone(string kind)
    {
        if (kind == "planche")
            return;
        var page = await browser.Open(FileOf(kind), width: Telephone);
        var smallest = await page.EvaluateAsync<double?>("""
            () => [...document.querySelectorAll('.papier svg')].filter(svg => svg.getBoundingClientRect().width > 0)
              .flatMap(svg => [...svg.querySelectorAll('text')].map(text => parseFloat(text.getAttribute('font-size')) * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width))
              .reduce((least, size) => least === null || size < least ? size : least, null)
            """);
        Assert.True(smallest is null or >= 8, $"{smallest} px");
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_asks_for_no_other_file(string kind)
    {
        var page = await browser.Open(FileOf(kind));
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.ReloadAsync();
        Assert.All(asked, url => Assert.True(url == page.Url || url.StartsWith("data:", StringComparison.Ordinal), url));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_keyboard_goes_to_the_contents_first_and_what_it_is_on_is_seen(string kind)
    {
        var page = await browser.Open(FileOf(kind));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Aller au contenu", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        Assert.True(await page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().left") >= 0);
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith("#contenu", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Paper_shows_all_of_it_on_white_and_nothing_is_cut_at_the_side(string kind)
    {
        var page = await browser.Open(FileOf(kind), ColorScheme.Dark, width: 1040);
        Assert.True((await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true })).Length > 10_000);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        // 267 mm and 180 mm: the width of A4 between its margins, lying and standing, at 96 pixels an inch.
        foreach (var (selector, room) in (IEnumerable<(string, int)>)[(".large table", 1009), ("section:not(.large) > .tableau table", 680)])
            foreach (var wide in await page.EvaluateAsync<double[]>($"room => [...document.querySelectorAll('{selector}')].map(table => {{ document.body.style.width = room + 'px'; return table.getBoundingClientRect().width; }})", room))
                Assert.True(wide <= room + 1, $"{selector}: {wide} px in {room}");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_a_centre_wrote_runs_nothing()
    {
        var hostile = "<script>document.title='x'</script><img src=x onerror=\"document.title='x'\">";
        var report = Read(2021, year => year.Report);
        var page = await browser.Open(Put("hostile.html", BalancePage.Of(report with
        {
            Title = hostile,
            Headline = hostile,
            Notes = [new ReportNote(NoteSubject.Scope, hostile)],
            Figures = [.. report.Figures.Select(figure => figure with { Title = hostile, TextAlternative = hostile, Categories = [.. figure.Categories.Select(_ => "<b>")] })],
        })));
        Assert.Equal(hostile, await page.TitleAsync());
        Assert.Equal(0, await page.Locator("script, img, b").CountAsync());
        await page.Context.CloseAsync();
    }

    /// <summary>Opens what is folded: it is looked at too.</summary>
    private static Task Unfold(IPage page) => page.EvaluateAsync("document.querySelectorAll('details').forEach(part => part.open = true)");

    private string FileOf(string kind) => kind switch
    {
        "bilan" => Path.Combine(samples.Of(2021), "bilan-2021.html"),
        "fiches" => Path.Combine(samples.Of(2017), "bilan-2017.html"),
        "centre" => Path.Combine(samples.Of(2021), "centres", "HDF.html"),
        "attendu" => Directory.EnumerateFiles(Path.Combine(samples.Of(2019), "centres"), "*.html").First(file => File.ReadAllText(file).Contains("pas encore votre remontée", StringComparison.Ordinal)),
        "planche" => Put("planche.html", Read(2021, year => ContactSheetPage.Of(2021, year.Report.Figures, Paths(2021, "graphiques")))),
        "accueil" => Put("accueil.html", Read(2021, year => IndexPage.Of(year.Report, Paths(2021, ""), year.Workspace.Lists.Centres))),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private string[] Paths(int year, string folder) => [.. Directory.EnumerateFiles(Path.Combine(samples.Of(year), folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Path.Combine(samples.Of(year), folder), file)).Order(StringComparer.Ordinal)];

    private string Put(string name, string text)
    {
        File.WriteAllText(samples[name], text);
        return samples[name];
    }

    private T Read<T>(int year, Func<Pipeline.Publishing.PublishedYear, T> what)
    {
        var workspace = new Workspace(samples["bilan.db"], TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Read);
        return what(PublishReport.Read(workspace, store, year));
    }
}
