using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

public sealed class SignInTests
{
    [Fact]
    public async Task A_visitor_is_led_to_the_sign_in_page_and_back()
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var answer = await visitor.Get("/");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/connexion", answer.Headers.Location!.OriginalString);
        using var entered = await visitor.Post("/connexion", ("cle", site.KeyFor(Role.Analyst)));
        Assert.Equal((HttpStatusCode.SeeOther, "/"), (entered.StatusCode, entered.Headers.Location!.OriginalString));
        using var home = await visitor.Get("/");
        Assert.Equal("/campagnes", home.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("crpv_")]
    [InlineData("crpv_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("<script>alert(1)</script>")]
    public async Task A_key_that_nobody_was_given_opens_nothing(string key)
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var answer = await visitor.Post("/connexion", ("cle", key));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = TestVisitor.PageOf(await answer.Content.ReadAsStringAsync());
        Assert.Contains("n'ouvre pas le site", page.Descendants("p").Single(p => (string?)p.Attribute("id") == "cle-erreur").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_ends_when_its_key_is_taken_back()
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        var issued = site.Issue(Role.Analyst);
        using var entered = await visitor.Post("/connexion", ("cle", issued.Key.Text));
        using (var store = site.Workspace.Open())
            Assert.True(store.RevokeAccess(issued.Access.Id));
        using var answer = await visitor.Get("/");
        Assert.Equal("/connexion", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_first_link_makes_one_analyst_and_no_second()
    {
        await using var site = await TestSite.Start();
        var link = FirstAccess.MakeLink(site.Workspace)!.Value.Text;
        using var visitor = site.Visitor();
        using var made = await visitor.Post("/premier-acces/" + link);
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
        var key = TestVisitor.PageOf(await made.Content.ReadAsStringAsync()).Descendants("code").Single().Value;
        using var other = site.Visitor();
        using var again = await other.Get("/premier-acces/" + link);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        using var entered = await other.Post("/connexion", ("cle", key));
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var content = new FormUrlEncodedContent([new("cle", site.KeyFor(Role.Analyst))]);
        using var answer = await visitor.Client.PostAsync(new Uri("/connexion", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("crpv-session", visitor.Cookies.GetCookieHeader(site.Address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/campagnes/2021", "/campagnes/2021")]
    [InlineData("//ailleurs.example/", "/")]
    [InlineData("/\\ailleurs.example/", "/")]
    [InlineData("https://ailleurs.example/", "/")]
    public async Task Signing_in_leads_to_no_other_site(string wanted, string target)
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var answer = await visitor.Post("/connexion?retour=" + Uri.EscapeDataString(wanted), ("cle", site.KeyFor(Role.Analyst)));
        Assert.Equal(target, answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/connexion")]
    [InlineData("/aide")]
    [InlineData("/nulle-part")]
    [InlineData("/site.css")]
    public async Task Every_answer_forbids_what_the_site_does_not_need(string path)
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var answer = await visitor.Get(path);
        Assert.StartsWith("default-src 'none'; script-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }
}
