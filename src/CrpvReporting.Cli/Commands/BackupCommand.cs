using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Pipeline.Backups;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>backup</c>: copies a balance and its site while they are in use, or proves such a copy.</summary>
internal static class BackupCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = new Option<string>("--out") { Description = "Dossier de la sauvegarde, qui ne doit pas encore exister.", HelpName = "DOSSIER" };
        var checking = new Option<string>("--check") { Description = "Vérifie une sauvegarde, sans rien y changer : peut-elle être restaurée ?", HelpName = "DOSSIER" };
        var database = CommonOptions.Database();
        var command = new Command("backup", "Sauvegarde la base, celle du site et les fichiers reçus, sans arrêter le site ; pour restaurer, recopier le dossier à sa place.") { target, checking, database };
        command.SetAction(parsed => (parsed.GetValue(target), parsed.GetValue(checking)) switch
        {
            ({ } folder, null) => Write(terminal, parsed.GetValue(database), folder),
            (null, { } folder) => Check(terminal, folder),
            _ => throw new UsageException("Indiquez --out DOSSIER pour sauvegarder, ou --check DOSSIER pour vérifier une sauvegarde. Aide : crpv backup --help."),
        });
        return command;
    }

    private static int Write(Terminal terminal, string? database, string folder)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new UsageException($"{folder} existe déjà : une sauvegarde n'en remplace jamais une autre. Choisissez un autre nom.");
        var check = BackUp.Run(CommonOptions.WorkspaceOf(database), folder);
        ScreenText.Say(terminal, $"Sauvegarde écrite et vérifiée dans {folder} : {Contents(check)}.");
        return ExitCode.Done;
    }

    private static int Check(Terminal terminal, string folder)
    {
        var check = CheckBackup.Run(CommonOptions.WorkspaceOf(null), folder)
            ?? throw new UsageException($"{folder} n'est pas une sauvegarde de crpv : son fichier empreintes.sha256 manque ou n'est pas celui d'une sauvegarde.");
        if (check.Faults.Count == 0)
        {
            ScreenText.Say(terminal, $"Cette sauvegarde peut être restaurée : {Contents(check)}.");
            return ExitCode.Done;
        }

        foreach (var fault in check.Faults)
            ScreenText.Say(terminal, $"{fault.Path} : {WordsOf(fault)}");
        ScreenText.Say(terminal, "Cette sauvegarde ne doit pas être restaurée : prenez-en une autre.");
        return ExitCode.Refused;
    }

    private static string Contents(BackupCheck check) => French.List(
    [
        French.Count(check.Databases, "base", "bases"),
        .. check.FrozenBalances > 0 ? (string[])[French.Count(check.FrozenBalances, "bilan figé conforme à son empreinte", "bilans figés conformes à leurs empreintes")] : [],
        French.Count(check.Originals, "fichier reçu", "fichiers reçus"),
    ]);

    private static string WordsOf(BackupFault fault) => fault.Kind switch
    {
        BackupFaultKind.Missing => "fichier manquant.",
        BackupFaultKind.Changed => "fichier modifié depuis la sauvegarde.",
        BackupFaultKind.Damaged => "base endommagée.",
        _ => $"base inutilisable. {fault.Detail}",
    };
}
