using CrpvReporting.Pipeline;

namespace CrpvReporting.Cli.Commands;

/// <summary>The files that some paths mean: files as they are, folders with all their spreadsheets.</summary>
internal static class PathList
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".zip"];

    /// <exception cref="UsageException">A path does not exist, or a folder holds no spreadsheet.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> paths)
    {
        var files = new List<string>();
        foreach (var path in paths)
            if (Directory.Exists(path))
                files.AddRange(FilesIn(path));
            else if (File.Exists(path))
                files.Add(path);
            else
                throw new UsageException(path.Length == 0 ? "Le chemin est vide : indiquez un fichier ou un dossier qui existe." : $"Introuvable : {path}. Indiquez un fichier ou un dossier qui existe.");
        return files;
    }

    private static List<string> FilesIn(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false })
            .Where(path => IsSpreadsheet(path) && !IsOurs(folder, path))
            .Order(StringComparer.Ordinal)
            .ToList();
        return files.Count > 0 ? files : throw new UsageException($"Aucun tableur dans le dossier {folder} ({string.Join(", ", Extensions)}).");
    }

    /// <summary>
    /// What we wrote ourselves is no return: a message; and, in a folder below, an annotated workbook in which nobody has corrected
    /// anything yet. Asked for by its own path or folder, the workbook is read.
    /// </summary>
    private static bool IsOurs(string folder, string path) =>
        AnnotateReturn.IsMessage(path) || (Path.GetRelativePath(folder, path).Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) && AnnotateReturn.IsUntouched(path));

    /// <summary>By extension, since a folder also holds other things; « ~$ » is the lock of a workbook that is open.</summary>
    private static bool IsSpreadsheet(string path)
    {
        var name = Path.GetFileName(path);
        return !name.StartsWith("~$", StringComparison.Ordinal) && !name.StartsWith('.')
            && Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
    }
}
