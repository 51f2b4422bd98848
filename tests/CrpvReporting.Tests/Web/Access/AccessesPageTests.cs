using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

public sealed class AccessesPageTests
{
    [Fact]
    public async Task A_key_is_given_shown_once_and_opens_the_centre_it_was_given_for()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var answer = await analyst.Post("/acces", ("libelle", "CRPV Auvergne-Rhône-Alpes, direction"), ("role", "centre"), ("centre", "ARA"), ("duree", "90"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var key = TestVisitor.PageOf(await answer.Content.ReadAsStringAsync()).Descendants("code").Single().Value;
        Assert.Matches("^crpv_[A-Za-z0-9_-]{43}$", key);

        var page = await analyst.Text("/acces");
        Assert.Contains("CRPV Auvergne-Rhône-Alpes, direction", page, StringComparison.Ordinal);
        Assert.DoesNotContain(key, page, StringComparison.Ordinal);
        using var centre = site.Visitor();
        using var entered = await centre.Post("/connexion", ("cle", $"  {key}\r\n"));
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        using var home = await centre.Get("/");
        Assert.Equal("/centres/ARA", home.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_key_itself_is_in_no_file_of_the_site()
    {
        await using var site = await TestSite.Start();
        var key = site.KeyFor(Role.Presenter);
        await site.Stop();
        Assert.All(
            Directory.EnumerateFiles(site.Folder.Path, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(key, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("libelle", "", "libelle")]
    [InlineData("role", "root", "role")]
    [InlineData("centre", "", "centre")]
    [InlineData("centre", "XXX", "centre")]
    [InlineData("duree", "9999999", "duree")]
    public async Task What_is_wrong_in_the_form_is_said_above_it_and_at_its_field(string field, string value, string wrong)
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        var fields = new Dictionary<string, string> { ["libelle"] = "Équipe", ["role"] = "centre", ["centre"] = "ARA", ["duree"] = "90", [field] = value };
        using var answer = await analyst.Post("/acces", [.. fields.Select(pair => (pair.Key, pair.Value))]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = TestVisitor.PageOf(await answer.Content.ReadAsStringAsync());
        Assert.StartsWith("Erreur", page.Descendants("title").Single().Value, StringComparison.Ordinal);
        Assert.Contains(page.Descendants("a"), link => (string?)link.Attribute("href") == "#" + wrong);
        var input = page.Descendants().Single(element => (string?)element.Attribute("id") == wrong);
        Assert.Equal("true", (string?)input.Attribute("aria-invalid"));
        Assert.Contains(wrong + "-erreur", (string?)input.Attribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_in_a_label_is_shown_as_it_was_written()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        const string Label = "<script>alert('x')</script> & \"Cie\"";
        using var answer = await analyst.Post("/acces", ("libelle", Label), ("role", "presenter"), ("centre", ""), ("duree", "30"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await analyst.Page("/acces");
        Assert.Contains(page.Descendants("th"), cell => cell.Value == Label);
        Assert.Single(page.Descendants("script"));
    }

    [Fact]
    public async Task An_access_is_taken_back_after_a_question_and_its_session_ends_at_once()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        var issued = site.Issue(Role.Presenter);
        using var presenter = site.Visitor();
        using (await presenter.Post("/connexion", ("cle", issued.Key.Text)))
        using (var home = await presenter.Get("/"))
            Assert.Equal("/bilans", home.Headers.Location!.OriginalString);

        var path = $"/acces/{issued.Access.Id}/retrait";
        Assert.Contains((await analyst.Page("/acces")).Descendants("a"), link => (string?)link.Attribute("href") == path);
        Assert.Contains("n'ouvrira plus rien", await analyst.Text(path), StringComparison.Ordinal);
        using (var revoked = await analyst.Post(path))
            Assert.Equal("/acces", revoked.Headers.Location!.OriginalString);
        using (var home = await presenter.Get("/"))
            Assert.Equal("/connexion", home.Headers.Location!.OriginalString);
        var page = await analyst.Page("/acces");
        Assert.DoesNotContain(page.Descendants("a"), link => (string?)link.Attribute("href") == path);
        using var again = await analyst.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task The_last_analyst_cannot_be_shut_out()
    {
        await using var site = await TestSite.Start();
        var issued = site.Issue(Role.Analyst);
        site.Issue(Role.Analyst, expires: DateTimeOffset.UtcNow.AddDays(-1));
        using var analyst = site.Visitor();
        using (await analyst.Post("/connexion", ("cle", issued.Key.Text)))
        using (var answer = await analyst.Post($"/acces/{issued.Access.Id}/retrait"))
            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.NotNull(SignIn.Again(site.Workspace, issued.Access.Id));
    }

    [Fact]
    public async Task An_agent_is_admitted_without_a_key()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        using var analyst = await site.SignedIn(Role.Analyst);
        (string, string)[] form = [("libelle", "Chargé de mission"), ("role", "presenter"), ("centre", ""), ("duree", "365"), ("agent", "B.Durand@exemple.fr")];
        using var answer = await analyst.Post("/acces", form);
        Assert.Equal("/acces", answer.Headers.Location!.OriginalString);
        using var store = site.Workspace.Open();
        Assert.Equal((AccessKind.Agent, Role.Presenter), store.FindAgent("b.durand@exemple.fr") is { } agent ? (agent.Kind, agent.Role) : default);
        using var twice = await analyst.Post("/acces", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, twice.StatusCode);
    }
}
