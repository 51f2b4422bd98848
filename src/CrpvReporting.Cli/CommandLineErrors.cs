using System.CommandLine;
using System.CommandLine.Parsing;

namespace CrpvReporting.Cli;

/// <summary>What is wrong with a command line, in French. Values are checked by each verb.</summary>
internal static class CommandLineErrors
{
    /// <summary>Gives the parsed command line back when it can run.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public static ParseResult Check(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand root)
        {
            var verbs = string.Join(", ", root.Subcommands.Select(verb => verb.Name));
            throw new UsageException(parsed.UnmatchedTokens is [var word, ..]
                ? $"Commande inconnue : {word}. Commandes possibles : {verbs}. Aide : crpv --help."
                : $"Indiquez une commande : {verbs}. Aide : crpv --help.");
        }

        if (parsed.UnmatchedTokens is [var unknown, ..])
            throw new UsageException(unknown.StartsWith('-')
                ? $"Option inconnue : {unknown}. Aide : crpv {command.Name} --help."
                : $"Argument en trop : {unknown}. Aide : crpv {command.Name} --help.");
        foreach (var error in parsed.Errors)
            throw new UsageException(error.SymbolResult switch
            {
                OptionResult { Tokens.Count: 0 } option => $"L'option {option.Option.Name} attend une valeur. Aide : crpv {command.Name} --help.",
                OptionResult option => $"L'option {option.Option.Name} n'est acceptée qu'une fois. Aide : crpv {command.Name} --help.",
                ArgumentResult argument => $"Indiquez {argument.Argument.HelpName ?? argument.Argument.Name}. Aide : crpv {command.Name} --help.",
                _ => $"Commande incomplète. Aide : crpv {command.Name} --help.",
            });
        return parsed;
    }
}
