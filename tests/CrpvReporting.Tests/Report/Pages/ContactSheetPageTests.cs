using CrpvReporting.Report.Pages;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages;

public sealed class ContactSheetPageTests(SampleDatabase samples)
{
    [Fact]
    public void Every_figure_is_drawn_once_under_its_message_with_its_words()
    {
        var page = SamplePages.TreeOf(samples.PageOf(SamplePages.ContactSheet));
        var figures = samples.ReportOf(2021).Figures;
        Assert.Equal(figures.Select(figure => figure.Title), page.Descendants("h2").Select(heading => heading.Value));
        Assert.Equal(figures.Count, page.Descendants().Count(element => element.Name.LocalName == "svg"));
        Assert.All(figures, figure => Assert.Contains(page.Descendants("p"), words => words.Value == figure.TextAlternative));
    }

    [Fact]
    public void A_figure_has_the_links_of_its_own_files_only_pictures_first()
    {
        var page = SamplePages.TreeOf(samples.PageOf(SamplePages.ContactSheet));
        string[] LinksOf(string name) => [.. page.Descendants("section").Single(section => section.Attribute("aria-labelledby")!.Value == "graphique-" + name).Descendants("a").Select(link => link.Attribute("href")!.Value)];
        Assert.Equal(["mois.svg", "mois-nu.svg", "mois.png", "mois.csv", "mois.txt"], LinksOf("mois"));
        Assert.Equal(["centres.png"], LinksOf("centres"));
    }

    [Fact]
    public void A_year_without_a_figure_says_so() =>
        Assert.Contains("Cette année n'a aucun graphique publié.", ContactSheetPage.Of(2021, [], []), StringComparison.Ordinal);
}
