using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Store;

/// <summary>An import does not have SQLite look up its references: these tests do.</summary>
public sealed class StoredReferencesTests
{
    [Fact]
    public void Every_reference_of_what_was_imported_leads_somewhere()
    {
        using var files = new GeneratedReturn();
        var workspace = new Workspace(files.Database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Write);
        Assert.Equal(ReceiptStatus.Accepted, Import(workspace, store, files.Write(300, 1)));
        Assert.Equal(ReceiptStatus.Accepted, Import(workspace, store, files.Write(200, 2)));

        var faulty = files.Write(100, 1);
        File.AppendAllLines(faulty, ["31/02/2021;Date fausse;RESEAU;FORMATION;EDUCATION;;PRESENTIEL;;;1;;;;"]);
        Assert.Equal(ReceiptStatus.Refused, Import(workspace, store, faulty));

        Assert.Empty(store.Connection.Rows("PRAGMA foreign_key_check").Select(row => row.GetString(0)));
        Assert.True(store.Connection.Long("SELECT count(*) FROM activity_public") > 0);
        Assert.True(store.Connection.Long("SELECT count(*) FROM finding") > 0);
    }

    [Fact]
    public void References_are_enforced_again_after_an_import()
    {
        using var files = new GeneratedReturn();
        var workspace = new Workspace(files.Database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Write);
        Import(workspace, store, files.Write(10, 1));

        Assert.Equal(1, store.Connection.Long("PRAGMA foreign_keys"));
    }

    [Fact]
    public void Nothing_is_imported_into_a_database_that_lost_a_code()
    {
        using var files = new GeneratedReturn();
        var workspace = new Workspace(files.Database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Write);
        store.Connection.Run(null, "DELETE FROM code WHERE code = 'EDUCATION'");

        Assert.Throws<StoreException>(() => Import(workspace, store, files.Write(10, 1)));
        Assert.Equal(0, store.Connection.Long("SELECT count(*) FROM source_file"));
        Assert.Equal(1, store.Connection.Long("PRAGMA foreign_keys"));
    }

    private static ReceiptStatus Import(Workspace workspace, BalanceStore store, string file) =>
        ReceiveFile.Import(workspace, store, file, new ReturnOptions()).Single().Status;
}
