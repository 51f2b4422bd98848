using Xunit;

namespace CrpvReporting.ReaderTests;

public sealed class ChartPdfTests(SampleReport samples)
{
    [Fact]
    public void A_reader_of_pdf_finds_the_words_and_numbers_of_every_chart_as_text()
    {
        var folder = samples["charts-pdf"];
        samples.Run("charts", "2020", "--format", "pdf", "--out", folder);
        var files = Directory.GetFiles(folder, "*.pdf");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var read = Squeezed(DebianProgram.PdfToText.Run(file, "-"));
            var words = File.ReadAllLines(Path.ChangeExtension(file, ".txt"));
            Assert.Contains(Squeezed(words[0]), read, StringComparison.Ordinal);
            Assert.Contains(Squeezed(words[^1]), read, StringComparison.Ordinal);
            foreach (var label in File.ReadAllLines(Path.ChangeExtension(file, ".csv")).Skip(1).Select(line => line.Split(';')[0].Trim('"')))
                Assert.All(label.Split(' ', '-'), word => Assert.Contains(Squeezed(word), read, StringComparison.Ordinal));
        }
    }

    /// <summary>Without spaces: a reader cuts lines where it likes.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
