using CrpvReporting.Aggregate;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Backups;
using CrpvReporting.Store;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CrpvReporting.Tests.Pipeline.Backups;

public sealed class BackUpTests
{
    [Fact]
    public void A_backup_holds_both_databases_the_originals_and_their_digests_and_nothing_is_left_aside()
    {
        using var store = WithSite();
        var check = BackUp.Run(store.Workspace, store.Folder["copie"]);
        Assert.Equal((2, 2, 0), (check.Databases, check.Originals, check.FrozenBalances));
        Assert.Empty(check.Faults);
        Assert.Equal(
            ["bilan.db", "bilan.db.site/envois/1/ARA_2021.csv", "bilan.db.site/envois/2/page.csv", "bilan.db.site/site.db", "empreintes.sha256"],
            FilesOf(store.Folder["copie"]));
        Assert.Equal("octets d'origine", File.ReadAllText(store.Folder["copie/bilan.db.site/envois/1/ARA_2021.csv"]));
        Assert.False(Directory.Exists(store.Folder["copie.crpv-en-cours"]));
    }

    [Fact]
    public void What_is_copied_back_answers_as_before_whatever_was_imported_since()
    {
        using var store = WithSite();
        var before = store.DumpAll();
        BackUp.Run(store.Workspace, store.Folder["copie"]);
        store.Import("BFC_2021.csv", new ReturnLine());
        Assert.NotEqual(before, store.DumpAll());

        foreach (var left in (string[])["-wal", "-shm"])
            File.Delete(store.Database + left);
        File.Copy(store.Folder["copie/bilan.db"], store.Database, overwrite: true);
        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void A_backup_in_the_middle_of_an_import_holds_what_was_there_before_it()
    {
        using var store = WithSite();
        var before = store.HalfDays(2021);
        using (var writer = store.Workspace.Open(StoreAccess.Write))
            writer.Alone(() =>
            {
                writer.Connection.Run(null, "UPDATE activity SET half_day_halves = half_day_halves + 40");
                return BackUp.Run(store.Workspace, store.Folder["copie"]);
            });
        Assert.NotEqual(before, store.HalfDays(2021));
        Assert.Equal(before, HalfDaysOf(store.Folder["copie/bilan.db"]));
    }

    [Fact]
    public void Frozen_balances_are_held_to_their_digests()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Freeze(2021, "plénière");
        Assert.Equal(1, BackUp.Run(store.Workspace, store.Folder["copie"]).FrozenBalances);
        store.Run("UPDATE frozen_balance SET figures = lists");
        Assert.Throws<StoreException>(() => BackUp.Run(store.Workspace, store.Folder["autre"]));
        Assert.False(Directory.Exists(store.Folder["autre"]));
    }

    [Fact]
    public void A_database_that_is_not_ours_is_not_copied_and_no_folder_is_left()
    {
        using var store = WithSite();
        File.WriteAllText(store.Folder["bilan.db.site/site.db"], "Ceci n'est pas une base, mais un texte assez long pour que cela se voie tout de suite.");
        Assert.Throws<StoreException>(() => BackUp.Run(store.Workspace, store.Folder["copie"]));
        Assert.Empty(Directory.EnumerateDirectories(store.Folder.Path, "copie*"));
    }

    [Fact]
    public void What_a_killed_backup_left_does_not_stand_in_the_way()
    {
        using var store = WithSite();
        store.Folder.Write("copie.crpv-en-cours/bilan.db", "à moitié");
        Assert.Empty(BackUp.Run(store.Workspace, store.Folder["copie"]).Faults);
        Assert.DoesNotContain(FilesOf(store.Folder.Path), file => file.Contains("en-cours", StringComparison.Ordinal));
    }

    [Fact]
    public void The_keys_that_protect_sessions_are_not_copied()
    {
        using var store = WithSite();
        store.Folder.Write("bilan.db.site/protection/key.xml", "<key/>");
        BackUp.Run(store.Workspace, store.Folder["copie"]);
        Assert.DoesNotContain(FilesOf(store.Folder["copie"]), file => file.Contains("protection", StringComparison.Ordinal));
    }

    private static decimal HalfDaysOf(string database)
    {
        var workspace = new Workspace(database, new FixedClock());
        using var store = workspace.Open(StoreAccess.Read);
        return LoadBalance.Answer(workspace, store, new BalanceQuestion(2021, [], [])).Total.Measures.HalfDays.Value;
    }

    /// <summary>A balance, the database of a site, and two files received.</summary>
    internal static SmallStore WithSite()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Folder.Write("bilan.db.site/envois/1/ARA_2021.csv", "octets d'origine");
        store.Folder.Write("bilan.db.site/envois/2/page.csv", "autres octets");
        using var connection = new SqliteConnection($"Data Source={store.Folder["bilan.db.site/site.db"]};Pooling=False");
        connection.Open();
        connection.Run(null, "CREATE TABLE schema_migration (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");
        return store;
    }

    internal static IReadOnlyList<string> FilesOf(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')).Order(StringComparer.Ordinal)];
}
