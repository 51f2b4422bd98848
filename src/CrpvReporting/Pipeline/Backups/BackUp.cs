using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Backups;

/// <summary>Copies a balance and its site to a folder while both are in use. Restoring is copying the folder's files back.</summary>
public static class BackUp
{
    private const string Aside = ".crpv-en-cours";

    /// <summary>Writes a backup, whole or not at all: it is made and checked aside, then takes its name.</summary>
    /// <param name="workspace">What is kept.</param>
    /// <param name="folder">The folder of the backup, which must not exist or be empty.</param>
    /// <exception cref="StoreException">There is nothing to keep, a database cannot be read, or the copy is not sound.</exception>
    /// <exception cref="IOException">The folder cannot be written; nothing is left.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; nothing is left.</exception>
    public static BackupCheck Run(Workspace workspace, string folder)
    {
        var kept = BackupFiles.Of(workspace.Database);
        if (kept.Databases.Count == 0)
            throw new StoreException($"Base introuvable : {workspace.Database}. Il n'y a rien à sauvegarder.");
        var aside = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Aside;
        Forget(aside);
        try
        {
            Directory.CreateDirectory(aside);
            foreach (var (file, place) in kept.Databases)
                DatabaseCopy.Write(file, Made(aside, place));

            // Listed again: a file that the copied database knows was there before that database was copied.
            var originals = BackupFiles.Of(workspace.Database).Originals.Where(original => Copied(original.File, Made(aside, original.Place))).ToList();
            var list = new BackupList([.. kept.Databases.Concat(originals).Select(known => new DigestLine(DigestLine.DigestOf(Path.Combine(aside, known.Place)), known.Place))]);
            WholeFile.Write(Path.Combine(aside, BackupList.Name), stream => stream.Write(list.ToBytes()));
            var check = CheckBackup.Run(workspace, aside)!;
            if (check.Faults is [var fault, ..])
                throw new StoreException($"La copie de {fault.Path} n'est pas saine : la sauvegarde n'a pas été gardée. Vérifiez le disque, puis la base.");
            if (Directory.Exists(folder))
                Directory.Delete(folder);
            Directory.Move(aside, folder);
            return check;
        }
        finally
        {
            Forget(aside);
        }
    }

    private static string Made(string folder, string place)
    {
        var path = Path.Combine(folder, place);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Copies a file and sees it on the disk; false when it went meanwhile: it was on its way, and known to no database.</summary>
    private static bool Copied(string file, string copy)
    {
        try
        {
            File.Copy(file, copy);
        }
        catch (FileNotFoundException)
        {
            return false;
        }

        using var written = new FileStream(copy, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
        return true;
    }

    private static void Forget(string aside)
    {
        if (Directory.Exists(aside))
            Directory.Delete(aside, recursive: true);
    }
}
