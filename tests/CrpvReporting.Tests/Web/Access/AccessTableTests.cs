using System.Net;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Uploads;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CrpvReporting.Tests.Web.Access;

/// <summary>
/// Who may come where, made from the endpoints themselves: a new one has to be read in the table, and answers each role as the table says.
/// </summary>
public sealed partial class AccessTableTests
{
    /// <summary>What stands for each parameter of an address. Centres: that of the test, then another.</summary>
    private static readonly Dictionary<string, string> Samples = new()
    {
        ["year"] = "2021", ["name"] = "themes", ["link"] = "crpv_faux", ["id"] = "1", ["path"] = "bilan-2021.xlsx", ["file"] = "themes.svg", ["list"] = "themes", ["code"] = "EDUCATION",
    };

    private const string Own = "ARA";
    private const string Other = "BFC";

    [Fact]
    public async Task Each_address_says_who_may_come()
    {
        await using var issuer = await LocalIssuer.Start();
        await using var site = await TestSite.Start(settings: issuer.Settings());
        Snapshot.Matches(string.Concat(SiteEndpoint.AllOf(site).Select(endpoint => endpoint + "\n")));
    }

    [Fact]
    public async Task A_visitor_who_is_not_signed_in_is_led_to_sign_in_and_a_script_is_asked_for_a_key()
    {
        await using var site = await TestSite.Start(Seed);
        using var visitor = site.Visitor();
        using var script = site.Visitor().With("crpv_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        var faults = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => endpoint.Rule is not null))
        {
            using var answer = await Ask(visitor, endpoint, Own);
            if (endpoint.IsForScripts ? answer.StatusCode != HttpStatusCode.Unauthorized : !IsSignIn(answer))
                faults.Add($"{endpoint}: {answer.StatusCode}");
            using var refused = await Ask(script, endpoint, Own);
            if (refused.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.TooManyRequests))
                faults.Add($"{endpoint} for a script: {refused.StatusCode}");
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(Role.Centre)]
    [InlineData(Role.Presenter)]
    [InlineData(Role.Analyst)]
    public async Task Each_role_comes_where_the_table_says_and_nowhere_else_by_session_and_by_key(Role role)
    {
        await using var site = await TestSite.Start(Seed);
        using var session = await site.SignedIn(role, role == Role.Centre ? Own : null);
        using var script = site.Visitor().With(site.KeyFor(role, role == Role.Centre ? Own : null));
        var faults = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => endpoint.Rule is not null))
            foreach (var visitor in (TestVisitor[])[session, script])
            {
                // A script that may write does write: what it is allowed is seen elsewhere.
                var mayCome = endpoint.Rule!.Roles.Contains(role);
                if (mayCome && endpoint.IsWrite && visitor == script)
                    continue;
                using var answer = await Ask(visitor, endpoint, Own);
                var isIn = answer.StatusCode is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && !IsSignIn(answer);
                if (mayCome != isIn && !(answer.StatusCode == HttpStatusCode.NotFound && !mayCome))
                    faults.Add($"{endpoint}, {role}: {answer.StatusCode}");
                if ((int)answer.StatusCode >= 500)
                    faults.Add($"{endpoint}, {role}: {answer.StatusCode}");
            }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Each_answer_tells_the_browser_to_ask_nobody_else_to_run_nothing_else_and_to_show_it_in_no_frame()
    {
        await using var site = await TestSite.Start(Seed);
        using var session = await site.SignedIn(Role.Analyst);
        var faults = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site))
        {
            using var answer = await Ask(session, endpoint, Own);
            if (FaultsOf(answer) is { Count: > 0 } found)
                faults.Add($"{endpoint}: {string.Join(", ", found)}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_request_that_cannot_be_read_is_answered_as_safely()
    {
        await using var site = await TestSite.Start(Seed);
        using var script = site.Visitor().With(site.KeyFor(Role.Analyst));
        using var content = new StringContent("libelle=%00", System.Text.Encoding.ASCII, "application/x-www-form-urlencoded");
        using var answer = await script.Client.PostAsync(new Uri("/acces", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(FaultsOf(answer));
    }

    private static List<string> FaultsOf(HttpResponseMessage answer)
    {
        string Header(string name) => string.Join(", ", answer.Headers.TryGetValues(name, out var values) ? values : []);
        var policy = Header("Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries);
        var faults = new[] { "default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'" }.Where(rule => !policy.Contains(rule)).ToList();
        faults.AddRange(policy.Where(rule => rule.Contains("http", StringComparison.Ordinal) || rule.Contains('*', StringComparison.Ordinal) || (rule.StartsWith("script-src", StringComparison.Ordinal) && rule.Contains("unsafe", StringComparison.Ordinal))));
        faults.AddRange(new[] { ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin") }
            .Where(told => Header(told.Item1) != told.Item2).Select(told => told.Item1));
        return faults;
    }

    [Fact]
    public async Task A_centre_that_asks_for_another_is_answered_as_for_one_that_does_not_exist()
    {
        await using var site = await TestSite.Start(Seed);
        using var session = await site.SignedIn(Role.Centre, Own);
        using var script = site.Visitor().With(site.KeyFor(Role.Centre, Own));
        var faults = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => endpoint.Rule is { OfTheCentre: true }))
            foreach (var visitor in (TestVisitor[])[session, script])
            {
                using var other = await Ask(visitor, endpoint, Other);
                using var none = await Ask(visitor, endpoint, "XXX");
                if (other.StatusCode != HttpStatusCode.NotFound || await Body(other) != await Body(none))
                    faults.Add($"{endpoint}: {other.StatusCode}, {none.StatusCode}");
            }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_file_that_another_centre_sent_is_answered_as_one_that_does_not_exist()
    {
        await using var site = await TestSite.Start(Seed);
        var sent = await Send(site, Other);
        using var owner = await site.SignedIn(Role.Centre, Other);
        using var session = await site.SignedIn(Role.Centre, Own);
        using var script = site.Visitor().With(site.KeyFor(Role.Centre, Own));
        using (var page = await owner.Get("/envois/" + sent))
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        var faults = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => endpoint.Pattern.StartsWith("/envois/{id}", StringComparison.Ordinal)))
            foreach (var visitor in (TestVisitor[])[session, script])
            {
                var (other, none) = (endpoint with { Pattern = endpoint.Pattern.Replace("{id}", sent, StringComparison.Ordinal) }, endpoint with { Pattern = endpoint.Pattern.Replace("{id}", new string('A', sent.Length), StringComparison.Ordinal) });
                using var answer = await AskWithToken(visitor, other, visitor == session);
                using var unknown = await AskWithToken(visitor, none, visitor == session);
                if (answer.StatusCode != HttpStatusCode.NotFound || await Body(answer) != await Body(unknown))
                    faults.Add($"{endpoint}: {answer.StatusCode}, {unknown.StatusCode}");
            }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Nothing_that_a_centre_sees_speaks_of_another_one()
    {
        await using var site = await TestSite.Start(Seed);
        using var session = await site.SignedIn(Role.Centre, Own);
        var leaks = new List<string>();
        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => !endpoint.IsWrite && endpoint.Rule?.Roles.Contains(Role.Centre) != false))
            foreach (var centre in (string[])[Own, Other])
            {
                using var answer = await Ask(session, endpoint, centre);
                if ((await Body(answer)).Contains(OtherSecret, StringComparison.OrdinalIgnoreCase))
                    leaks.Add($"{endpoint} for {centre}");
            }

        Assert.Empty(leaks);
    }

    [Fact]
    public async Task No_page_that_changes_something_is_asked_for_by_a_mere_link()
    {
        await using var site = await TestSite.Start(Seed);
        using var analyst = await site.SignedIn(Role.Analyst);
        var written = SiteEndpoint.AllOf(site).Where(endpoint => endpoint.IsWrite).ToList();
        var read = SiteEndpoint.AllOf(site).Where(endpoint => endpoint.Method == "GET").Select(endpoint => endpoint.Pattern).ToHashSet();
        foreach (var endpoint in written.Where(endpoint => !read.Contains(endpoint.Pattern)))
        {
            using var answer = await analyst.Get(Path(endpoint, Own));
            Assert.Equal((endpoint.Pattern, HttpStatusCode.MethodNotAllowed), (endpoint.Pattern, answer.StatusCode));
        }

        foreach (var endpoint in SiteEndpoint.AllOf(site).Where(endpoint => endpoint.Method == "GET" && !written.Any(other => other.Pattern == endpoint.Pattern)))
        {
            using var content = new StringContent("");
            using var answer = await analyst.Client.PutAsync(new Uri(Path(endpoint, Own), UriKind.Relative), content);
            Assert.Equal((endpoint.Pattern, HttpStatusCode.MethodNotAllowed), (endpoint.Pattern, answer.StatusCode));
        }
    }

    /// <summary>Words of the other centre's return.</summary>
    private const string OtherSecret = "Assemblée secrète de Dijon";

    private static void Seed(string database) => SeededDatabase.Write(
        database, ("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())), ("BFC_2021.csv", ReturnLine.Csv(new ReturnLine { Title = OtherSecret, HalfDays = "2" })));

    /// <summary>A return of a centre, handed in and worked on; its id.</summary>
    private static async Task<string> Send(TestSite site, string centre)
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { Title = OtherSecret })));
        var upload = await TakeUpload.Take(site.Workspace, content, new UploadRequest("remontee.csv", null, centre, 2021));
        var worker = site.Services.GetRequiredService<UploadWorker>();
        worker.Wake();
        await worker.Idle();
        return upload.Id;
    }

    private static async Task<HttpResponseMessage> AskWithToken(TestVisitor visitor, SiteEndpoint endpoint, bool withToken)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), new Uri(Path(endpoint, Own), UriKind.Relative));
        if (endpoint.IsWrite)
            request.Content = new FormUrlEncodedContent(withToken ? [new("jeton", await visitor.Token("/centres/" + Own))] : []);
        return await visitor.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> Ask(TestVisitor visitor, SiteEndpoint endpoint, string centre)
    {
        using var request = new HttpRequestMessage(new HttpMethod(endpoint.Method), new Uri(Path(endpoint, centre), UriKind.Relative));
        if (endpoint.IsWrite)
            request.Content = new FormUrlEncodedContent([]);
        return await visitor.Client.SendAsync(request);
    }

    private static string Path(SiteEndpoint endpoint, string centre) => Parameter().Replace(
        endpoint.Pattern,
        part => part.Groups["name"].Value == AccessRules.CentrePart
            ? centre
            : Samples.GetValueOrDefault(part.Groups["name"].Value) ?? throw new InvalidOperationException($"{endpoint.Pattern}: give {part.Value} a sample in this test."));

    private static bool IsSignIn(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.OriginalString.Split('?')[0] == "/connexion";

    /// <summary>The page without what differs each time: tokens, numbers of requests, the address asked for.</summary>
    private static async Task<string> Body(HttpResponseMessage answer) => Varying().Replace(await answer.Content.ReadAsStringAsync(), "…");

    [GeneratedRegex(@"\{\*{0,2}(?<name>[a-z]+)[^}]*\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("value=\"CfDJ8[^\"]*\"|\"traceId\":\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Varying();
}
