using System.CommandLine;
using CrpvReporting.Web;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>serve</c>: the web application.</summary>
internal static class ServeCommand
{
    private const string DefaultUrls = "http://localhost:5080";

    public static Command Create(Terminal terminal)
    {
        var urls = new Option<string>("--urls") { Description = $"Adresses auxquelles le site répond, séparées par des points-virgules (par défaut : {DefaultUrls}).", HelpName = "ADRESSES" };
        var database = CommonOptions.Database();
        var command = new Command("serve", "Ouvre le site : les centres envoient leurs remontées, l'équipe nationale suit la campagne et montre le bilan. Ctrl-C l'arrête.") { urls, database };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(urls) is { Length: > 0 } given ? given : DefaultUrls;
            if (asked.Split(';').FirstOrDefault(address => !IsAddress(address)) is { } wrong)
                throw new UsageException($"Adresse incorrecte : {wrong}. Écrivez par exemple {DefaultUrls}.");
            Site.Run(["--urls", asked], CommonOptions.WorkspaceOf(parsed.GetValue(database)).Database, terminal.Output).GetAwaiter().GetResult();
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>« http://*:80 » is one, though no address of a page.</summary>
    private static bool IsAddress(string address) =>
        Uri.TryCreate(address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
