using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Pipeline.Publishing;
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
        var without = CommonOptions.WithoutCentreFigures();
        var only = new Option<string[]>("--only")
        {
            Description = $"N'écrit que cette partie ; se répète. Parties : {Names(ReportParts.All)}.",
            HelpName = "PARTIE",
        };
        var also = new Option<string[]>("--also")
        {
            Description = $"Écrit aussi ce que LibreOffice, s'il est installé, fait du classeur ; se répète. Formats : {Names(ReportParts.Converted)}.",
            HelpName = "FORMAT",
        };
        var frozen = FrozenOption.Create();
        var database = CommonOptions.Database();
        var command = new Command("report", "Écrit tout le bilan d'une année dans un dossier : classeur Excel, graphiques, diapositives, page à lire, pages des centres, données ouvertes.") { year, folder, only, also, without, frozen, database };
        command.SetAction(parsed =>
        {
            var asked = QuestionText.YearOf(parsed.GetValue(year));
            var target = parsed.GetValue(folder) is { Length: > 0 } given ? given : throw new UsageException("Indiquez le dossier où écrire : --out DOSSIER.");
            if (File.Exists(target))
                throw new UsageException($"{target} est un fichier : indiquez un dossier.");
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database)).Apply(parsed.GetValue(frozen), asked);
            using var store = workspace.Open(StoreAccess.Read);
            var parts = PartsOf(parsed.GetValue(only) ?? [], ReportParts.All, "Partie inconnue", "Parties du bilan");
            var converted = PartsOf(parsed.GetValue(also) ?? [], ReportParts.Converted, "Format inconnu", "Formats");
            if (converted.Count > 0 && OfficeProgram.Find() is null)
                throw new UsageException("LibreOffice est introuvable sur cette machine : installez-le, ou retirez --also. Aucun autre fichier n'en a besoin.");
            var files = Publish(terminal, workspace, store, asked, target, withCentreFigures: !parsed.GetValue(without), parts, converted);
            terminal.Output.WriteLine($"{French.Count(files.Count, "fichier écrit", "fichiers écrits")} dans {target} :");
            foreach (var part in files.GroupBy(file => file.Part))
                ScreenText.Say(terminal, $"  {ReportParts.TitleOf(part.Key)} : {PlaceOf([.. part])}");
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

    /// <summary>Writes the report of a year that was received, saying on a terminal where it stands.</summary>
    /// <exception cref="UsageException">Nothing was accepted for that year, or the folder cannot be written.</exception>
    public static IReadOnlyList<WrittenFile> Publish(
        Terminal terminal, Workspace workspace, BalanceStore store, int year, string folder, bool withCentreFigures = true, IReadOnlyList<ReportPart>? parts = null, IReadOnlyList<ReportPart>? also = null)
    {
        BalanceInput.RequireReceived(store, year);
        try
        {
            return Progress.Follow(terminal, "Lecture des remontées", told => PublishReport.Write(PublishReport.Read(workspace, store, year, withCentreFigures), folder, parts, also, told));
        }
        catch (OtherReportException exception)
        {
            throw new UsageException($"{folder} contient les fichiers d'un autre bilan : {exception.Found}. Une partie écrite parmi eux ne dirait pas les mêmes chiffres : écrivez tout le bilan, ou dans un autre dossier.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Écriture impossible dans {folder} : {FileFailure.Reason(exception)}.");
        }
    }

    private static IReadOnlyList<ReportPart> PartsOf(IReadOnlyList<string> names, IReadOnlyList<ReportPart> known, string unknown, string list) =>
    [
        .. names.SelectMany(name => name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Select(name => ReportParts.Find(name) is { } part && known.Contains(part) ? part : throw new UsageException($"{unknown} : {name}. {list} : {Names(known)}."))
            .Distinct(),
    ];

    private static string Names(IEnumerable<ReportPart> parts) => string.Join(", ", parts.Select(ReportParts.NameOf));

    /// <summary>One file by its name, several by their number and folder.</summary>
    private static string PlaceOf(IReadOnlyList<WrittenFile> files)
    {
        var alone = files.Where(file => !file.Path.Contains('/', StringComparison.Ordinal)).Select(file => file.Path);
        var folders = files.Where(file => file.Path.Contains('/', StringComparison.Ordinal)).GroupBy(file => file.Path[..(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparer.Ordinal)
            .Select(folder => $"{folder.Key} ({French.Count(folder.Count(), "fichier", "fichiers")})");
        return string.Join(", ", alone.Concat(folders));
    }
}
