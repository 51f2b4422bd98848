using System.IO.Compression;
using System.Net;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Cli;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Api;

public sealed class ApiAnswerTests(SampleDatabase samples)
{
    [Theory]
    [InlineData("/years/2021/status", "status 2021")]
    [InlineData("/years/2021/balance", "show 2021")]
    [InlineData("/years/2021/balance?by=theme,mode", "show 2021 --by theme,mode")]
    [InlineData("/years/2021/balance?focus=OUTRE_MER", "show 2021 --focus OUTRE_MER")]
    [InlineData("/years/2020/balance?by=mission&where=mode=DISTANCIEL&compare=2019", "show 2020 --by mission --where mode=DISTANCIEL --compare 2019")]
    [InlineData("/years/2021/series?by=mission&index=2019&rates=true", "show 2021 --series --by mission --index 2019 --rate")]
    [InlineData("/years/2021/lines?where=theme=SANTE", "explain 2021 --where theme=SANTE")]
    [InlineData("/years/2021/lines?indicator=DEMI_JOURNEES_NET&compare=2020", "explain 2021 --indicator DEMI_JOURNEES_NET --compare 2020")]
    [InlineData("/years/2021/lines?where=mode=DISTANCIEL&share_of=mission=RESEAU", "explain 2021 --where mode=DISTANCIEL --share-of mission=RESEAU")]
    [InlineData("/years/2021/indicators", "indicators 2021")]
    [InlineData("/indicators", "indicators")]
    public async Task A_script_and_the_command_line_get_the_same_bytes(string path, string command)
    {
        await using var site = await SampleSite.Start(samples);
        using var script = site.Script(Role.Analyst);
        var run = Crpv.Run([.. command.Split(' '), "--format", "json", "--db", site.Workspace.Database]);
        Assert.Equal(0, run.Code);
        Assert.Equal(run.Output.ReplaceLineEndings("\n"), await script.Text(ApiSite.Root + path));
    }

