using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store.Site;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Figures;

public sealed class PublicationTests(SampleDatabase samples)
{
    private const string Public = "/publie/2021";
    private const string Form = "/bilans/2021/publication";

    [Fact]
    public async Task A_page_is_for_everyone_only_as_long_as_an_analyst_has_it_online()
    {
        await using var site = await SampleSite.Start(samples);
        using var stranger = site.Visitor();
        using var analyst = await site.SignedIn(Role.Analyst);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status(Public));
        using var put = await analyst.Post(Form);
        Assert.Equal((HttpStatusCode.SeeOther, Form), (put.StatusCode, put.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.OK, await stranger.Status(Public));
        Assert.Contains("est en ligne, pour tous", (await analyst.Page(Form)).Value, StringComparison.Ordinal);
        using var withdrawn = await analyst.PostFrom(Form, Form + "/retrait");
        Assert.Equal(HttpStatusCode.SeeOther, withdrawn.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status(Public));
        using var store = site.Workspace.Open();
        Assert.Equal([AuditAction.PageWithdrawn, AuditAction.PagePublished], store.Audit(new AuditFilter(), 10).Select(entry => entry.Action).Where(action => action.StartsWith("page", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_public_page_has_no_figure_of_a_centre_unless_the_analyst_says_so()
    {
        await using var site = await SampleSite.Start(samples);
        using var stranger = site.Visitor();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var put = await analyst.Post(Form);
        var page = await stranger.Text(Public);
        Assert.Contains("Ce bilan ne publie aucun chiffre par centre", page, StringComparison.Ordinal);
        foreach (var centre in CodeLists.Shipped.Centres)
            Assert.DoesNotContain($">{centre.Label}<", page, StringComparison.Ordinal);
        using var whole = await analyst.Post(Form, ("centres", "1"));
        Assert.Contains("La Réunion", await stranger.Text(Public), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_address_of_the_public_page_asks_for_nothing_more()
    {
        await using var site = await SampleSite.Start(samples);
        using var stranger = site.Visitor();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var put = await analyst.Post(Form);
        Assert.Equal(await stranger.Text(Public), await stranger.Text(Public + "?sans-centres=0&gel=autre"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status("/publie/2020"));
    }

    [Fact]
    public async Task The_page_brings_its_own_style_and_nothing_else_is_allowed()
    {
        await using var site = await SampleSite.Start(samples);
        using var analyst = await site.SignedIn(Role.Analyst);
        using var answer = await analyst.Get("/bilans/2021/page");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_balance_online_stays_as_it_is()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Import("NOR_2021.csv", new ReturnLine { HalfDays = "2" });
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "2" });
        store.Freeze(2021, "plénière");
        await using var site = await TestSite.Start(database => File.Copy(store.Database, database));
        using var stranger = site.Visitor();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var put = await analyst.Post(Form, ("gel", "plénière"));
        var before = await stranger.Text(Public);
        Assert.Contains("plénière", before, StringComparison.Ordinal);
        using (var opened = site.Workspace.Balance.Open(CrpvReporting.Store.StoreAccess.Write))
            CrpvReporting.Pipeline.ReceiveFile.Import(site.Workspace.Balance, opened, store.Folder.Write("GES_2021_v2.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "4" })), new());
        Assert.Equal(before, await stranger.Text(Public));
        using var wrong = await analyst.Post(Form, ("gel", "jamais"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(before, await stranger.Text(Public));
    }

    [Fact]
    public async Task Only_an_analyst_decides()
    {
        await using var site = await SampleSite.Start(samples);
        using var presenter = await site.SignedIn(Role.Presenter);
        Assert.Equal(HttpStatusCode.Forbidden, await presenter.Status(Form));
        using var put = await presenter.PostFrom("/bilans/2021/graphiques", Form);
        Assert.Equal(HttpStatusCode.Forbidden, put.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await presenter.Status(Public));
    }
}
