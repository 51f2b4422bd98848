using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using CrpvReporting.Store.Migrations;
using Microsoft.Data.Sqlite;
using Xunit;

namespace CrpvReporting.Tests.Store;

public sealed class BalanceStoreTests
{
    [Fact]
    public void A_missing_database_is_told_with_what_to_do()
    {
        using var store = new SmallStore();
        Assert.Equal(
            $"Base introuvable : {store.Database}. Importez d'abord des remontées (crpv import DOSSIER) ou indiquez --db.", Refusal(store.Workspace, StoreAccess.Read));
        Assert.False(File.Exists(store.Database));
    }

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public void A_folder_is_not_a_database(StoreAccess access)
    {
        using var folder = new TempFolder();
        Assert.Equal($"{folder.Path} est un dossier, pas une base.", Refusal(new Workspace(folder.Path, new FixedClock()), access));
    }

    [Fact]
    public void A_database_cannot_be_made_in_a_folder_that_does_not_exist()
    {
        using var folder = new TempFolder();
        Assert.Equal($"Le dossier de la base n'existe pas : {folder["absent"]}.", Refusal(new Workspace(folder["absent/bilan.db"], new FixedClock()), StoreAccess.Write));
    }

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public void A_text_file_is_not_a_database_and_is_left_alone(StoreAccess access)
    {
        using var store = new SmallStore();
        store.Folder.Write("bilan.db", "ceci est un texte, et même un peu plus long que l'en-tête d'une base");
        Assert.Equal($"{store.Database} n'est pas une base de crpv.", Refusal(store.Workspace, access));
        Assert.StartsWith("ceci est un texte", File.ReadAllText(store.Database), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(StoreAccess.Read, "CREATE TABLE recettes (id INTEGER)")]
    [InlineData(StoreAccess.Write, "CREATE TABLE recettes (id INTEGER)")]
    [InlineData(StoreAccess.Write, "CREATE TABLE schema_migration (version TEXT)")]
    public void The_database_of_another_program_is_refused_and_left_to_the_byte(StoreAccess access, string sql)
    {
        using var store = new SmallStore();
        store.Run(sql);
        var before = File.ReadAllBytes(store.Database);

        Assert.Equal($"{store.Database} n'est pas une base de crpv.", Refusal(store.Workspace, access));

        Assert.Equal(before, File.ReadAllBytes(store.Database));
        Assert.Equal([store.Database], Directory.GetFiles(store.Folder.Path));
    }

    [Theory]
    [InlineData(StoreAccess.Read)]
    [InlineData(StoreAccess.Write)]
    public void The_database_of_a_newer_program_is_refused(StoreAccess access)
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Run("INSERT INTO schema_migration (number, name, applied_at) VALUES (99, '099_later.sql', '2030-01-01T00:00:00Z')");

        Assert.Equal(
            $"{store.Database} vient d'une version plus récente de crpv (schéma 99, connu jusqu'à {Migration.Shipped.Count}) : mettez crpv à jour.", Refusal(store.Workspace, access));
    }

    [Fact]
    public void An_empty_file_is_a_database_to_write_but_not_to_read()
    {
        using var store = new SmallStore();
        store.Folder.Write("bilan.db", "");
        Assert.Equal($"La base {store.Database} est vide : importez d'abord des remontées.", Refusal(store.Workspace, StoreAccess.Read));
        store.Import("ARA_2021.csv", new ReturnLine());
        Assert.Equal(1m, store.HalfDays(2021));
    }

    [Fact]
    public void A_database_that_may_not_be_written_says_so_in_one_line()
    {
        // Rights on files do not stop the administrator, so the connection itself is told to refuse writing.
        using var store = new SmallStore();
        using var opened = store.Workspace.Open(StoreAccess.Write);
        opened.Connection.Run(null, "PRAGMA query_only = ON");
        var exception = Assert.Throws<SqliteException>(() => ImportTransaction.Begin(opened, new SourceFile("ARA_2021.csv", "00", 1)));
        Assert.Equal($"La base {store.Database} est en lecture seule : rien ne peut y être enregistré.", BalanceStore.Explain(exception, store.Database).Message);
    }

    [Theory]
    [InlineData(5, "La base b.db est occupée par un autre programme : réessayez dans un instant.")]
    [InlineData(8, "La base b.db est en lecture seule : rien ne peut y être enregistré.")]
    [InlineData(10, "La base b.db ne peut pas être lue ou écrite (erreur du disque).")]
    [InlineData(11, "La base b.db est endommagée : reprenez une copie de sauvegarde.")]
    [InlineData(13, "Le disque est plein : la base b.db est restée comme avant.")]
    [InlineData(14, "La base b.db ne peut pas être ouverte : vérifiez les droits sur le fichier et son dossier.")]
    [InlineData(26, "b.db n'est pas une base de crpv.")]
    [InlineData(522, "La base b.db ne peut pas être lue ou écrite (erreur du disque).")]
    public void Each_failure_of_the_engine_is_one_french_line(int code, string expected) =>
        Assert.Equal(expected, BalanceStore.Explain(new SqliteException("engine words", code), "b.db").Message);

    [Fact]
    public void The_engine_checks_foreign_keys_and_logs_ahead()
    {
        using var store = new SmallStore();
        using var opened = store.Workspace.Open(StoreAccess.Write);
        Assert.Equal(1, opened.Connection.Long("PRAGMA foreign_keys"));
        Assert.Equal("wal", store.Scalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public void Every_table_is_strict()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        Assert.Equal("-- SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
            store.Dump("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'"));
        Assert.Equal(0, store.Long("SELECT count(*) FROM pragma_foreign_key_check"));
    }

    [Fact]
    public void A_reader_sees_the_old_totals_while_another_writes_and_until_it_is_closed()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        using var reader = store.Workspace.Open(StoreAccess.Read);
        Assert.Equal(2m, Total(store.Workspace, reader));

        using (var writer = store.Workspace.Open(StoreAccess.Write))
        {
            ReceiveFile.Import(store.Workspace, writer, store.Folder.Write("BFC_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "10" })), new());
            Assert.Equal(2m, Total(store.Workspace, reader));
            Assert.Single(reader.ReadLines(2021));
            Assert.Equal(12m, Total(store.Workspace, writer));
        }

        Assert.Equal(2m, Total(store.Workspace, reader));
        Assert.Equal(12m, store.HalfDays(2021));
    }

    [Theory]
    [InlineData("UPDATE code_set SET codes = 'ANCIEN'", "dispositifs : ANCIEN")]
    [InlineData("UPDATE code SET code = 'ANCIEN' WHERE list = 'modes' AND code = 'PRESENTIEL'", "modes : ANCIEN")]
    public void A_code_that_left_the_lists_is_named(string sql, string named)
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Dispositifs = "PRE" });
        store.Run(sql);
        var exception = Assert.Throws<StoreException>(() => store.Ask(2021, Dimension.Dispositif, Dimension.Mode));
        Assert.Equal($"Un code utilisé par les remontées n'est plus dans les listes ({named}).", exception.Message);
    }

    private static decimal Total(Workspace workspace, BalanceStore store) =>
        LoadBalance.Answer(workspace, store, new(2021, [], [])).Total.Measures.HalfDays.Value;

    private static string Refusal(Workspace workspace, StoreAccess access) => Assert.Throws<StoreException>(() => workspace.Open(access)).Message;
}
