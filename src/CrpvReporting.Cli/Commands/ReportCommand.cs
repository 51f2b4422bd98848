using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>report</c>: everything that is published for a year.</summary>
internal static class ReportCommand
{
    public static Command Create(Terminal terminal)
    {
        var year = CommonOptions.YearArgument();
        var folder = new Option<string>("--out") { Description = "Dossier où écrire, créé s'il manque.", HelpName = "DOSSIER" };
        var without = new Option<bool>("--without-centre-figures")
        {
            Description = "Ne publie aucun chiffre par centre, ni aucun chiffre de moins de trois centres : [s] en tient la place.",
            Arity = ArgumentArity.Zero,
        };
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var command = new Command("report", "Écrit tout le bilan d'une année : classeur Excel, tableaux, graphiques.") { year, folder, without, frozen, database };
        command.SetAction(parsed =>
        {
            var asked = CommonOptions.YearOf(parsed.GetValue(year));
            var target = parsed.GetValue(folder) is { Length: > 0 } given ? given : throw new UsageException("Indiquez le dossier où écrire : --out DOSSIER.");
            if (File.Exists(target))
                throw new UsageException($"{target} est un fichier : indiquez un dossier.");
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), asked);
            using var store = workspace.Open(StoreAccess.Read);
            var files = Publish(workspace, store, asked, target, withCentreFigures: !parsed.GetValue(without));
            terminal.Output.WriteLine($"{files.Count} fichiers écrits dans {target} :");
            foreach (var file in files)
                terminal.Output.WriteLine($"  {file}");
            if (workspace.Frozen is { } kept)
                SayFrozen(terminal, store, kept);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Says which version was written, and how far the database is from it now: on screen only, since its files never change.</summary>
    private static void SayFrozen(Terminal terminal, BalanceStore store, FrozenContents kept)
    {
        ScreenText.Say(terminal, $"Chiffres de {FrozenWords.NameOf(kept.Balance)}, empreinte {kept.Balance.ShortDigest}. {FrozenWords.Since(store.ReturnsSince(kept))}");
        if (kept.Balance.Successor is { } successor)
            ScreenText.Say(terminal, $"Remplacée par {FrozenWords.NameOf(successor)} : les fichiers le disent.");
    }

    /// <summary>Writes the report of a year that was received.</summary>
    /// <exception cref="UsageException">Nothing was accepted for that year, or the folder cannot be written.</exception>
    public static IReadOnlyList<string> Publish(Workspace workspace, BalanceStore store, int year, string folder, bool withCentreFigures = true)
    {
        var years = store.ReceivedYears();
        if (!years.Contains(year))
            throw new UsageException($"Aucune remontée acceptée pour {BalanceInput.Text(year)}. "
                + (years.Count == 0 ? "La base n'en contient aucune." : $"Années reçues : {string.Join(", ", years.Select(BalanceInput.Text))}."));
        try
        {
            return PublishReport.Write(PublishReport.Build(workspace, store, year, withCentreFigures), folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Écriture impossible dans {folder} : {FileFailure.Reason(exception)}.");
        }
    }
}
