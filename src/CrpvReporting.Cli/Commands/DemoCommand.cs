using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>demo</c>: the main job on the sample returns.</summary>
internal static class DemoCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Option<string>("--out") { Description = "Dossier où écrire (par défaut : reports).", HelpName = "DOSSIER" };
        var database = CommonOptions.Database();
        var command = new Command("demo", "Fait tout le travail sur les remontées d'exemple : base neuve, import, bilan de chaque année.") { folder, database };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var target = parsed.GetValue(folder) is { Length: > 0 } given ? given : "reports";
            return Run(terminal, workspace, SampleFolders.Find(), target);
        });
        return command;
    }

    private static int Run(Terminal terminal, Workspace workspace, IReadOnlyList<string> samples, string target)
    {
        var files = PathList.Expand(samples);
        DemoDatabase.Clear(workspace, files);
        using var store = workspace.Open(StoreAccess.Write);
        var receipts = ReceiveCommand.Receive(terminal, files, file => ReceiveFile.Import(workspace, store, file, new ReturnOptions()));
        var refused = receipts.Where(receipt => receipt.Status == ReceiptStatus.Refused).ToList();
        ReceiptOutput.Write(terminal, OutputFormat.Text, refused);
        var activities = receipts.Except(refused).Where(receipt => receipt.Kind == ReturnKind.Activities).ToList();
        var forms = receipts.Except(refused).Count(receipt => receipt.Kind == ReturnKind.YearlyForm);
        terminal.Output.WriteLine(
            $"{activities.Count} remontées d'exemple et {French.Count(forms, "fiche annuelle enregistrée", "fiches annuelles enregistrées")} dans {workspace.Database} ({French.Count(activities.Sum(receipt => receipt.Rows), "ligne", "lignes")}, données fictives).");
        terminal.Output.WriteLine();
        foreach (var year in store.ReceivedYears())
        {
            var folder = Path.Combine(target, BalanceInput.Text(year));
            var published = PublishReport.Read(workspace, store, year);
            PublishReport.Write(published, folder);
            ScreenText.Say(terminal, published.Report.Headline);
            terminal.Output.WriteLine($"  → {folder}{Path.DirectorySeparatorChar} (ouvrez index.html)");
        }

        return refused.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
