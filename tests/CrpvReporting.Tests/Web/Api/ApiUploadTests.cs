using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Web.Uploads;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CrpvReporting.Tests.Web.Api;

public sealed class ApiUploadTests
{
    private const string Uploads = ApiSite.Root + "/uploads";

    [Fact]
    public async Task A_script_hands_in_a_return_and_learns_what_became_of_it()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Centre, "ARA");
        using var answer = await Send(script, Uploads + "?year=2021&file_name=remontee.csv", Return(new ReturnLine { HalfDays = "3" }));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        var upload = await Done(site, script, answer);
        Assert.Equal(("done", "accepted", "remontee.csv"), (Text(upload, "state"), Text(upload, "outcome"), Text(upload, "file")));
        var receipt = upload.GetProperty("receipts")[0];
        Assert.Equal(("ARA", 2021, "accepted", 3m), (Text(receipt, "centre"), receipt.GetProperty("year").GetInt32(), Text(receipt, "status"), receipt.GetProperty("half_days").GetDecimal()));
        Assert.Equal(Return(new ReturnLine { HalfDays = "3" }), await script.Client.GetByteArrayAsync(new Uri(Text(upload, "url") + "/original", UriKind.Relative), TestContext.Current.CancellationToken));
        using var analyst = site.Script(Role.Analyst);
        Assert.Equal(3, (await analyst.Json(ApiSite.Root + "/years/2021/balance")).GetProperty("total").GetProperty("half_days").GetDecimal());
    }

    [Theory]
    [InlineData("2", "accepted")]
    [InlineData("1,3", "refused")]
    public async Task A_return_that_says_its_year_itself_is_found_on_the_page_of_that_year(string halfDays, string outcome)
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Centre, "ARA");
        using var answer = await Send(script, Uploads + "?file_name=ARA_2021.csv", Return(new ReturnLine { HalfDays = halfDays }));
        var upload = await Done(site, script, answer);
        Assert.Equal(outcome, Text(upload, "outcome"));
        using var centre = await site.SignedIn(Role.Centre, "ARA");
        Assert.Contains((await centre.Page("/centres/ARA/2021")).Descendants("a"), link => (string?)link.Attribute("href") == "/envois/" + Text(upload, "id"));
    }

    [Fact]
    public async Task A_refused_return_comes_back_with_every_finding_as_the_document_says()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Centre, "ARA");
        using var answer = await Send(script, Uploads + "?year=2021&file_name=x.csv", Return(new ReturnLine { Theme = "EDUCATON" }));
        var upload = await Done(site, script, answer);
        Assert.Equal("refused", Text(upload, "outcome"));
        Assert.Contains(upload.GetProperty("receipts")[0].GetProperty("findings").EnumerateArray(), finding => Text(finding, "value") == "EDUCATON");
        var document = await script.Json("/openapi.json");
        var schemas = document.GetProperty("components").GetProperty("schemas");
        Assert.Empty(SchemaCheck.Faults(document, schemas.GetProperty("Upload"), upload));
        Assert.Empty(SchemaCheck.Faults(document, schemas.GetProperty("UploadList"), await answer.Json()));
    }

    [Fact]
    public async Task The_files_handed_in_are_listed_to_who_may_see_them()
    {
        await using var site = await TestSite.Start();
        using var own = site.Script(Role.Centre, "ARA");
        using var other = site.Script(Role.Centre, "NOR");
        using var analyst = site.Script(Role.Analyst);
        using (await Send(own, Uploads + "?year=2021&file_name=un.csv", Return(new ReturnLine())))
        using (await Send(other, Uploads + "?year=2021&file_name=deux.csv", Return(new ReturnLine())))
        {
            Assert.Equal(["deux.csv", "un.csv"], await Files(analyst, Uploads));
            Assert.Equal(["un.csv"], await Files(analyst, Uploads + "?centre=ARA"));
            Assert.Equal(["un.csv"], await Files(own, Uploads));
            Assert.Equal(HttpStatusCode.NotFound, await own.Status(Uploads + "?centre=NOR"));
            Assert.Equal(HttpStatusCode.BadRequest, await analyst.Status(Uploads + "?centre=RIEN"));
        }

        static async Task<IEnumerable<string?>> Files(TestVisitor script, string path) => (await script.Json(path)).GetProperty("uploads").EnumerateArray().Select(upload => Text(upload, "file"));
    }

    [Fact]
    public async Task Several_files_of_a_form_are_taken_at_once()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Analyst);
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Return(new ReturnLine())), "file", "ARA_2021.csv" }, { new ByteArrayContent(Return(new ReturnLine { HalfDays = "2" })), "file", "NOR_2021.csv" },
        };
        using var answer = await script.Client.PostAsync(new Uri(Uploads, UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(2, (await answer.Json()).GetProperty("uploads").GetArrayLength());
        await Worked(site);
        Assert.Equal(3, (await script.Json(ApiSite.Root + "/years/2021/balance")).GetProperty("total").GetProperty("half_days").GetDecimal());
    }

    [Fact]
    public async Task A_new_version_replaces_at_once_unless_it_is_told_to_wait()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Centre, "ARA");
        foreach (var halfDays in (string[])["1", "2"])
            using (var sent = await Send(script, Uploads + "?year=2021&file_name=x.csv", Return(new ReturnLine { HalfDays = halfDays })))
                Assert.Equal("accepted", Text(await Done(site, script, sent), "outcome"));
        using var held = await Send(script, Uploads + "?year=2021&file_name=x.csv&confirm=false", Return(new ReturnLine { HalfDays = "3" }));
        var waiting = await Done(site, script, held);
        Assert.Equal("to_confirm", Text(waiting, "state"));
        Assert.Equal(3, waiting.GetProperty("receipts")[0].GetProperty("change").GetProperty("half_days_after").GetDecimal());
        using var wrong = await script.Client.PostAsync(new Uri(Text(waiting, "url") + "/confirm?replaces=activities/ARA/2021/1", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Conflict, wrong.StatusCode);
        using var right = await script.Client.PostAsync(new Uri($"{Text(waiting, "url")}/confirm?replaces={Uri.EscapeDataString(Text(waiting, "replaces"))}", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, right.StatusCode);
        await Worked(site);
        Assert.Equal(3, (await script.Json(Text(waiting, "url"))).GetProperty("receipts")[0].GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_file_that_waits_can_be_taken_back()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Centre, "ARA");
        using var first = await Send(script, Uploads + "?year=2021&file_name=x.csv", Return(new ReturnLine()));
        var done = await Done(site, script, first);
        using var second = await Send(script, Uploads + "?year=2021&file_name=x.csv&confirm=false", Return(new ReturnLine { HalfDays = "2" }));
        var waiting = await Done(site, script, second);
        using var withdrawn = await script.Client.PostAsync(new Uri(Text(waiting, "url") + "/withdraw", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal("withdrawn", Text(await withdrawn.Json(), "state"));
        using var late = await script.Client.PostAsync(new Uri(Text(done, "url") + "/withdraw", UriKind.Relative), null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }

    [Fact]
    public async Task Another_centre_is_not_there()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Centre, "ARA");
        using var other = site.Script(Role.Centre, "NOR");
        using var sent = await Send(script, Uploads + "?year=2021&file_name=x.csv", Return(new ReturnLine()));
        var url = Text(await Done(site, script, sent), "url");
        foreach (var path in (string[])[url, url + "/original", Uploads + "/rien"])
        {
            using var seen = await other.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, seen.StatusCode);
        }

        foreach (var centre in (string[])["ARA", "XXX"])
        {
            using var answer = await Send(other, Uploads + $"?centre={centre}&year=2021", Return(new ReturnLine()));
            Assert.Equal((HttpStatusCode.NotFound, "Aucun centre de ce code."), (answer.StatusCode, Text(await answer.Json(), "detail")));
        }
    }

    [Theory]
    [InlineData("?centre=XXX", "centre", "Centre inconnu : XXX.")]
    [InlineData("?year=21", "year", "Année incorrecte : 21.")]
    public async Task A_wrong_centre_or_year_is_said_and_nothing_is_kept(string query, string parameter, string words)
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Analyst);
        using var answer = await Send(script, Uploads + query, Return(new ReturnLine()));
        var problem = await answer.Json();
        Assert.Equal((HttpStatusCode.BadRequest, parameter), (answer.StatusCode, Text(problem, "parameter")));
        Assert.StartsWith(words, Text(problem, "detail"), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Workspace.Originals) && Directory.EnumerateFiles(site.Workspace.Originals).Any());
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_and_nothing_is_kept()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Analyst);
        using var answer = await Send(script, Uploads + "?file_name=x.csv", new byte[UploadLimits.FileBytes + 1]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("50\u00A0Mo", Text(await answer.Json(), "detail").Replace(' ', '\u00A0'), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Workspace.Originals) && Directory.EnumerateFiles(site.Workspace.Originals).Any());
    }

    private static byte[] Return(params ReturnLine[] lines) => Encoding.UTF8.GetBytes(ReturnLine.Csv(lines));

    private static async Task<HttpResponseMessage> Send(TestVisitor script, string path, byte[] content)
    {
        using var body = new ByteArrayContent(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return await script.Client.PostAsync(new Uri(path, UriKind.Relative), body);
    }

    private static async Task<JsonElement> Done(TestSite site, TestVisitor script, HttpResponseMessage answer)
    {
        await Worked(site);
        return await script.Json(answer.Headers.Location!.OriginalString);
    }

    private static Task Worked(TestSite site) => site.Services.GetRequiredService<UploadWorker>().Idle();

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;
}
