using System.Text.RegularExpressions;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed partial class HelpTests
{
    private static readonly IReadOnlyList<string> Verbs =
    [
        .. Crpv.Run("--help").Output.ReplaceLineEndings("\n").Split("Commandes :\n")[1].Split("\n\n")[0].Split('\n').Select(line => line.Trim().Split(' ')[0]),
    ];

    [Fact]
    public void The_help_of_the_program_and_of_each_verb() => Snapshot.Matches(string.Join("\n", Verbs.Prepend("").Select(verb =>
        $"$ crpv {verb} --help\n{Shown([.. verb.Length == 0 ? (string[])[] : [verb], "--help"])}")));

    [Fact]
    public void The_program_alone_shows_its_help() => Assert.Equal(Shown("--help"), Shown());

    [Fact]
    public void Help_is_shown_whatever_else_is_wrong() => Assert.Equal(Shown("show", "--help"), Shown("show", "--foo", "-h"));

    [Fact]
    public void Help_has_no_english_word() => Assert.All(Verbs.Select(verb => Shown(verb, "--help")), help => Assert.DoesNotMatch(English(), help));

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^crpv [0-9]+\.[0-9]+\.[0-9]+\r?\n$", Shown("--version"));

    private static string Shown(params string[] arguments)
    {
        var run = Crpv.Run(arguments);
        Assert.Equal((0, ""), (run.Code, run.Error));
        return run.Output;
    }

    [GeneratedRegex(@"\b(Usage:|Description:|Options:|Arguments:|Commands|Show|help and|default|Required|the|file|folder)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();
}
