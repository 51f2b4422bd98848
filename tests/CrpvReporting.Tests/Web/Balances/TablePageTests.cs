using System.Globalization;
using System.Net;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Web.Balances;

public sealed class TablePageTests(SampleDatabase samples)
{
    [Theory]
    [InlineData("/bilans/2021")]
    [InlineData("/bilans/2021?by=mode&where=overseas=false")]
    [InlineData("/bilans/2021?by=mission&focus=OUTRE_MER")]
    [InlineData("/bilans/2021?by=mission&compare=2020")]
    [InlineData("/bilans/2021/tableaux/Synthese")]
    [InlineData("/bilans/2021/tableaux/Couverture_annees")]
    [InlineData("/bilans/2021/tableaux/Publics")]
    [InlineData("/bilans/2021/tableaux/Annees")]
    [InlineData("/bilans/2021/tableaux/Passage")]
    [InlineData("/bilans/2021/tableaux/Repartition_centres")]
    [InlineData("/bilans/2021/tableaux/Fiches_annuelles")]
    public async Task Every_number_that_is_linked_leads_to_lines_whose_page_says_it(string path)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        var page = await visitor.Page(path);
        var links = page.Descendants("td").Elements("a").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var lines = await visitor.Page(link.Attribute("href")!.Value);
            var said = lines.Descendants("main").Single().Value;
            var number = link.Value.TrimStart('+', '−');
            Assert.True(said.Contains(number, StringComparison.Ordinal) || said.Contains(Compact(number), StringComparison.Ordinal), $"{link.Attribute("href")!.Value}: {link.Value} not in « {said[..Math.Min(400, said.Length)]} »");
        }
    }

    [Fact]
    public async Task Whatever_an_address_of_lines_asks_for_is_answered_or_said_to_be_wrong()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        string[] measures = ["", "&mesure=net", "&mesure=actions", "&mesure=participations", "&mesure=renseignees", "&mesure=centres"];
        string[] subjects = ["", "&public=ELUS", "&indicateur=ETP", "&indicateur=CENTRES_COMPTES", "&indicateur=MEDIANE_PAR_CENTRE", "&indicateur=PART_DISTANCIEL&repartition=1"];
        string[] wholes = ["", "&part-de=perimeter=politique_ville"];
        string[] others = ["", "&moins=2020", "&moins=2017&indice=1", "&moins=2020&moins-indicateur=ETP"];
        foreach (var address in from measure in measures from subject in subjects from whole in wholes from other in others select $"/bilans/2021/lignes?filtre=centre=GUF{subject}{measure}{whole}{other}")
            Assert.True(await visitor.Status(address) is HttpStatusCode.OK or HttpStatusCode.BadRequest, address);
    }

    [Fact]
    public async Task The_lines_of_a_number_are_listed_page_after_page_and_sum_to_it()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Analyst);
        var table = await visitor.Page("/bilans/2021?by=mode");
        var link = table.Descendants("tbody").Single().Elements("tr").First().Descendants("a").First();
        var (sum, path) = (0m, (string?)link.Attribute("href")!.Value);
        while (path is not null)
        {
            var page = await visitor.Page(path);
            var lines = page.Descendants("section").Single(section => section.Element("h2")?.Attribute("id")?.Value == "lignes");
            var column = lines.Descendants("thead").Single().Descendants("th").Select(header => header.Value).ToList().IndexOf("Demi-journées");
            sum += lines.Descendants("tbody").Single().Elements("tr").Sum(row => Number(row.Elements().ElementAt(column).Value));
            path = page.Descendants("a").FirstOrDefault(next => next.Value == "Page suivante")?.Attribute("href")!.Value;
        }

        Assert.Equal(Number(link.Value), sum);
    }

    [Fact]
    public async Task A_form_without_script_leads_to_a_short_address_that_gives_the_same_page_again()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        using var answer = await visitor.Get("/bilans/2021?by=theme&by=mode&focus=&compare=&gel=&where=mission%3DRESEAU&where=mode%3DDISTANCIEL");
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/bilans/2021?by=theme,mode&where=mission=RESEAU&where=mode=DISTANCIEL", answer.Headers.Location!.ToString());
        var once = await visitor.Text(answer.Headers.Location.ToString());
        Assert.Equal(WithoutTokens(once), WithoutTokens(await visitor.Text(answer.Headers.Location.ToString())));
        var page = TestVisitor.PageOf(once);
        Assert.Equal(["mission=RESEAU", "mode=DISTANCIEL"], page.Descendants("input").Where(input => input.Attribute("checked") is not null).Select(input => input.Attribute("value")!.Value));
        Assert.Equal(["theme", "mode"], page.Descendants("option").Where(option => option.Attribute("selected") is not null && option.Attribute("value")!.Value.Length > 0).Select(option => option.Attribute("value")!.Value));
    }

    [Theory]
    [InlineData("/bilans/2021?by=rien", "Dimension inconnue")]
    [InlineData("/bilans/2021?where=theme=RIEN", "Valeur inconnue pour theme")]
    [InlineData("/bilans/2021?focus=RIEN", "Focus inconnu")]
    [InlineData("/bilans/2021?compare=2012", "Rien à comparer avec 2012")]
    public async Task A_question_that_cannot_be_asked_says_so_beside_its_field(string path, string said)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        using var answer = await visitor.Get(path);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(said, TestVisitor.PageOf(await answer.Content.ReadAsStringAsync()).Value.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/bilans/2012")]
    [InlineData("/bilans/2021?gel=jamais")]
    [InlineData("/bilans/2021/tableaux/Rien")]
    [InlineData("/bilans/2021/lignes?filtre=rien")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        using var answer = await visitor.Get(path);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_conditions_of_a_table_are_understood_where_its_lines_are()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        const string Where = "where=theme=SANTE&where=theme=EDUCATION&where=mode=PRESENTIEL";
        var total = (await visitor.Page("/bilans/2021?by=theme&" + Where)).Descendants("tfoot").Single().Descendants("td").First().Value;
        var lines = (await visitor.Page("/bilans/2021/lignes?" + Where)).Descendants("tfoot").First().Descendants("td").Last().Value;
        Assert.Equal(total, lines);
    }

    [Fact]
    public async Task A_table_is_taken_away_as_a_csv_and_as_a_workbook()
    {
        await using var site = await SampleSite.Start(samples);
        using var visitor = await site.SignedIn(Role.Presenter);
        foreach (var path in new[] { "/bilans/2021/tableau.csv?by=mode", "/bilans/2021/tableaux/Missions.csv" })
        {
            using var answer = await visitor.Get(path);
            Assert.Equal([0xEF, 0xBB, 0xBF], (await answer.Content.ReadAsByteArrayAsync())[..3]);
        }

        foreach (var path in new[] { "/bilans/2021/tableau.xlsx?by=mode", "/bilans/2021/tableau.xlsx?by=mode&compare=2020", "/bilans/2021/tableaux/Synthese.xlsx", "/bilans/2021/tableaux/Centres.xlsx" })
        {
            using var answer = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            using var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
            Assert.Equal(4, workbook.WorkbookPart!.Workbook.Sheets!.Count());
        }
    }

    [Fact]
    public async Task The_journal_of_files_is_for_analysts()
    {
        await using var site = await SampleSite.Start(samples);
        using var analyst = await site.SignedIn(Role.Analyst);
        using var presenter = await site.SignedIn(Role.Presenter);
        var journals = samples.ReportOf(2021).Tables.Where(table => table.IsJournal).ToList();
        Assert.NotEmpty(journals);
        foreach (var table in journals)
        {
            await analyst.Page($"/bilans/2021/tableaux/{table.Name}");
            Assert.Equal(HttpStatusCode.NotFound, await presenter.Status($"/bilans/2021/tableaux/{table.Name}"));
        }
    }

    private static string WithoutTokens(string page) => System.Text.RegularExpressions.Regex.Replace(page, "name=\"jeton\" value=\"[^\"]*\"", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));

    /// <summary>« 12,0 » of a table is « 12 » in a sentence.</summary>
    private static string Compact(string number) => number.EndsWith(",0", StringComparison.Ordinal) ? number[..^2] : number;

    private static decimal Number(string text) => decimal.Parse(text.Replace("\u202F", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
}
