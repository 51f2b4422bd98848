using System.CommandLine;
using System.CommandLine.Help;

namespace CrpvReporting.Cli;

/// <summary>Help in French, made from the commands themselves.</summary>
internal static class Help
{
    public static bool IsAsked(ParseResult parsed) =>
        parsed.Action is HelpAction || (parsed.CommandResult.Command is RootCommand && parsed.Tokens.Count == 0);

    public static int Show(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var output = terminal.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Usage :");
        output.WriteLine($"  {Usage(command)}");
        Section(output, "Commandes", [.. command.Subcommands.Select(verb => (Usage(verb)["crpv ".Length..], verb.Description ?? ""))]);
        Section(output, "Arguments", [.. command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description ?? ""))]);
        Section(output, "Options", [.. command.Options.Where(option => option is not HelpOption and not VersionOption).Select(option => (Name(option), option.Description ?? "")), ("-h, --help", "Affiche cette aide."), .. Version(command)]);
        if (command is RootCommand)
        {
            output.WriteLine();
            output.WriteLine("Codes de sortie : 0 fait ; 1 au moins un fichier refusé ; 2 mauvais usage ; 3 erreur inattendue.");
        }

        return ExitCode.Done;
    }

    private static (string, string)[] Version(Command command) => command is RootCommand ? [("--version", "Affiche la version.")] : [];

    private static string Usage(Command command) => command is RootCommand
        ? "crpv COMMANDE [options]"
        : string.Join(' ', ["crpv", command.Name, .. command.Arguments.Select(argument => argument.HelpName ?? argument.Name), "[options]"]);

    private static string Name(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private static void Section(TextWriter output, string title, IReadOnlyList<(string Left, string Right)> rows)
    {
        if (rows.Count == 0)
            return;
        var width = rows.Max(row => row.Left.Length) + 2;
        output.WriteLine();
        output.WriteLine($"{title} :");
        foreach (var (left, right) in rows)
            output.WriteLine($"  {left.PadRight(width)}{right}");
    }
}
