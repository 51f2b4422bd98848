using CrpvReporting.Pipeline;

namespace CrpvReporting.Cli.Commands;

/// <summary>The annotated workbooks of a run: where they go, for which files, and what is said of them.</summary>
internal sealed class Annotation
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Workspace workspace;
    private readonly string folder;
    private readonly Func<IReadOnlyList<Receipt>, bool> isFor;

    private Annotation(Workspace workspace, string folder, Func<IReadOnlyList<Receipt>, bool> isFor)
    {
        this.workspace = workspace;
        this.folder = folder;
        this.isFor = isFor;
    }

    /// <summary>One workbook for each file that has an error or a warning, in a folder that was asked for.</summary>
    /// <exception cref="UsageException">The folder cannot be written.</exception>
    public static Annotation In(Workspace workspace, string folder)
    {
        if (File.Exists(folder))
            throw new UsageException($"{folder} est un fichier : indiquez un dossier.");
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(Path.Combine(folder, ".crpv.tmp"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"Écriture impossible dans {folder} : {FileFailure.Reason(exception)}.");
        }

        return new Annotation(workspace, folder, _ => true);
    }

    /// <summary>One workbook for each file that is refused, in a folder beside the database.</summary>
    public static Annotation BesideDatabase(Workspace workspace) => new(
        workspace, Path.Combine(Path.GetDirectoryName(workspace.Database) ?? "", AnnotateReturn.FolderName), receipts => receipts.Any(receipt => receipt.Status == ReceiptStatus.Refused));

    /// <summary>Makes what a file needs; null when it needs nothing. A folder that cannot be written changes nothing of what was received.</summary>
    public AnnotatedReturn? Make(string file, IReadOnlyList<Receipt> receipts)
    {
        if (!isFor(receipts) || !AnnotateReturn.IsNeeded(receipts))
            return null;
        try
        {
            return AnnotateReturn.Write(workspace, file, receipts, folder, taken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new AnnotatedReturn(null, null, $"écriture impossible dans {folder}, {FileFailure.Reason(exception)}");
        }
    }

    /// <summary>Says where it is, or why it is not.</summary>
    /// <param name="terminal">Where failures are said.</param>
    /// <param name="file">The file that was received.</param>
    /// <param name="made">What was made of it.</param>
    /// <param name="where">Where paths are said.</param>
    public static void Say(Terminal terminal, string file, AnnotatedReturn made, TextWriter where)
    {
        if (made is { Workbook: { } workbook, Message: { } message })
        {
            where.WriteLine($"    → Classeur annoté : {workbook}");
            where.WriteLine($"    → Message à envoyer : {message}");
        }
        else
            terminal.Error.WriteLine($"{Path.GetFileName(file)} : le classeur annoté n'a pas pu être préparé ({made.Failure}). Les constats restent valables.");
    }
}
