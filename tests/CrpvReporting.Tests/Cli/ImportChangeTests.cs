using System.Security.Cryptography;
using System.Text.Json;
using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ImportChangeTests : IDisposable
{
    private static readonly string[] ChangeKeys =
    [
        "lines_added", "lines_changed", "lines_removed", "lines_unchanged", "half_days_before", "half_days_after", "participants_before", "participants_after",
    ];

    private readonly SmallStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_corrected_sample_says_what_it_changes_and_a_dry_run_said_the_same_before()
    {
        var sample = File.ReadAllText(RepositoryFolder.Of("samples", "2021", "ARA_2021.csv"));
        Assert.Equal(0, Run(store.Folder.Write("ARA_2021.csv", sample)).Code);
        var corrected = store.Folder.Write("corrected/ARA_2021.csv", Corrected(sample));

        var dryRun = Run("--dry-run", corrected);
        var json = Run("--dry-run", corrected, "--format", "json").Json()[0];
        var import = Run(corrected);

        Snapshot.Matches($"$ crpv import --dry-run\n{dryRun.Output}\n$ crpv import\n{import.Output}");
        Assert.Equal(("accepted", "2"), (json.Text("status"), json.Text("version")));
        Assert.Equal(ChangeKeys, json.GetProperty("change").Keys());
        Assert.Equal([1m, 1m, 1m, 261m, 298m, 298.5m], ChangeKeys[..6].Select(key => json.GetProperty("change").Number(key)));
    }

    [Fact]
    public void A_dry_run_leaves_every_byte_of_the_database_alone()
    {
        store.Import("ARA_2021.csv", new ReturnLine());
        var before = Bytes();

        Assert.Equal(0, Run("--dry-run", store.Folder.Write("b/ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "3" }))).Code);
        Assert.Equal(0, Run("--dry-run", store.Folder.Write("b/BFC_2021.csv", ReturnLine.Csv(new ReturnLine()))).Code);
        Assert.Equal(1, Run("--dry-run", store.Folder.Write("b/CVL_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" }))).Code);

        Assert.Equal(before, Bytes());
    }

    [Fact]
    public void Without_a_database_a_dry_run_makes_none()
    {
        var run = Run("--dry-run", store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("première remontée", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("Essai : rien n'a été enregistré.", run.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(["ARA_2021.csv"], Directory.GetFiles(store.Folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_first_version_changes_nothing_and_a_refused_one_has_no_version()
    {
        var first = Run("--dry-run", "--format", "json", store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine()))).Json()[0];
        Assert.Equal("1", first.Text("version"));
        Assert.DoesNotContain("change", first.Keys());

        store.Import("ARA_2021.csv", new ReturnLine());
        var refused = Run("--dry-run", "--format", "json", store.Folder.Write("b/ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" })));
        Assert.Equal(1, refused.Code);
        Assert.Equal(("refused", JsonValueKind.Null), (refused.Json()[0].Text("status"), refused.Json()[0].GetProperty("version").ValueKind));
        Assert.DoesNotContain("change", refused.Json()[0].Keys());
    }

    [Fact]
    public void The_same_bytes_are_said_to_be_unchanged()
    {
        var path = store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine()));
        Run(path);
        var receipt = Run("--dry-run", "--format", "json", path).Json()[0];
        Assert.Equal(("unchanged", "1"), (receipt.Text("status"), receipt.Text("version")));
        Assert.DoesNotContain("change", receipt.Keys());
    }

    [Fact]
    public void Files_of_one_centre_in_turn_are_told_as_they_would_be_stored()
    {
        string[] paths =
        [
            store.Folder.Write("1/ARA_2021.csv", ReturnLine.Csv(new ReturnLine())),
            store.Folder.Write("2/ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "2" })),
            store.Folder.Write("3/ARA_2021.csv", ReturnLine.Csv(new ReturnLine())),
            store.Folder.Write("4/ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "2" }, new ReturnLine { Date = "16/03/2021" })),
        ];

        var dryRun = Run(["--dry-run", "--format", "json", .. paths]);

        Assert.Equal(["1", "2", "1", "3"], dryRun.Json().EnumerateArray().Select(receipt => receipt.Text("version")));
        Assert.Equal(Run(["--format", "json", .. paths]).Output, dryRun.Output);
    }

    [Fact]
    public void A_workbook_of_several_sheets_is_compared_as_one_return()
    {
        string Book(string name, string halfDays) => WriteBook(name, ("T1", "1"), ("T2", halfDays));
        Run(Book("a/ARA_2021.xlsx", "1"));

        var run = Run("--format", "json", Book("b/ARA_2021.xlsx", "2")).Json();

        Assert.Equal([true, false], run.EnumerateArray().Select(receipt => receipt.Keys().Contains("change")));
        Assert.Equal([0m, 1m, 0m, 1m, 2m, 3m], ChangeKeys[..6].Select(key => run[0].GetProperty("change").Number(key)));
        Assert.Contains("feuille T2, ligne 2", Run("--dry-run", Book("c/ARA_2021.xlsx", "2,5")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_changes_are_counted_and_the_first_are_told()
    {
        ReturnLine[] Lines(string halfDays) => [.. Enumerable.Range(1, ReturnComparison.Shown + 1).Select(day => new ReturnLine { Date = $"{day:00}/03/2021", HalfDays = halfDays })];
        store.Import("ARA_2021.csv", Lines("1"));
        var output = Run("--dry-run", store.Folder.Write("b/ARA_2021.csv", ReturnLine.Csv(Lines("2")))).Output;
        Assert.Equal(ReturnComparison.Shown, output.Split("demi-journées : 1 → 2").Length - 1);
        Assert.Contains("et 1 autre\n", output.ReplaceLineEndings("\n").Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_values_are_shown_where_they_part()
    {
        const string Beginning = "Journée d'étude régionale sur les cités éducatives et leurs partenaires locaux, ";
        string Csv(string place) => "date;intitule;mission;type_activite;thematique;mode;champ;demi_journees;lieu\r\n"
            + $"15/03/2021;Journée;RESEAU;RESEAU;EDUCATION;PRESENTIEL;politique_ville;1;{Beginning}{place}\r\n";
        store.ImportText("ARA_2021.csv", Csv("Lyon"));
        Assert.Contains(
            "lieu : …partenaires locaux, Lyon → …partenaires locaux, Valence",
            Run("--dry-run", store.Folder.Write("b/ARA_2021.csv", Csv("Valence"))).Output,
            StringComparison.Ordinal);
    }

    /// <summary>One line gone, one amount corrected, one line new.</summary>
    private static string Corrected(string sample)
    {
        var lines = sample.Split("\r\n").ToList();
        lines[4] = lines[4].Replace(";politique_ville;1;", ";politique_ville;1,5;", StringComparison.Ordinal);
        lines[^1] = lines[^2].Replace("ARA-2021-", "ARA-2021-9", StringComparison.Ordinal);
        lines.RemoveAt(2);
        return string.Join("\r\n", lines) + "\r\n";
    }

    /// <summary>A workbook of one line a sheet.</summary>
    private string WriteBook(string name, params (string Sheet, string HalfDays)[] sheets)
    {
        string[] header = ["date", "intitule", "mission", "type_activite", "thematique", "mode", "champ", "demi_journees"];
        var book = new XlsxBuilder();
        foreach (var (sheet, halfDays) in sheets)
            book.Sheet(sheet, XlsxBuilder.Texts(header, ["15/03/2021", $"Rencontre {sheet}", "RESEAU", "RESEAU", "EDUCATION", "PRESENTIEL", "politique_ville", halfDays]));
        var path = store.Folder.Write(name, "");
        File.WriteAllBytes(path, book.ToBytes());
        return path;
    }

    private Crpv Run(params string[] arguments) => Crpv.Run(["import", "--db", store.Database, .. arguments]);

    private string Bytes() => string.Join("\n", Directory.GetFiles(store.Folder.Path).Where(file => file.Contains("bilan.db", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
}
