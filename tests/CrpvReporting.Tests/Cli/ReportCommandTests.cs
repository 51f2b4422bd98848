using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly SmallStore store = new();

    public ReportCommandTests() => store.Import("ARA_2021.csv", new ReturnLine { Perimeter = "autre" });

    [Fact]
    public void A_report_says_what_it_wrote_part_by_part()
    {
        var run = Report("2021");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("  Classeur Excel : bilan-2021.xlsx", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Tableaux et phrases : tableaux.txt, phrases.txt, tableaux/ (", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(store.Folder["rapport/bilan-2021.xlsx"]));
    }

    [Theory]
    [InlineData("--only workbook", "bilan-2021.xlsx empreintes.sha256 index.html")]
    [InlineData("--only workbook,charts", "bilan-2021.xlsx empreintes.sha256 index.html")]
    [InlineData("--only tables", "empreintes.sha256 index.html phrases.txt tableaux.txt")]
    public void A_part_alone_is_written_alone(string options, string expected)
    {
        Assert.Equal(0, Report(["2021", .. options.Split(' ')]).Code);
        Assert.Equal(expected, string.Join(' ', Directory.EnumerateFiles(store.Folder["rapport"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void An_unknown_part_is_said_with_those_that_exist() => Assert.StartsWith(
        "Partie inconnue : classeur. Parties du bilan : workbook, tables, charts", Report("2021", "--only", "classeur").UsageError(), StringComparison.Ordinal);

    [Fact]
    public void An_unknown_format_is_said_with_those_that_exist() =>
        Assert.Equal("Format inconnu : docx. Formats : ods, pdf.", Report("2021", "--also", "docx").UsageError());

    [Theory]
    [InlineData("2021", "--without-centre-figures")]
    [InlineData("2020")]
    public void A_part_is_not_written_among_the_files_of_another_report(params string[] other)
    {
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020" });
        Report("2021");
        var error = Report([.. other, "--only", "tables"]).UsageError();
        Assert.Contains("contient les fichiers d'un autre bilan : Bilan national d'activité 2021", error, StringComparison.Ordinal);
        Assert.EndsWith("écrivez tout le bilan, ou dans un autre dossier.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_without_the_figures_of_centres_leaves_none_of_the_former_one()
    {
        Report("2021");
        Assert.True(File.Exists(store.Folder["rapport/tableaux/Centres.csv"]));
        Report("2021", "--without-centre-figures");
        Assert.False(File.Exists(store.Folder["rapport/tableaux/Centres.csv"]));
    }

    public void Dispose() => store.Dispose();

    private Crpv Report(params string[] arguments) => Crpv.Run(["report", .. arguments, "--out", store.Folder["rapport"], "--db", store.Database]);
}
