using System.CommandLine;
using CrpvReporting.Web;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>serve</c>: the web application.</summary>
internal static class ServeCommand
{
    private const string DefaultUrls = "http://localhost:5080";

    private static readonly IReadOnlyList<string> Known = [.. typeof(SiteSettings).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal)];

    public static Command Create(Terminal terminal)
    {
        var urls = new Option<string>("--urls") { Description = $"Adresses auxquelles le site répond, séparées par des points-virgules (par défaut : {DefaultUrls}).", HelpName = "ADRESSES" };
        var settings = new Option<string[]>("--set")
        {
            Description = "Un réglage du site, par exemple Name=\"Bilan 2021\" ou Contact=bilan@exemple.fr. Répétable ; docs/administration.md les dit tous.",
            HelpName = "NOM=VALEUR",
            Arity = ArgumentArity.OneOrMore,
        };
        var database = CommonOptions.Database();
        var command = new Command("serve", "Ouvre le site : les centres envoient leurs remontées, l'équipe nationale suit la campagne et montre le bilan. Ctrl-C l'arrête.") { urls, settings, database };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(urls) is { Length: > 0 } given ? given : DefaultUrls;
            if (asked.Split(';').FirstOrDefault(address => !IsAddress(address)) is { } wrong)
                throw new UsageException($"Adresse incorrecte : {wrong}. Écrivez par exemple {DefaultUrls}.");
            try
            {
                Site.Run(["--urls", asked, .. (parsed.GetValue(settings) ?? []).Select(ArgumentOf)], CommonOptions.WorkspaceOf(parsed.GetValue(database)).Database, terminal.Output).GetAwaiter().GetResult();
            }
            catch (SettingException exception)
            {
                throw new UsageException(exception.Message);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static string ArgumentOf(string setting)
    {
        var name = setting.Split('=')[0].Trim();
        if (!setting.Contains('=', StringComparison.Ordinal) || !Known.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"Réglage inconnu : {setting}. Écrivez NOM=VALEUR. Réglages possibles : {string.Join(", ", Known)}.");
        return $"--{SiteSettings.Section}:{setting}";
    }

    /// <summary>« http://*:80 » is one, though no address of a page.</summary>
    private static bool IsAddress(string address) =>
        Uri.TryCreate(address.Replace("*", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
