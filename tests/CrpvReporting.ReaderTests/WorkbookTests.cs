using Xunit;

namespace CrpvReporting.ReaderTests;

public sealed class WorkbookTests(SampleReport samples)
{
    [Fact]
    public void LibreOffice_opens_the_workbook_and_prints_it()
    {
        var target = samples["workbook-pdf"];
        DebianProgram.LibreOffice.Run($"-env:UserInstallation=file://{samples["workbook-profile"]}", "--headless", "--convert-to", "pdf", "--outdir", target, Path.Combine(samples.Of(2021), "bilan-2021.xlsx"));
        Assert.True(new FileInfo(Path.Combine(target, "bilan-2021.pdf")).Length > 10_000);
    }
}
