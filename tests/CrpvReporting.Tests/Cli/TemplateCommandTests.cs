using CrpvReporting.Cli;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class TemplateCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crpv-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_template_is_written_and_the_name_to_send_it_back_under_is_advised()
    {
        var (code, output, _) = Run("template", "--out", In("modele.xlsx"), "--year", "2021", "--centre", "ARA");
        Assert.Equal(ExitCode.Done, code);
        Assert.True(File.Exists(In("modele.xlsx")));
        Assert.Contains("ARA_2021.xlsx", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("modele.csv", "2021", "ARA", ".xlsx")]
    [InlineData("modele.xlsx", "21", "ARA", "quatre chiffres")]
    [InlineData("modele.xlsx", "2021", "ZZZ", "Centre inconnu")]
    [InlineData("modele.xlsx", "2016", "ARA", "2016")]
    [InlineData("modele.xlsx", "2016", null, "2016")]
    public void What_cannot_be_made_is_one_French_line_and_no_file(string file, string year, string? centre, string said)
    {
        var (code, _, error) = Run(["template", "--out", In(file), "--year", year, .. centre is null ? Array.Empty<string>() : ["--centre", centre]]);
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(said, Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles());
    }

    [Fact]
    public void A_workbook_that_may_have_been_filled_in_is_kept()
    {
        File.WriteAllText(In("ARA_2021.xlsx"), "rempli");
        var (code, _, error) = Run("template", "--out", In("ARA_2021.xlsx"), "--year", "2021", "--centre", "ARA");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("existe déjà", error, StringComparison.Ordinal);
        Assert.Equal("rempli", File.ReadAllText(In("ARA_2021.xlsx")));
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Application.Run(arguments, new Terminal(output, error, outputRedirected: true, errorRedirected: true));
        return (code, output.ToString(), error.ToString());
    }
}
