using System.Security.Cryptography;
using CrpvReporting.Tests.Pipeline.Backups;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class BackupCommandTests
{
    private const string Originals = "bilan.db.site/envois/1/ARA_2021.csv";

    [Fact]
    public void A_backup_is_written_once_and_proved()
    {
        using var store = BackUpTests.WithSite();
        var copy = store.Folder["copie"];
        var run = Crpv.Run("backup", "--out", copy, "--db", store.Database);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal($"Sauvegarde écrite et vérifiée dans {copy} : 2\u00A0bases et 2\u00A0fichiers reçus.", run.Output.Trim());
        Assert.StartsWith($"{copy} existe déjà", Crpv.Run("backup", "--out", copy, "--db", store.Database).UsageError(), StringComparison.Ordinal);

        var before = BackUpTests.FilesOf(copy);
        Assert.Equal((0, "Cette sauvegarde peut être restaurée : 2\u00A0bases et 2\u00A0fichiers reçus."), Check(copy));
        Assert.Equal(before, BackUpTests.FilesOf(copy));
    }

    [Fact]
    public void A_file_that_is_missing_or_changed_is_named()
    {
        using var store = BackUpTests.WithSite();
        var copy = Written(store);
        File.WriteAllText(store.Folder["copie/" + Originals], "octets changés");
        File.Delete(store.Folder["copie/bilan.db.site/site.db"]);
        Assert.Equal(
            (1, $"bilan.db.site/site.db : fichier manquant.\n{Originals} : fichier modifié depuis la sauvegarde.\nCette sauvegarde ne doit pas être restaurée : prenez-en une autre."),
            Check(copy));
    }

    [Fact]
    public void A_damaged_database_is_found_even_where_its_digest_is_right()
    {
        using var store = BackUpTests.WithSite();
        var copy = Written(store);
        var (database, list) = (store.Folder["copie/bilan.db"], store.Folder["copie/empreintes.sha256"]);
        var bytes = File.ReadAllBytes(database);
        var before = Digest(bytes);
        bytes.AsSpan(bytes.Length / 2, 4096).Fill(0x5A);
        File.WriteAllBytes(database, bytes);
        File.WriteAllText(list, File.ReadAllText(list).Replace(before, Digest(bytes), StringComparison.Ordinal));
        var (code, words) = Check(copy);
        Assert.Equal(1, code);
        Assert.StartsWith("bilan.db : base endommagée.", words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_leaves_the_folder_is_not_looked_at()
    {
        using var store = BackUpTests.WithSite();
        var copy = Written(store);
        File.AppendAllText(store.Folder["copie/empreintes.sha256"], $"{Digest([])}  ../secret.txt\n{Digest([])}  /etc/passwd\n");
        Assert.Equal(0, Check(copy).Code);
    }

    [Fact]
    public void What_is_asked_wrongly_is_said_in_one_line()
    {
        using var folder = new TempFolder();
        Assert.StartsWith("Indiquez --out DOSSIER", Crpv.Run("backup").UsageError(), StringComparison.Ordinal);
        Assert.StartsWith("Indiquez --out DOSSIER", Crpv.Run("backup", "--out", "a", "--check", "b").UsageError(), StringComparison.Ordinal);
        Assert.StartsWith("Base introuvable", Crpv.Run("backup", "--out", folder["copie"], "--db", folder["absente.db"]).UsageError(), StringComparison.Ordinal);
        Assert.Contains("n'est pas une sauvegarde de crpv", Crpv.Run("backup", "--check", folder.Path).UsageError(), StringComparison.Ordinal);
        Assert.Empty(BackUpTests.FilesOf(folder.Path));
    }

    private static string Written(SmallStore store)
    {
        Assert.Equal(0, Crpv.Run("backup", "--out", store.Folder["copie"], "--db", store.Database).Code);
        return store.Folder["copie"];
    }

    private static (int Code, string Words) Check(string folder)
    {
        var run = Crpv.Run("backup", "--check", folder);
        Assert.Empty(run.Error);
        return (run.Code, run.Output.Trim().ReplaceLineEndings("\n"));
    }

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
