using Xunit;

namespace CrpvReporting.ReaderTests;

public sealed class WorkbookTests(SampleReport samples)
{
    [Fact]
    public void LibreOffice_opens_the_workbook_and_prints_it() =>
        Assert.True(new FileInfo(LibreOffice.Convert(samples, Path.Combine(samples.Of(2021), "bilan-2021.xlsx"), "pdf")).Length > 10_000);

    [Fact]
    public void The_report_has_the_formats_that_LibreOffice_makes_when_asked()
    {
        Assert.NotEmpty(DebianProgram.LibreOffice.Path);
        var folder = samples["also"];
        samples.Run("report", "2021", "--only", "tables", "--also", "ods,pdf", "--out", folder);
        Assert.Equal("PK"u8, File.ReadAllBytes(Path.Combine(folder, "bilan-2021.ods")).AsSpan(0, 2));
        Assert.Equal("%PDF"u8, File.ReadAllBytes(Path.Combine(folder, "bilan-2021.pdf")).AsSpan(0, 4));
    }
}
