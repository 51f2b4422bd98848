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
            throw new UsageException(parsed.UnmatchedTokens switch
            {
                [['-', ..] word, ..] => $"Option inconnue : {word}. Aide : crpv --help.",
                [var word, ..] => $"Commande inconnue : {word}. Commandes possibles : {verbs}. Aide : crpv --help.",
                _ => $"Indiquez une commande : {verbs}. Aide : crpv --help.",
            });
        }

        if (parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).FirstOrDefault(IsUnknownOption) is { } option)
            throw new UsageException($"Option inconnue : {option.Value}. Aide : crpv {command.Name} --help.");
        if (parsed.UnmatchedTokens is [var unknown, ..])
            throw new UsageException(unknown.StartsWith('-')
                ? $"Option inconnue : {unknown}. Aide : crpv {command.Name} --help."
                : $"Argument en trop : {unknown}. Aide : crpv {command.Name} --help.");
        if (OptionWithoutValue(parsed.Tokens, command) is { } bare)
            throw new UsageException($"L'option {bare} attend une valeur. Aide : crpv {command.Name} --help.");
        foreach (var error in parsed.Errors)
            throw new UsageException(error.SymbolResult switch
            {
                OptionResult result => $"L'option {result.Option.Name} n'est acceptée qu'une fois. Aide : crpv {command.Name} --help.",
                ArgumentResult argument => $"Il manque {NameOf(argument.Argument)} : crpv {command.Name} {string.Join(' ', command.Arguments.Select(NameOf))}. Aide : crpv {command.Name} --help.",
                _ => $"Commande incomplète. Aide : crpv {command.Name} --help.",
            });
        return parsed;
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    /// <summary>A word that starts as an option does is never meant as a year or a path.</summary>
    private static bool IsUnknownOption(Token token) => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal);

    /// <summary>An option takes a value, each time that it is given, unless it is a mere switch; an empty value is none.</summary>
    private static string? OptionWithoutValue(IReadOnlyList<Token> tokens, Command command)
    {
        var switches = command.Options.Where(option => option.Arity.MaximumNumberOfValues == 0).Select(option => option.Name).ToHashSet();
        for (var i = 0; i < tokens.Count; i++)
            if (tokens[i].Type == TokenType.Option && !switches.Contains(tokens[i].Value) && (i == tokens.Count - 1 || tokens[i + 1].Type != TokenType.Argument || string.IsNullOrWhiteSpace(tokens[i + 1].Value)))
                return tokens[i].Value;
        return null;
    }
}
