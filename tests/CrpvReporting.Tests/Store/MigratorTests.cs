using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Store.Migrations;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CrpvReporting.Tests.Store;

public sealed class MigratorTests
{
    private static readonly int Shipped = Migration.Shipped.Count;
    private static readonly Migration Second = new(Shipped + 1, "901_remark.sql", "ALTER TABLE submission ADD COLUMN remark TEXT");
    private static readonly Migration Broken = new(Shipped + 2, "902_broken.sql", "CREATE TABLE half_done (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)");

    [Fact]
    public void Migrations_are_numbered_from_1_without_a_gap() =>
        Assert.Equal(Enumerable.Range(1, Migration.Shipped.Count), Migration.Shipped.Select(migration => migration.Number));

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public void An_older_database_is_copied_aside_then_brought_up_to_date(StoreAccess access)
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });

        using (var opened = Open(store, access, Second))
            Assert.Equal(0, opened.Connection.Long("SELECT count(remark) FROM submission"));

        Assert.Equal(
            [.. Migration.Shipped.Select(migration => $"{migration.Number} | {migration.Name}"), $"{Shipped + 1} | 901_remark.sql"],
            store.Dump("SELECT number, name FROM schema_migration ORDER BY number").Split('\n')[1..]);
        using var copy = new SqliteConnection($"Data Source={store.Database}.schema-{Shipped}.bak;Pooling=False");
        copy.Open();
        Assert.Equal(Shipped, copy.Long("SELECT max(number) FROM schema_migration"));
        Assert.Equal(1, copy.Long("SELECT count(*) FROM activity"));
        Assert.Equal(4, copy.Long("SELECT half_day_halves FROM activity"));
    }

    [Fact]
    public void A_database_up_to_date_is_not_copied()
    {
        using var store = new SmallStore();
        Open(store, StoreAccess.Write, Second).Dispose();
        Open(store, StoreAccess.Write, Second).Dispose();
        Assert.DoesNotContain(Directory.GetFiles(store.Folder.Path), file => file.EndsWith(".bak", StringComparison.Ordinal));
    }

    [Fact]
    public void A_migration_that_fails_leaves_the_database_at_the_former_one()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        Assert.Throws<StoreException>(() => Open(store, StoreAccess.Write, Second, Broken));
        Assert.Equal(Shipped + 1, store.Long("SELECT max(number) FROM schema_migration"));
        Assert.Equal(0, store.Long("SELECT count(*) FROM sqlite_schema WHERE name = 'half_done'"));
        Assert.Equal(1, store.Long("SELECT count(*) FROM activity"));
    }

    [Fact]
    public void A_database_of_the_first_program_keeps_its_returns_and_learns_to_remember_headers()
    {
        using var store = new SmallStore();
        using (BalanceStore.Open(store.Database, StoreAccess.Write, CodeLists.Shipped, new FixedClock(), new Migrator([Migration.Shipped[0]])))
        {
            // As the first program left it.
        }

        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        Assert.Equal(2m, store.HalfDays(2021));
        Assert.Empty(store.Read(opened => opened.RememberedMatches()));
        Assert.True(File.Exists($"{store.Database}.schema-1.bak"));
    }

    private static BalanceStore Open(SmallStore store, StoreAccess access, params Migration[] more) =>
        BalanceStore.Open(store.Database, access, CodeLists.Shipped, new FixedClock(), new Migrator([.. Migration.Shipped, .. more]));
}
