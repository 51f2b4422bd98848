using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

public sealed class AgentTests
{
    [Fact]
    public async Task An_agent_who_was_admitted_comes_in_by_the_issuer_and_returns_to_where_they_were_going()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        Admit(site, " A.Martin@exemple.fr ", Role.Analyst);
        using var visitor = site.Visitor();
        var offer = (await visitor.Page("/connexion?retour=%2Facces")).Descendants("a").Single(link => link.Value.Contains("Identité locale", StringComparison.Ordinal));
        Assert.Equal("/acces", await Through(issuer, visitor, offer.Attribute("href")!.Value));
        Assert.Contains("Équipe", (await visitor.Page("/acces")).Value, StringComparison.Ordinal);
        Assert.Equal(("code", "S256", "eidas1"), (issuer.Asked["response_type"], issuer.Asked["code_challenge_method"], issuer.Asked["acr_values"]));
        Assert.True(issuer.Asked["nonce"].Length > 20);
    }

    [Fact]
    public async Task The_session_of_an_agent_ends_when_the_access_is_taken_back_and_may_be_given_again()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        var admitted = Admit(site, issuer.Email!, Role.Presenter)!;
        using var visitor = site.Visitor();
        await Through(issuer, visitor);
        Assert.Equal(RevokeOutcome.Done, RevokeAccess.Of(site.Workspace, admitted.Id, null));
        using (var answer = await visitor.Get("/"))
            Assert.Equal("/connexion", answer.Headers.Location!.OriginalString);
        Assert.Equal(AgentUnknown, await Through(issuer, visitor));
        Assert.NotNull(Admit(site, issuer.Email!, Role.Presenter));
        Assert.Equal("/", await Through(issuer, visitor));
    }

    [Fact]
    public async Task An_agent_who_leaves_may_leave_the_issuer_too()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        Admit(site, issuer.Email!, Role.Analyst);
        using var visitor = site.Visitor();
        await Through(issuer, visitor);
        using (var left = await visitor.PostFrom("/acces", "/deconnexion"))
        {
            var page = TestVisitor.PageOf(await left.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.DoesNotContain("Équipe", page.Value, StringComparison.Ordinal);
            var link = new Uri(page.Descendants("a").Single(link => link.Value == "Se déconnecter aussi de Identité locale").Attribute("href")!.Value);
            var asked = QueryHelpers.ParseQuery(link.Query);
            Assert.Equal((issuer.Address + "/end", new Uri(site.Address, "/connexion").ToString()), (link.GetLeftPart(UriPartial.Path), asked["post_logout_redirect_uri"].ToString()));
            Assert.Equal(3, asked["id_token_hint"].ToString().Split('.').Length);
        }

        Assert.Equal(HttpStatusCode.Redirect, await visitor.Status("/acces"));
        using var withKey = await site.SignedIn(Role.Presenter);
        using var answer = await withKey.PostFrom("/bilans", "/deconnexion");
        Assert.Equal("/connexion", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_agent_whom_nobody_admitted_is_told_so_and_is_not_signed_in()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        using var visitor = site.Visitor();
        Assert.Equal(AgentUnknown, await Through(issuer, visitor));
        using var page = await visitor.Get(AgentUnknown);
        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Contains("aucun accès à ce site ne lui a été donné", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var home = await visitor.Get("/");
        Assert.Equal("/connexion", home.Headers.Location!.OriginalString);
        Assert.Equal(AuditAction.SignInRefused, Last(site).Action);
    }

    [Fact]
    public async Task An_address_that_the_issuer_did_not_verify_opens_nothing()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        Admit(site, issuer.Email!, Role.Analyst);
        issuer.EmailVerified = false;
        using var visitor = site.Visitor();
        Assert.Equal(AgentUnknown, await Through(issuer, visitor));
        issuer.EmailVerified = true;
        Assert.Equal("/", await Through(issuer, visitor));
    }

    [Fact]
    public async Task An_agent_may_be_known_by_the_subject_that_never_changes()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: [.. issuer.Settings(), "--Site:Agents:Claim", "sub"]);
        Admit(site, "agent-1", Role.Centre, "ARA");
        issuer.Email = null;
        using var visitor = site.Visitor();
        Assert.Equal("/", await Through(issuer, visitor));
    }

    [Theory]
    [InlineData(IssuerFault.Refuses)]
    [InlineData(IssuerFault.OtherIssuer)]
    [InlineData(IssuerFault.OtherAudience)]
    [InlineData(IssuerFault.OtherNonce)]
    [InlineData(IssuerFault.OtherKey)]
    [InlineData(IssuerFault.NotSigned)]
    [InlineData(IssuerFault.Expired)]
    public async Task A_token_that_is_not_what_was_asked_for_opens_nothing(IssuerFault fault)
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        Admit(site, issuer.Email!, Role.Analyst);
        issuer.Fault = fault;
        using var visitor = site.Visitor();
        Assert.Equal("/connexion/agent/echec", await Through(issuer, visitor));
        using var home = await visitor.Get("/");
        Assert.Equal("/connexion", home.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_answer_of_the_issuer_opens_nothing_in_another_browser_nor_twice()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        Admit(site, issuer.Email!, Role.Analyst);
        using var visitor = site.Visitor();
        using var other = site.Visitor();
        var answer = await AnswerOf(issuer, visitor, "/connexion/agent");
        Assert.Equal("/connexion/agent/echec", await Follow(other, answer));
        Assert.Equal("/", await Follow(visitor, answer));
        Assert.Equal("/connexion/agent/echec", await Follow(visitor, answer));
    }

    [Fact]
    public async Task An_issuer_that_does_not_answer_is_said()
    {
        string[] settings;
        await using (var issuer = await LocalIssuer.Start())
            settings = issuer.Settings();
        await using var site = await TestSite.Start(settings: settings);
        using var visitor = site.Visitor();
        using var answer = await visitor.Get("/connexion/agent");
        Assert.Equal("/connexion/agent/echec", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Without_an_issuer_nothing_speaks_of_agents()
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        Assert.DoesNotContain("agent", await visitor.Text("/connexion"), StringComparison.OrdinalIgnoreCase);
        using var answer = await visitor.Get("/connexion/agent");
        Assert.StartsWith("/connexion?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agent_has_one_access_at_a_time()
    {
        await using var site = await TestSite.Start();
        Assert.NotNull(Admit(site, "a.martin@exemple.fr", Role.Presenter));
        Assert.Null(Admit(site, "A.MARTIN@exemple.fr", Role.Analyst));
    }

    private const string AgentUnknown = "/connexion/agent/inconnu";

    private static SiteAccess? Admit(TestSite site, string subject, Role role, string? centre = null) =>
        AdmitAgent.Of(site.Workspace, new NewAccess("Équipe", role, centre, null, null) { Subject = subject });

    private static AuditEntry Last(TestSite site) => ReadAudit.Of(site.Workspace, new AuditFilter(), 1).Entries[0];

    /// <summary>Goes to the issuer and back; where the site leads in the end.</summary>
    private static async Task<string> Through(LocalIssuer issuer, TestVisitor visitor, string start = "/connexion/agent") => await Follow(visitor, await AnswerOf(issuer, visitor, start));

    private static async Task<string> AnswerOf(LocalIssuer issuer, TestVisitor visitor, string start)
    {
        using var sent = await visitor.Get(start);
        Assert.StartsWith(issuer.Address + "/authorize?", sent.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answered = await client.GetAsync(sent.Headers.Location);
        return answered.Headers.Location!.PathAndQuery;
    }

    private static async Task<string> Follow(TestVisitor visitor, string path)
    {
        using var ended = await visitor.Get(path);
        return ended.Headers.Location!.OriginalString;
    }
}
