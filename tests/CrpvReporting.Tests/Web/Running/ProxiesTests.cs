using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Web;
using CrpvReporting.Web.Access;
using Xunit;

namespace CrpvReporting.Tests.Web.Running;

public sealed class ProxiesTests
{
    [Fact]
    public async Task Behind_a_named_proxy_that_speaks_tls_cookies_need_tls_and_browsers_are_told_to_keep_to_it()
    {
        await using var site = await TestSite.Start(settings: ["--Site:Proxies", "127.0.0.1, ::1"]);
        using var visitor = ByTls(site);
        using var page = await visitor.Get("/connexion");
        Assert.Equal("max-age=31536000", page.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.All(CookiesOf(page), cookie => Assert.Contains("; secure", cookie, StringComparison.Ordinal));

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/connexion", UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("jeton", TokenOf(await page.Content.ReadAsStringAsync())), new("cle", site.KeyFor(Role.Analyst))]),
        };

        // The container of a client that speaks no TLS keeps secure cookies to itself.
        request.Headers.Add("Cookie", string.Join("; ", CookiesOf(page).Select(cookie => cookie.Split(';')[0])));
        using var entered = await visitor.Client.SendAsync(request);
        var session = CookiesOf(entered).Single(cookie => cookie.Contains("session", StringComparison.Ordinal));
        Assert.StartsWith("__Host-crpv-session=", session, StringComparison.Ordinal);
        foreach (var part in (string[])["path=/", "secure", "samesite=lax", "httponly"])
            Assert.Contains("; " + part, session, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", session, StringComparison.Ordinal);

        using var after = new HttpRequestMessage(HttpMethod.Get, new Uri("/acces", UriKind.Relative));
        after.Headers.Add("Cookie", session.Split(';')[0]);
        using var answer = await visitor.Client.SendAsync(after);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Who_is_not_a_named_proxy_is_not_believed()
    {
        await using var site = await TestSite.Start(settings: ["--Site:Proxies", "192.0.2.0/24"]);
        using var visitor = ByTls(site);
        using var page = await visitor.Get("/connexion");
        Assert.False(page.Headers.Contains("Strict-Transport-Security"));
        await using var alone = await TestSite.Start();
        using var other = ByTls(alone);
        using var answer = await other.Get("/connexion");
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Behind_a_proxy_each_visitor_has_a_count_of_wrong_keys_of_their_own_which_a_header_of_theirs_does_not_change()
    {
        await using var site = await TestSite.Start(settings: ["--Site:Proxies", "127.0.0.1, ::1"]);
        var last = HttpStatusCode.OK;
        for (var i = 0; i <= Attempts.MostOfOne; i++)
            last = await Try($"203.0.113.{i}, 192.0.2.1");
        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        Assert.Equal(HttpStatusCode.Unauthorized, await Try("192.0.2.2"));

        async Task<HttpStatusCode> Try(string forwarded)
        {
            using var script = site.Visitor().With("crpv_faux");
            script.Client.DefaultRequestHeaders.Add("X-Forwarded-For", forwarded);
            using var answer = await script.Get("/acces");
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task A_proxy_that_is_no_address_is_said_before_anything_is_served()
    {
        var exception = await Assert.ThrowsAsync<SettingException>(() => TestSite.Start(settings: ["--Site:Proxies", "mon-proxy"]));
        Assert.Contains("mon-proxy", exception.Message, StringComparison.Ordinal);
    }

    private static TestVisitor ByTls(TestSite site)
    {
        var visitor = site.Visitor();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        return visitor;
    }

    private static string TokenOf(string page) =>
        TestVisitor.PageOf(page).Descendants("input").First(input => (string?)input.Attribute("name") == "jeton").Attribute("value")!.Value;

    private static IReadOnlyList<string> CookiesOf(HttpResponseMessage answer) => answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
}
