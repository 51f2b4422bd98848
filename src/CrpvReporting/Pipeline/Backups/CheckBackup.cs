using CrpvReporting.Domain;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

namespace CrpvReporting.Pipeline.Backups;

/// <summary>Proves that a backup can be restored: its bytes, its databases, and the balances that were frozen in it. Changes nothing in it.</summary>
public static class CheckBackup
{
    /// <summary>Checks a folder; null when it is no backup.</summary>
    /// <param name="workspace">How a database is opened; its own is not looked at.</param>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static BackupCheck? Run(Workspace workspace, string folder)
    {
        if (BackupList.Read(folder) is not { } list)
            return null;
        var faults = list.Files.Select(file => FaultOf(folder, file)).OfType<BackupFault>().ToList();
        var databases = list.Files.Where(file => IsDatabase(file.Path)).ToList();
        var frozen = 0;
        if (faults.Count == 0 && databases.FirstOrDefault(IsBalance) is { Path: { } balance } && Rehearse(workspace, folder, balance, out frozen) is { } fault)
            faults.Add(fault);
        return new BackupCheck(databases.Count, list.Files.Count - databases.Count, frozen, faults);
    }

    private static BackupFault? FaultOf(string folder, DigestLine file)
    {
        var path = Path.Combine(folder, file.Path);
        return !File.Exists(path) ? new BackupFault(BackupFaultKind.Missing, file.Path)
            : DigestLine.DigestOf(path) != file.Sha256 ? new BackupFault(BackupFaultKind.Changed, file.Path)
            : IsDatabase(file.Path) && !DatabaseCopy.IsSound(path) ? new BackupFault(BackupFaultKind.Damaged, file.Path)
            : null;
    }

    /// <summary>Opens a copy of the copy as the program would after a restoration, brought to this program's schema, and reads each frozen balance.</summary>
    private static BackupFault? Rehearse(Workspace workspace, string folder, string balance, out int frozen)
    {
        var rehearsal = Directory.CreateTempSubdirectory("crpv-sauvegarde-").FullName;
        frozen = 0;
        try
        {
            var copy = Path.Combine(rehearsal, "bilan.db");
            File.Copy(Path.Combine(folder, balance), copy);
            using var store = (workspace with { Database = copy }).Open(StoreAccess.Read);
            foreach (var known in store.FrozenBalances())
            {
                _ = store.FindFrozen(known.Year, known.Label);
                frozen++;
            }

            return null;
        }
        catch (StoreException exception)
        {
            return new BackupFault(BackupFaultKind.Unusable, balance, exception.Message);
        }
        finally
        {
            Directory.Delete(rehearsal, recursive: true);
        }
    }

    /// <summary>The balance is alone at the top; a site's database is at the top of its folder, above the files received.</summary>
    private static bool IsDatabase(string path) => path.Count(letter => letter == '/') < 2;

    private static bool IsBalance(DigestLine file) => !file.Path.Contains('/', StringComparison.Ordinal);
}
