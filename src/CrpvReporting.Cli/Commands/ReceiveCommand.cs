using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;

namespace CrpvReporting.Cli.Commands;

/// <summary><c>check</c> and <c>import</c>: the same reading, without and with storing.</summary>
internal static class ReceiveCommand
{
    public static Command CreateCheck(Terminal terminal) =>
        Create(terminal, "check", "Lit et contrôle des remontées comme le ferait import, sans rien enregistrer.", stores: false);

    public static Command CreateImport(Terminal terminal) =>
        Create(terminal, "import", "Enregistre les remontées acceptées ; une remontée fautive est refusée en entier, avec tout ce qu'il faut corriger.", stores: true);

    /// <summary>Takes files one after the other, saying on a terminal where it stands.</summary>
    public static List<Receipt> Receive(Terminal terminal, IReadOnlyList<string> files, Func<string, IReadOnlyList<Receipt>> take)
    {
        var receipts = new List<Receipt>();
        Progress.Run(terminal, files, file => receipts.AddRange(take(file)), file => Path.GetFileName(file));
        return receipts;
    }

    private static Command Create(Terminal terminal, string name, string description, bool stores)
    {
        var paths = CommonOptions.PathsArgument();
        var year = CommonOptions.YearOption();
        var centre = CommonOptions.CentreOption();
        var database = CommonOptions.Database();
        var format = CommonOptions.Format();
        var command = new Command(name, description) { paths, year, centre, database, format };
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var options = CommonOptions.ReturnOptionsOf(parsed.GetValue(centre), parsed.GetValue(year), workspace.Lists);
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var files = PathList.Expand(parsed.GetValue(paths) ?? []);
            var receipts = stores ? Import(terminal, workspace, files, options) : Receive(terminal, files, file => ReceiveFile.Check(workspace, file, options));
            ReceiptOutput.Write(terminal, form, receipts);
            return receipts.Any(receipt => receipt.Status == ReceiptStatus.Refused) ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    private static List<Receipt> Import(Terminal terminal, Workspace workspace, IReadOnlyList<string> files, ReturnOptions options)
    {
        using var store = workspace.Open(StoreAccess.Write);
        return Receive(terminal, files, file => ReceiveFile.Import(workspace, store, file, options));
    }
}
