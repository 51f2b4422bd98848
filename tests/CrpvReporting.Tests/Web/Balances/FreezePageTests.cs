using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Balances;

public sealed class FreezePageTests(SampleDatabase samples)
{
    private const string Label = "plénière d'octobre";

    [Fact]
    public async Task A_balance_is_frozen_once_every_limit_has_its_reason_and_stays_what_it_was()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        var page = await visitor.Page("/bilans/2019/gel");
        var fields = page.Descendants("input").Where(input => input.Attribute("name")!.Value.StartsWith("nom-", StringComparison.Ordinal)).Select(input => (input.Attribute("name")!.Value, input.Attribute("value")!.Value)).ToList();
        Assert.NotEmpty(fields);
        using (var answer = await visitor.Post("/bilans/2019/gel", [.. fields, ("libelle", Label)]))
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        using (var answer = await visitor.Post("/bilans/2019/gel", [.. fields, .. fields.Select(field => ("raison-" + field.Item1["nom-".Length..], "Vu avec le centre")), ("libelle", Label)]))
            Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(Label, (await visitor.Page("/bilans/2019/gel")).Value.Replace('’', '\''), StringComparison.Ordinal);

        var gel = "gel=" + Uri.EscapeDataString(Label);
        var before = await visitor.Page($"/bilans/2019?by=centre&{gel}");
        Import(site, "ARA_2019.csv", new ReturnLine { Date = "15/03/2019", HalfDays = "1" });
        var after = await visitor.Page($"/bilans/2019?by=centre&{gel}");
        Assert.Equal(Numbers(before), Numbers(after));
        Assert.NotEqual(Numbers(before), Numbers(await visitor.Page("/bilans/2019?by=centre")));
        var link = after.Descendants("td").Elements("a").First().Attribute("href")!.Value;
        Assert.EndsWith(gel, link, StringComparison.Ordinal);
        Assert.Contains(after.Descendants("td").Elements("a").First().Value, (await visitor.Page(link)).Value, StringComparison.Ordinal);

        var moves = await visitor.Page("/bilans/2019/ecarts");
        Assert.Contains("remplacée", moves.Value, StringComparison.Ordinal);
        Assert.Contains("ARA", moves.Value, StringComparison.Ordinal);
        using var missing = await visitor.Get("/bilans/2019/ecarts?de=jamais");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Everything_that_a_report_writes_is_there_file_by_file_and_in_one_archive()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        using var folder = new TempFolder();
        var written = samples.Read(store => PublishReport.Write(PublishReport.Read(samples.Workspace, store, 2021), folder.Path)).Select(file => file.Path).Append("empreintes.sha256").Order(StringComparer.Ordinal).ToList();

        using var archive = new ZipArchive(await visitor.Client.GetStreamAsync(new Uri("/bilans/2021/fichiers.zip", UriKind.Relative)));
        Assert.Equal(written, archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        foreach (var entry in archive.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                await stream.CopyToAsync(content);
            Assert.True(File.ReadAllBytes(folder[entry.FullName]).AsSpan().SequenceEqual(content.ToArray()), entry.FullName);
        }

        var links = (await visitor.Page("/bilans/2021/fichiers")).Descendants("main").Single().Descendants("li").Elements("a").Select(link => link.Attribute("href")!.Value).Where(link => link.StartsWith("/bilans/2021/fichiers/", StringComparison.Ordinal)).ToList();
        Assert.Equal(written.Count - 1, links.Count);
        foreach (var link in new[] { links[0], links[1], links[^1] })
        {
            using var answer = await visitor.Get(link);
            Assert.Equal(File.ReadAllBytes(folder[Uri.UnescapeDataString(link["/bilans/2021/fichiers/".Length..])]), await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData("/bilans/2021/fichiers/..%2F..%2Fbilan.db")]
    [InlineData("/bilans/2021/fichiers/rien.txt")]
    [InlineData("/bilans/2012/fichiers")]
    [InlineData("/bilans/2012/fichiers.zip")]
    public async Task Only_files_of_the_report_are_given(string path)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        Assert.Equal(HttpStatusCode.NotFound, await visitor.Status(path));
    }

    [Fact]
    public async Task A_presenter_takes_neither_the_journal_of_files_nor_what_centres_are_told()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        var titles = (await visitor.Page("/bilans/2021/fichiers")).Descendants("h2").Select(title => title.Value);
        Assert.Equal(["Sommaire", "Graphiques", "Diapositives", "Page à lire", "Données ouvertes"], titles);
    }

    private static List<string> Numbers(XElement page) => [.. page.Descendants("td").Select(cell => cell.Value)];

    private static void Import(TestSite site, string name, ReturnLine line)
    {
        var workspace = site.Workspace.Balance;
        using var store = workspace.Open(StoreAccess.Write);
        ReceiveFile.Import(workspace, store, site.Folder.Write(name, ReturnLine.Csv(line)), new());
    }
}
