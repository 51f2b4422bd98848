using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store.Site;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

/// <summary>Keys, cookies, forms and addresses that are not what they pretend to be.</summary>
public sealed class ForgeryTests
{
    [Fact]
    public async Task A_key_that_is_cut_changed_expired_or_taken_back_opens_nothing_and_all_are_answered_alike()
    {
        await using var site = await TestSite.Start();
        var good = site.Issue(Role.Analyst);
        var revoked = site.Issue(Role.Presenter);
        Assert.Equal(RevokeOutcome.Done, RevokeAccess.Of(site.Workspace, revoked.Access.Id, null));
        var key = good.Key.Text;
        string[] wrong =
        [
            key[..^1], key + "A", key[5..], key.ToUpperInvariant(), "CRPV_" + key[5..], key[..20] + (key[20] == 'A' ? 'B' : 'A') + key[21..], "' OR 1=1 --", new string('A', 5000),
            good.Key.Sha256, site.KeyFor(Role.Analyst, expires: DateTimeOffset.UtcNow.AddSeconds(-2)), revoked.Key.Text,
        ];
        using var visitor = site.Visitor();
        var token = await visitor.Token("/connexion");
        var answers = new HashSet<string>();
        foreach (var one in wrong)
        {
            using var content = new FormUrlEncodedContent([new("jeton", token), new("cle", one)]);
            using var answer = await visitor.Client.PostAsync(new Uri("/connexion", UriKind.Relative), content);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            answers.Add(System.Text.RegularExpressions.Regex.Replace(await answer.Content.ReadAsStringAsync(), "value=\"CfDJ8[^\"]*\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        }

        Assert.Single(answers);
        Assert.DoesNotContain("crpv-session", visitor.Cookies.GetCookieHeader(site.Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_said_to_be_one()
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var content = new FormUrlEncodedContent([new("jeton", await visitor.Token("/connexion")), new("cle", "crpv_\0")]);
        using var answer = await visitor.Client.PostAsync(new Uri("/connexion", UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using var script = site.Visitor().With(site.KeyFor(Role.Analyst));
        using var again = new FormUrlEncodedContent([new("libelle", "\0")]);
        using var refused = await script.Client.PostAsync(new Uri("/acces", UriKind.Relative), again);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    [Fact]
    public async Task A_session_cookie_that_was_changed_or_made_by_another_site_opens_nothing()
    {
        await using var site = await TestSite.Start();
        await using var elsewhere = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var there = await elsewhere.SignedIn(Role.Analyst);
        var cookie = analyst.Cookies.GetCookies(site.Address)["crpv-session"]!.Value;
        foreach (var forged in (string[])["1", cookie[..^4], cookie[..30] + (cookie[30] == 'A' ? 'B' : 'A') + cookie[31..], there.Cookies.GetCookies(elsewhere.Address)["crpv-session"]!.Value])
        {
            using var visitor = site.Visitor();
            visitor.Cookies.Add(site.Address, new Cookie("crpv-session", forged));
            using var answer = await visitor.Get("/acces");
            Assert.StartsWith("/connexion", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_cookie_of_an_access_that_expired_meanwhile_opens_nothing()
    {
        var clock = new LaterClock();
        await using var site = await TestSite.Start(clock: clock);
        var key = site.KeyFor(Role.Analyst, expires: clock.GetUtcNow().AddHours(1));
        using var visitor = site.Visitor();
        using (await visitor.Post("/connexion", ("cle", key)))
        using (var page = await visitor.Get("/acces"))
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        clock.Ahead = TimeSpan.FromHours(2);
        using var answer = await visitor.Get("/acces");
        Assert.StartsWith("/connexion", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_lasts_twelve_hours_from_its_last_use()
    {
        var clock = new LaterClock();
        await using var site = await TestSite.Start(clock: clock);
        using var visitor = await site.SignedIn(Role.Analyst);
        foreach (var (hours, isIn) in ((int, bool)[])[(7, true), (14, true), (25, true), (38, false)])
        {
            clock.Ahead = TimeSpan.FromHours(hours);
            using var answer = await visitor.Get("/acces");
            Assert.Equal((hours, isIn), (hours, answer.StatusCode == HttpStatusCode.OK));
        }
    }

    [Fact]
    public async Task Every_form_needs_its_token_of_its_own_session()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var other = await site.SignedIn(Role.Analyst);
        var stolen = await other.Token("/acces");
        var faults = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => endpoint.IsWrite && endpoint.Rule?.Roles.Contains(Role.Analyst) != false))
            foreach (var token in (string?[])[null, "", "CfDJ8", stolen])
            {
                using var answer = await Send(analyst, endpoint, token);
                if (answer.StatusCode != HttpStatusCode.BadRequest)
                    faults.Add($"{endpoint}, {(token == stolen ? "token of another session" : token ?? "no token")}: {answer.StatusCode}");
            }

        Assert.Empty(faults);
        using var store = site.Workspace.Open();
        Assert.Empty(store.UploadIds());
    }

    [Theory]
    [InlineData("Origin", "https://ailleurs.example", HttpStatusCode.BadRequest)]
    [InlineData("Origin", "http://127.0.0.1", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.BadRequest)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.SeeOther)]
    [InlineData("Origin", "null", HttpStatusCode.SeeOther)]
    public async Task A_form_that_another_site_sends_changes_nothing_even_with_its_token(string header, string value, HttpStatusCode expected)
    {
        await using var site = await TestSite.Start();
        using var visitor = site.Visitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/connexion", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("jeton", await visitor.Token("/connexion")), new("cle", site.KeyFor(Role.Analyst))]),
        };
        request.Headers.Add(header, value);
        using var answer = await visitor.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_in_a_header_beside_the_cookie_of_another_access_is_the_one_that_counts()
    {
        await using var site = await TestSite.Start();
        using var analyst = await site.SignedIn(Role.Analyst);
        using var answer = await analyst.With(site.KeyFor(Role.Presenter)).Get("/acces");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        using var wrong = await analyst.With("crpv_faux").Get("/acces");
        Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
    }

    [Theory]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/site.css/..%5c..%5cbilan.db")]
    [InlineData("/logo/../bilan.db")]
    [InlineData("/bilan.db")]
    [InlineData("/bilan.db.site/site.db")]
    [InlineData("/appsettings.json")]
    public async Task No_address_leads_to_a_file_of_the_machine(string path)
    {
        await using var site = await TestSite.Start(Seed);
        using var analyst = await site.SignedIn(Role.Analyst);
        using var client = new HttpClient(new SocketsHttpHandler { CookieContainer = analyst.Cookies, AllowAutoRedirect = false });
        using var answer = await client.GetAsync(new Uri(site.Address.GetLeftPart(UriPartial.Authority) + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("root:", body, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite format", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_the_site_does_not_answer_to_is_refused_and_none_is_written_back()
    {
        await using var site = await TestSite.Start(settings: ["--AllowedHosts", "127.0.0.1"]);
        using var visitor = site.Visitor();
        foreach (var (host, path) in ((string, string)[])[("ailleurs.example", "/connexion"), ("ailleurs.example", "/acces")])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            request.Headers.Host = host;
            using var answer = await visitor.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.DoesNotContain(host, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await using var open = await TestSite.Start();
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri(open.Address, "/acces"));
        asked.Headers.Host = "ailleurs.example";
        using var other = open.Visitor();
        using var led = await other.Client.SendAsync(asked);
        Assert.StartsWith("/connexion", led.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static void Seed(string database) => SeededDatabase.Write(database, ("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())));

    private static async Task<HttpResponseMessage> Send(TestVisitor visitor, SiteEndpoint endpoint, string? token)
    {
        var path = System.Text.RegularExpressions.Regex.Replace(endpoint.Pattern, @"\{centre[^}]*\}", "ARA", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        path = System.Text.RegularExpressions.Regex.Replace(path, @"\{year[^}]*\}", "2021", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        path = System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]*\}", "1", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), new Uri(path, UriKind.Relative));

        // As a form with a file: pages that read it as a stream see the token first, and keep nothing before.
        var form = new MultipartFormDataContent();
        if (token is not null)
            form.Add(new StringContent(token), "jeton");
        form.Add(new ByteArrayContent([.. "centre;annee"u8]), "fichiers", "ARA_2021.csv");
        request.Content = form;
        return await visitor.Client.SendAsync(request);
    }
}
