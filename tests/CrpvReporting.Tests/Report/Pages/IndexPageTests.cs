using CrpvReporting.Report.Pages;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages;

public sealed class IndexPageTests(SampleDatabase samples)
{
    [Fact]
    public void Every_link_leads_to_a_file_that_is_there_and_what_a_person_opens_has_one()
    {
        var links = Links(SamplePages.Paths);
        Assert.Empty(links.Except(SamplePages.Paths));
        Assert.Equal(["donnees-ouvertes/activites.schema.json", "graphiques/mois.png"], SamplePages.Paths.Except(links));
    }

    [Fact]
    public void What_is_not_there_is_not_spoken_of()
    {
        var page = IndexPage.Of(samples.ReportOf(2021), ["phrases.txt"], CodeLists.Shipped.Centres);
        Assert.Equal(["Lire le bilan"], SamplePages.TreeOf(page).Descendants("h2").Select(heading => heading.Value));
    }

    [Fact]
    public void A_file_that_nobody_thought_of_is_listed_by_its_name() => Assert.Contains("autre dossier/fichier & co.bin", Links(["autre dossier/fichier & co.bin"]));

    [Fact]
    public void The_index_of_a_report() => Snapshot.Matches(string.Join('\n', SamplePages.TreeOf(samples.PageOf(SamplePages.Index)).Descendants("main").Single().Descendants()
        .Where(element => element.Name.LocalName is "h2" or "li" or "p" or "tr").Select(element => string.Join(' ', element.Value.Replace('\u00A0', ' ').Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)))));

    private List<string> Links(IReadOnlyList<string> paths) =>
        [.. SamplePages.TreeOf(IndexPage.Of(samples.ReportOf(2021), paths, CodeLists.Shipped.Centres)).Descendants("main").Single().Descendants("a").Select(link => Uri.UnescapeDataString(link.Attribute("href")!.Value))];
}
