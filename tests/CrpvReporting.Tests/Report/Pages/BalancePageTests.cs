using System.Text.RegularExpressions;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Report.Charts;
using CrpvReporting.Tests.Report.Workbook;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Pages;

public sealed partial class BalancePageTests(SampleDatabase samples)
{
    [Theory]
    [InlineData("fr-FR")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void The_same_report_gives_the_same_page_wherever_it_is_made(string culture) =>
        Assert.Equal(samples.PageOf(SamplePages.Balance), UnderCulture.Run(culture, () => BalancePage.Of(samples.ReportOf(2021))));

    [Theory]
    [InlineData(2019)]
    [InlineData(2021)]
    public void Every_cell_of_every_table_is_there_as_a_reader_sees_it(int year)
    {
        var report = samples.ReportOf(year);
        var page = SamplePages.TreeOf(BalancePage.Of(report));
        foreach (var table in report.Tables.Where(table => !table.IsJournal))
        {
            var heading = page.Descendants().Single(element => element.Attribute("id")?.Value == "tableau-" + table.Name);
            Assert.Equal(Typography.Typeset(table.Title), heading.Value);
            AssertSame(table, heading.Parent!.Descendants("table").Single());
        }

        foreach (var figure in report.Figures)
        {
            var heading = page.Descendants().Single(element => element.Attribute("id")?.Value == "graphique-" + figure.Name);
            AssertSame(FigureTable.Of(figure), heading.Parent!.Descendants("table").Single());
        }
    }

    [Theory]
    [InlineData(SamplePages.Balance, 2021, true)]
    [InlineData(SamplePages.Guarded, 2021, false)]
    public void It_says_no_number_that_the_report_does_not_say(string kind, int year, bool whole)
    {
        var report = whole ? samples.ReportOf(year) : samples.Read(store => CrpvReporting.Pipeline.PublishReport.Read(samples.Workspace, store, year, withCentreFigures: false).Report);
        var known = Said(report).SelectMany(text => Number().Matches(Typography.Typeset(text)).Select(match => match.Value)).ToHashSet(StringComparer.Ordinal);
        var page = SamplePages.TreeOf(samples.PageOf(kind));
        var said = page.Descendants("body").DescendantNodes().OfType<XText>().Where(text => text.Parent!.Name.LocalName != "text").SelectMany(text => Number().Matches(text.Value).Select(match => match.Value));
        Assert.Empty(said.Except(known));
    }

    [Fact]
    public void The_headline_comes_first_then_the_coverage_that_limits_it()
    {
        var page = SamplePages.TreeOf(BalancePage.Of(samples.ReportOf(2019)));
        var header = page.Descendants("header").Single().Elements().Select(element => element.Value).ToList();
        Assert.Equal(samples.ReportOf(2019).Title, header[0]);
        Assert.StartsWith("Plus de", header[1], StringComparison.Ordinal);
        Assert.StartsWith("18 centres comptés sur 19", header[2], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_put_online_does_not_tell_how_it_was_made()
    {
        var report = samples.ReportOf(2020);
        Assert.Equal(["Journal", "Avertissements"], report.Tables.Where(table => table.IsJournal).Select(table => table.Name));
        var page = BalancePage.Of(report);
        Assert.DoesNotContain(".csv", page, StringComparison.Ordinal);
        Assert.DoesNotContain("empty_month", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_contents_leads_to_every_figure_and_table()
    {
        var report = samples.ReportOf(2021);
        var links = SamplePages.TreeOf(samples.PageOf(SamplePages.Balance)).Descendants("nav").Single().Descendants("a").Select(link => link.Attribute("href")!.Value).ToHashSet();
        Assert.All(report.Figures, figure => Assert.Contains("#graphique-" + figure.Name, links));
        Assert.All(report.Tables.Where(table => !table.IsJournal), table => Assert.Contains("#tableau-" + table.Name, links));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string hostile = "<script>alert(1)</script>\"'&\u0001<img src=x onerror=alert(1)>";
        var report = SampleBalance.Create();
        var page = BalancePage.Of(report with
        {
            Title = hostile,
            Headline = hostile,
            Notes = [new ReportNote(NoteSubject.Scope, hostile)],
            Phrases = [new Phrase("a", hostile), new Phrase("b", hostile)],
            Figures = [SampleFigures.Themes with { Categories = [.. SampleFigures.Themes.Categories.Select(_ => "<b onload=x>&")], Title = "</svg><script>x</script>", TextAlternative = "</desc>&" }],
            Tables = [.. report.Tables.Select(table => table with { Title = hostile, Notes = [hostile] })],
        });
        Assert.DoesNotContain(SamplePages.TreeOf(page).Descendants(), element => element.Name.LocalName is "script" or "img" or "b");
        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
    }

    private static void AssertSame(ReportTable table, XElement shown)
    {
        Assert.Equal(table.Columns.Select(column => Typography.Typeset(column.Title)), shown.Element("thead")!.Descendants("th").Select(header => header.Value));
        var rows = table.Total is { } total ? [.. table.Rows, total] : table.Rows;
        var shownRows = shown.Elements().Where(part => part.Name.LocalName is "tbody" or "tfoot").Elements("tr").ToList();
        Assert.Equal(rows.Count, shownRows.Count);
        foreach (var (row, shownRow) in rows.Zip(shownRows))
            Assert.Equal(row.Select((cell, i) => Typography.Typeset(CellText.Of(cell, table.Columns[i]))), shownRow.Elements().Select(cell => cell.Value));
    }

    /// <summary>Every text of a report; the numbers of its figures too.</summary>
    private static IEnumerable<string> Said(BalanceReport report) =>
    [
        report.Title, report.Headline, .. report.Notes, .. report.Cover.SelectMany(line => (string[])[line.Label, line.Text]), .. report.Phrases.Select(phrase => phrase.Text),
        .. report.Tables.Concat(report.Figures.Select(FigureTable.Of)).SelectMany(Texts),
        .. report.Figures.SelectMany(figure => (string[])[figure.Title, figure.Subtitle, figure.Reading, figure.Scope, figure.Source, figure.TextAlternative]),
    ];

    private static IEnumerable<string> Texts(ReportTable table) =>
    [
        table.Title, table.Description, table.Source, .. table.Texts, .. table.Columns.Select(column => column.Title),
        .. table.Rows.Append(table.Total ?? []).SelectMany(row => row.Select((cell, i) => CellText.Of(cell, table.Columns[i]))),
    ];

    [GeneratedRegex("[0-9]+([\u202F][0-9]{3})*(,[0-9]+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
