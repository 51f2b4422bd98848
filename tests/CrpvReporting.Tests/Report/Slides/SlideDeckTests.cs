using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using ClosedXML.Excel;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace CrpvReporting.Tests.Report.Slides;

public sealed class SlideDeckTests(SampleDatabase samples)
{
    public static TheoryData<int> Years => [.. SampleDatabase.Years, SampleDatabase.FormYear];

    [Theory]
    [MemberData(nameof(Years))]
    public void The_deck_of_a_year_is_valid_and_can_be_listened_to(int year)
    {
        using var deck = new WrittenDeck(samples.ReportOf(year));
        Assert.Empty(deck.Faults);
        DeckChecks.Accessibility(deck);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Nothing_leaves_its_place(int year) => DeckChecks.Layout(WrittenDeck.Bytes(samples.ReportOf(year)));

    [Fact]
    public void Nothing_leaves_its_place_with_labels_twice_as_long()
    {
        var report = samples.ReportOf(2019);
        DeckChecks.Layout(WrittenDeck.Bytes(report with
        {
            Title = Twice(report.Title),
            Headline = Twice(report.Headline),
            Figures = [.. report.Figures.Select(figure => figure with
            {
                Title = Twice(figure.Title),
                Subtitle = Twice(figure.Subtitle),
                Scope = Twice(figure.Scope),
                Source = Twice(figure.Source),
                Categories = [.. figure.Categories.Select(Twice)],
                Series = [.. figure.Series.Select(series => series with { Name = Twice(series.Name) })],
            })],
        }));
    }

    [Fact]
    public void The_slides_of_2020_in_words()
    {
        using var deck = new WrittenDeck(samples.ReportOf(2020));
        Snapshot.Matches(string.Join("\n\n", deck.Slides.Select(slide =>
            $"{WrittenDeck.Words(WrittenDeck.Xml(slide))}\n--\n{WrittenDeck.NotesOf(slide)}")) + "\n");
    }

    [Fact]
    public void The_first_slide_says_the_sentence_of_the_year_and_its_notes_the_exact_figures()
    {
        using var deck = new WrittenDeck(samples.ReportOf(2020));
        Assert.StartsWith("Près de 2\u202F200\u00A0demi-journées", deck.Titles[0], StringComparison.Ordinal);
        Assert.Contains("2\u202F187,5 demi-journées", WrittenDeck.NotesOf(deck.Slides[0]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_chart_has_its_numbers_in_the_notes_of_its_slide_and_in_its_workbook(int year)
    {
        var report = samples.ReportOf(year);
        using var deck = new WrittenDeck(report);
        foreach (var slide in deck.Slides.Where(slide => slide.ChartParts.Any()))
        {
            var figure = report.Figures.Single(figure => figure.Title == WrittenDeck.TitleOf(slide));
            Assert.Contains(figure.TextAlternative, WrittenDeck.NotesOf(slide), StringComparison.Ordinal);
            AssertInWorkbook(slide.ChartParts.Single());
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void No_slide_note_or_chart_says_a_number_that_is_on_no_sheet(int year)
    {
        var report = samples.ReportOf(year);
        using var deck = new WrittenDeck(report);
        var said = report.Tables.SelectMany(ReportNumbersTests.NumbersOf)
            .Concat(report.Tables.SelectMany(table => table.Notes.Concat(table.Columns.Select(column => column.Title))).SelectMany(NumbersIn))
            .Concat(report.Notes.Select(note => note.Text).Append(report.Headline).Concat(report.Cover.Select(line => line.Text)).SelectMany(NumbersIn)).ToHashSet(StringComparer.Ordinal);
        foreach (var text in deck.Slides.SelectMany(slide => new[] { WrittenDeck.Words(WrittenDeck.Xml(slide)), WrittenDeck.NotesOf(slide) }.Concat(WrittenDeck.Xml(slide).Descendants().Attributes("descr").Select(alternative => alternative.Value))))
            Assert.All(NumbersIn(text), number => Assert.True(said.Contains(number), $"« {number} » is on no sheet: {text}"));
        var numbers = report.Tables.SelectMany(table => table.Rows.Append(table.Total ?? [])).SelectMany(row => row).Select(cell => CellValue.Of(cell, ColumnKind.Number).Number).OfType<double>().ToHashSet();
        Assert.All(deck.Slides.SelectMany(slide => slide.ChartParts).SelectMany(Remembered), number => Assert.Contains(number, numbers));
    }

    [Fact]
    public void A_missing_centre_says_so_in_its_place()
    {
        var report = samples.ReportOf(2019);
        using var deck = new WrittenDeck(report);
        var chart = deck.Slides.Single(slide => WrittenDeck.TitleOf(slide)!.StartsWith("Les centres d'outre-mer", StringComparison.Ordinal)).ChartParts.Single();
        Assert.Contains("Mayotte\u00A0[nr]", WrittenDeck.Xml(chart).Descendants(WrittenDeck.C + "v").Select(value => value.Value));
    }

    [Fact]
    public void Lockdowns_are_marked_on_the_months_of_2020_only()
    {
        using var deck = new WrittenDeck(samples.ReportOf(2020));
        var marked = Assert.Single(deck.Slides.SelectMany(slide => slide.ChartParts), chart => chart.ChartDrawingPart is not null);
        Assert.Contains("1er confinement", WrittenDeck.Words(WrittenDeck.Xml(marked.ChartDrawingPart!)), StringComparison.Ordinal);
        using var other = new WrittenDeck(samples.ReportOf(2021));
        Assert.All(other.Slides.SelectMany(slide => slide.ChartParts), chart => Assert.Null(chart.ChartDrawingPart));
    }

    [Fact]
    public void Without_the_figures_of_centres_no_slide_names_one()
    {
        var report = samples.Read(store => PublishReport.Build(samples.Workspace, store, 2021, withCentreFigures: false));
        using var deck = new WrittenDeck(report);
        Assert.Empty(deck.Faults);
        var words = string.Join('\n', deck.Slides.SelectMany(slide => slide.ChartParts.Select(chart => WrittenDeck.Xml(chart).Value).Append(WrittenDeck.Xml(slide).ToString()).Append(WrittenDeck.NotesOf(slide))));
        Assert.DoesNotContain("Guadeloupe", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Hauts-de-France", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_not_there_leaves_its_slide_out_or_to_its_table()
    {
        var report = samples.ReportOf(2021) with { Figures = [] };
        using var deck = new WrittenDeck(report);
        Assert.Empty(deck.Faults);
        DeckChecks.Accessibility(deck);
        DeckChecks.Layout(WrittenDeck.Bytes(report));
        Assert.Contains(deck.Slides, slide => WrittenDeck.Xml(slide).Descendants(WrittenDeck.A + "tbl").Any());
        Assert.DoesNotContain(deck.Slides, slide => slide.ChartParts.Any());
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_same_report_gives_the_same_bytes_under_any_culture(string culture)
    {
        var report = samples.ReportOf(2020);
        Assert.Equal(WrittenDeck.Bytes(report), UnderCulture.Run(culture, () => WrittenDeck.Bytes(report)));
    }

    [Fact]
    public void The_package_carries_no_date_but_1980()
    {
        using var zip = new ZipArchive(new MemoryStream(WrittenDeck.Bytes(samples.ReportOf(2021))), ZipArchiveMode.Read);
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    private static string Twice(string words) => words + " " + words;

    private static IEnumerable<string> NumbersIn(string text) => ReportNumbersTests.Number().Matches(ReportNumbersTests.Ordinal().Replace(text, "")).Select(match => match.Value);

    private static IEnumerable<double> Remembered(ChartPart chart) =>
        WrittenDeck.Xml(chart).Descendants(WrittenDeck.C + "numCache").Elements(WrittenDeck.C + "pt").Select(point => double.Parse(point.Value, CultureInfo.InvariantCulture));

    /// <summary>What a chart remembers of its cells is what its workbook holds in them.</summary>
    private static void AssertInWorkbook(ChartPart chart)
    {
        using var content = chart.EmbeddedPackagePart!.GetStream();
        using var workbook = new XLWorkbook(content);
        foreach (var reference in WrittenDeck.Xml(chart).Descendants(WrittenDeck.C + "f"))
        {
            var cells = workbook.Worksheet("Donnees").Range(reference.Value[(reference.Value.IndexOf('!') + 1)..]).Cells().ToList();
            var cache = reference.ElementsAfterSelf().Single();
            Assert.Equal(cells.Count, (int)cache.Element(WrittenDeck.C + "ptCount")!.Attribute("val")!);
            foreach (var point in cache.Elements(WrittenDeck.C + "pt"))
            {
                var cell = cells[(int)point.Attribute("idx")!];
                if (cache.Name == WrittenDeck.C + "numCache")
                    Assert.Equal(double.Parse(point.Value, CultureInfo.InvariantCulture), cell.GetDouble(), 12);
                else
                    Assert.Equal(point.Value, cell.GetString());
            }
        }
    }
}
