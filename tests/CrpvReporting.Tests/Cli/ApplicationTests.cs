using CrpvReporting.Cli;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ApplicationTests(SampleDatabase samples)
{
    [Fact]
    public void A_bug_has_exit_code_3_and_one_line_that_says_where_the_details_are()
    {
        using var output = new BrokenWriter();
        using var error = new StringWriter();

        var code = Application.Run(["show", "2021", "--db", samples.Workspace.Database, "--format", "json"], new Terminal(output, error, outputRedirected: true, errorRedirected: true));

        Assert.Equal(3, code);
        var line = Assert.Single(error.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'));
        Assert.StartsWith("Erreur inattendue : InvalidOperationException. Le détail est dans ", line, StringComparison.Ordinal);
        var details = line[line.LastIndexOf(' ')..].Trim().TrimEnd('.');
        Assert.Contains("no more room", File.ReadAllText(details), StringComparison.Ordinal);
        File.Delete(details);
    }

    [Theory]
    [InlineData("show 2021 --by theme")]
    [InlineData("status 2019")]
    [InlineData("explain 2021 --where centre=MYT")]
    [InlineData("check {samples}/faulty")]
    [InlineData("read {samples}/2021/GES_2021.xlsx")]
    [InlineData("--help")]
    public void Redirected_nothing_has_colours_or_progress_and_no_line_ends_in_spaces(string line)
    {
        var run = Crpv.Run([.. line.Replace("{samples}", RepositoryFolder.Of("samples"), StringComparison.Ordinal).Split(' '), .. line.StartsWith("read", StringComparison.Ordinal) || line == "--help" ? (string[])[] : ["--db", samples.Workspace.Database]]);
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.Equal("", run.Error);
        Assert.DoesNotContain(run.Output.ReplaceLineEndings("\n").Split('\n'), words => words.EndsWith(' '));
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(char[] buffer, int index, int count) => throw new InvalidOperationException("no more room");

        public override void WriteLine(string? value) => throw new InvalidOperationException("no more room");
    }
}
