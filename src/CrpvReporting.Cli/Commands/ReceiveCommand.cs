using System.CommandLine;
using CrpvReporting.Cli.Output;
using CrpvReporting.Domain;
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
        var match = CommonOptions.Match();
        var database = CommonOptions.Database();
        var annotate = new Option<string>("--annotate")
        {
            Description = "Dossier où écrire, pour chaque fichier fautif ou à confirmer, le classeur annoté à renvoyer au centre et son message"
                + (stores ? $" (par défaut, pour les seuls fichiers refusés : {AnnotateReturn.FolderName}, à côté de la base)." : "."),
            HelpName = "DOSSIER",
        };
        var format = CommonOptions.Format();
        var dryRun = new Option<bool>("--dry-run") { Description = "Dit ce qui changerait, sans rien enregistrer.", Arity = ArgumentArity.Zero };
        var command = new Command(name, description) { paths, year, centre, match, annotate, database, format };
        if (stores)
            command.Add(dryRun);
        command.SetAction(parsed =>
        {
            var workspace = CommonOptions.WorkspaceOf(parsed.GetValue(database));
            var options = CommonOptions.ReturnOptionsOf(parsed.GetValue(centre), parsed.GetValue(year), workspace.Lists) with
            {
                Told = CommonOptions.MatchesOf(parsed.GetValue(match), workspace.Schema),
            };
            var form = CommonOptions.FormatOf(parsed.GetValue(format));
            var files = PathList.Expand(parsed.GetValue(paths) ?? []);
            var tries = stores && parsed.GetValue(dryRun);
            var annotation = parsed.GetValue(annotate) is { Length: > 0 } folder ? Annotation.In(workspace, folder) : stores && !tries ? Annotation.BesideDatabase(workspace) : null;
            using var receiver = tries ? Receiver.OfDryRun(workspace) : stores ? Receiver.OfImport(workspace) : Receiver.OfCheck(workspace);
            var answers = new List<Answer>();
            var receipts = Receive(terminal, files, file =>
            {
                var received = receiver.Take(file, options);
                answers.Add(new Answer(file, received, annotation?.Make(file, received)));
                return received;
            });
            Write(terminal, form, answers, tries);
            SayUnused(terminal, options.Told, receipts);
            return receipts.Any(receipt => receipt.Status == ReceiptStatus.Refused) ? ExitCode.Refused : ExitCode.Done;
        });
        return command;
    }

    /// <summary>On screen, what was made for a file follows what is said of it; to a program it is a diagnostic.</summary>
    private static void Write(Terminal terminal, OutputFormat form, List<Answer> answers, bool tries)
    {
        if (form != OutputFormat.Text)
            ReceiptOutput.Write(terminal, form, [.. answers.SelectMany(answer => answer.Receipts)], tries);
        foreach (var answer in answers)
        {
            if (form == OutputFormat.Text)
                ReceiptOutput.Write(terminal, form, answer.Receipts, tries);
            if (answer.Annotated is { } made)
                Annotation.Say(terminal, answer.File, made, form == OutputFormat.Text ? terminal.Output : terminal.Error);
        }

        if (tries && form == OutputFormat.Text)
            ReceiptOutput.WriteNothingStored(terminal);
    }

    /// <summary>A header that was told and that no file has is most likely mistyped.</summary>
    private static void SayUnused(Terminal terminal, IReadOnlyList<HeaderMatch> told, IReadOnlyList<Receipt> receipts)
    {
        var used = receipts.SelectMany(receipt => receipt.HeaderMatches).Where(match => match.Step == HeaderStep.Told).Select(match => match.Key).ToHashSet();
        foreach (var match in told.Where(match => !used.Contains(match.Key)))
            terminal.Error.WriteLine($"--match : aucun fichier n'a de colonne « {match.Header} » à lire comme {match.Field}.");
    }

    private sealed record Answer(string File, IReadOnlyList<Receipt> Receipts, AnnotatedReturn? Annotated);
}