    [Fact]
    public async Task Files_have_the_bytes_of_the_report_that_the_command_line_writes()
    {
        await using var site = await SampleSite.Start(samples);
        using var script = site.Script(Role.Analyst);
        var folder = site.Folder["rapport"];
        Assert.Equal(0, Crpv.Run("report", "2021", "--out", folder, "--only", "charts,tables,slides,workbook,data", "--db", site.Workspace.Database).Code);
        foreach (var (path, file) in (IEnumerable<(string, string)>)
        [
            .. Directory.GetFiles(Path.Combine(folder, "graphiques")).Where(file => !file.EndsWith(".html", StringComparison.Ordinal)).Select(file => ("figures/files/" + Path.GetFileName(file), file)),
            .. Directory.GetFiles(Path.Combine(folder, "tableaux")).Select(file => ("tables/" + Path.GetFileName(file), file)),
            ("slides.pptx", Path.Combine(folder, "bilan-2021.pptx")), ("exports/bilan-2021.xlsx", Path.Combine(folder, "bilan-2021.xlsx")),
            ("exports/donnees-ouvertes/datapackage.json", Path.Combine(folder, "donnees-ouvertes", "datapackage.json")),
        ])
        {
            var content = await script.Client.GetByteArrayAsync(new Uri($"{ApiSite.Root}/years/2021/{path}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(content), path);
        }
    }

    [Fact]
    public async Task The_archive_holds_every_file_of_the_report_and_its_digests()
    {
        await using var site = await SampleSite.Start(samples);
        using var script = site.Script(Role.Analyst);
        using var zip = new ZipArchive(new MemoryStream(await script.Client.GetByteArrayAsync(new Uri($"{ApiSite.Root}/years/2021/exports.zip", UriKind.Relative), TestContext.Current.CancellationToken)));
        var listed = (await script.Json($"{ApiSite.Root}/years/2021/exports")).GetProperty("files").EnumerateArray().Select(file => file.GetString());
        Assert.Equal(listed.Concat(["index.html", "empreintes.sha256"]).Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_answer_is_sent_again_only_when_something_came()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        await using var site = await TestSite.Start(database => File.Copy(store.Database, database));
        using var script = site.Script(Role.Presenter);
        const string Path = ApiSite.Root + "/years/2021/balance?by=centre";
        using var first = await script.Get(Path);
        script.Client.DefaultRequestHeaders.IfNoneMatch.Add(first.Headers.ETag!);
        using var same = await script.Get(Path);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        using var other = await script.Get(ApiSite.Root + "/years/2021/balance?by=theme");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using (var opened = site.Workspace.Balance.Open(CrpvReporting.Store.StoreAccess.Write))
            CrpvReporting.Pipeline.ReceiveFile.Import(site.Workspace.Balance, opened, store.Folder.Write("NOR_2021.csv", ReturnLine.Csv(new ReturnLine())), new());
        using var changed = await script.Get(Path);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Contains("NOR", await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_frozen_balance_answers_as_it_was()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Freeze(2021, "plénière");
        store.Import("ARA_2021_v2.csv", new ReturnLine { HalfDays = "2" });
        await using var site = await TestSite.Start(database => File.Copy(store.Database, database));
        using var script = site.Script(Role.Presenter);
        Assert.Equal(3, (await script.Json(ApiSite.Root + "/years/2021/balance?frozen=pleniere")).GetProperty("total").GetProperty("half_days").GetDecimal());
        Assert.Equal(2, (await script.Json(ApiSite.Root + "/years/2021/balance")).GetProperty("total").GetProperty("half_days").GetDecimal());
        Assert.Equal("plénière", (await script.Json(ApiSite.Root + "/years")).GetProperty("years")[0].GetProperty("frozen")[0].GetProperty("label").GetString());
    }

    [Theory]
    [InlineData(null, "/years", HttpStatusCode.Unauthorized)]
    [InlineData(Role.Centre, "/years", HttpStatusCode.Forbidden)]
    [InlineData(Role.Centre, "/years/2021/balance", HttpStatusCode.Forbidden)]
    [InlineData(Role.Centre, "/lists", HttpStatusCode.OK)]
    [InlineData(Role.Presenter, "/years", HttpStatusCode.OK)]
    [InlineData(Role.Presenter, "/years/2021/status", HttpStatusCode.Forbidden)]
    [InlineData(Role.Analyst, "/years/2021/status", HttpStatusCode.OK)]
    public async Task A_key_opens_what_its_role_may_see(Role? role, string path, HttpStatusCode status)
    {
        await using var site = await SampleSite.Start(samples);
        using var script = role is { } known ? site.Script(known, known == Role.Centre ? "ARA" : null) : site.Visitor();
        using var answer = await script.Get(ApiSite.Root + path);
        Assert.Equal(status, answer.StatusCode);
        if (status != HttpStatusCode.OK)
            Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task What_was_sent_and_found_is_not_for_who_only_shows_the_balance()
    {
        await using var site = await SampleSite.Start(samples);
        using var presenter = site.Script(Role.Presenter);
        using var analyst = site.Script(Role.Analyst);
        foreach (var journal in samples.ReportOf(2021).Tables.Where(table => table.IsJournal))
        {
            using var hidden = await presenter.Get($"{ApiSite.Root}/years/2021/tables/{journal.Name}");
            Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
            using var shown = await analyst.Get($"{ApiSite.Root}/years/2021/tables/{journal.Name}");
            Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        }

        Assert.DoesNotContain("Journal", await presenter.Text(ApiSite.Root + "/years/2021/tables"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_without_any_return_answers_that_nobody_is_counted()
    {
        await using var site = await TestSite.Start();
        using var script = site.Script(Role.Analyst);
        Assert.Equal("{\n  \"years\": []\n}\n", await script.Text(ApiSite.Root + "/years"));
        Assert.Equal(0, (await script.Json(ApiSite.Root + "/years/2021/balance")).GetProperty("coverage").GetProperty("counted").GetInt32());
    }
}
