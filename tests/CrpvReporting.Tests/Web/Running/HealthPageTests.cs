using System.Net;
using System.Text.Json;
using Xunit;

namespace CrpvReporting.Tests.Web.Running;

public sealed class HealthPageTests
{
    [Fact]
    public async Task The_site_says_that_it_answers_and_that_it_can_work_and_nothing_else()
    {
        await using var site = await TestSite.Start(Seed);
        using var visitor = site.Visitor();
        Assert.Equal("""{"status":"ok"}""", await visitor.Text("/sante"));
        var ready = await visitor.Text("/sante/pret");
        using var document = JsonDocument.Parse(ready);
        Assert.Equal("ready", document.RootElement.GetProperty("status").GetString());
        Assert.DoesNotContain(site.Folder.Path, ready, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disk_that_is_nearly_full_is_said_by_the_status()
    {
        await using var site = await TestSite.Start(settings: ["--Site:LeastRoom", "2000000000"]);
        using var visitor = site.Visitor();
        using var answer = await visitor.Get("/sante/pret");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(("not_ready", "failing", "ok"), (Word(document, "status"), Word(document, "disk_room"), Word(document, "site_database")));
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_is_said_while_the_program_still_answers()
    {
        await using var site = await TestSite.Start();
        await File.WriteAllTextAsync(site.Folder["bilan.db"], "Ceci n'est pas une base.");
        using var visitor = site.Visitor();
        using var ready = await visitor.Get("/sante/pret");
        using var document = JsonDocument.Parse(await ready.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "failing"), (ready.StatusCode, Word(document, "balance_database")));
        using var alive = await visitor.Get("/sante");
        Assert.Equal(HttpStatusCode.OK, alive.StatusCode);
    }

    private static string? Word(JsonDocument document, string name) => document.RootElement.GetProperty(name).GetString();

    private static void Seed(string database) => SeededDatabase.Write(database, ("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())));
}
