using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Tests.Report.Slides;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class FigureFilesTests(SampleDatabase samples)
{
    public static TheoryData<int> Years => [.. SampleDatabase.Years];

    [Fact]
    public void A_file_of_a_figure_has_the_bytes_of_that_of_the_report() => samples.Read(store =>
    {
        var year = PublishReport.Read(samples.Workspace, store, 2021);
        foreach (var file in ChartFiles.Of(year).Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal)))
            Assert.Equal(BytesOf(file), BytesOf(FigureFiles.Find(year.Report, Path.GetFileName(file.Path))!));
        return true;
    });

    [Fact]
    public void Every_figure_has_pictures_with_and_without_words_its_numbers_and_its_slide()
    {
        var report = samples.ReportOf(2021);
        Assert.All(report.Figures, figure => Assert.Equal(
            ((string[])[".svg", ".png", ".pdf", "-nu.svg", "-nu.png", "-nu.pdf", ".csv", ".txt", ".pptx"]).Select(end => figure.Name + end),
            FigureFiles.Of(report, figure).Select(file => file.Path)));
        Assert.Null(FigureFiles.Find(report, "rien.svg"));
        Assert.Null(FigureFiles.Find(report, "../bilan-2021.html"));
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void The_slide_of_a_figure_is_a_deck_of_one_valid_slide_that_says_its_message(int year)
    {
        var report = samples.ReportOf(year);
        foreach (var figure in report.Figures)
        {
            var bytes = BytesOf(FigureFiles.Find(report, figure.Name + ".pptx")!);
            using var deck = new WrittenDeck(bytes);
            Assert.Empty(deck.Faults);
            Assert.Equal([figure.Title], deck.Titles);
            Assert.Contains(figure.TextAlternative, WrittenDeck.NotesOf(deck.Slides[0]), StringComparison.Ordinal);
            DeckChecks.Accessibility(deck);
            DeckChecks.Layout(bytes);
        }
    }

    private static byte[] BytesOf(ReportFile file)
    {
        using var content = new MemoryStream();
        file.Write(content);
        return content.ToArray();
    }
}
