using CrpvReporting.Tests.Report.Correction;
using Xunit;

namespace CrpvReporting.Tests.Cli;

/// <summary>What <c>check</c> and <c>import</c> make for the centres, and say of it.</summary>
public sealed class AnnotateTests : IDisposable
{
    private static readonly string Faulty = ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" });

    private readonly SmallStore store = new();

    public void Dispose() => store.Dispose();

    [Fact]
    public void A_check_writes_where_it_is_asked_and_says_so_below_the_findings()
    {
        store.Folder.Write("in/ARA_2021.csv", ReturnLine.Csv(new ReturnLine()));
        store.Folder.Write("in/BFC_2021.csv", Faulty);
        var run = Crpv.Run("check", store.Folder["in"], "--annotate", store.Folder["new/out"]);
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Equal(["BFC_2021_a-corriger.xlsx", "BFC_2021_a-corriger_message.txt"], Files("new/out"));
        Assert.EndsWith($"    → Classeur annoté : {store.Folder["new/out/BFC_2021_a-corriger.xlsx"]}\n    → Message à envoyer : {store.Folder["new/out/BFC_2021_a-corriger_message.txt"]}\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_is_not_asked_writes_nothing()
    {
        var before = store.Folder.Write("ARA_2021.csv", Faulty);
        Assert.Equal(1, Crpv.Run("check", before, "--db", store.Database).Code);
        Assert.Equal(["ARA_2021.csv"], Files(""));
    }

    [Fact]
    public void A_refused_import_is_answered_beside_the_database()
    {
        var run = Crpv.Run("import", store.Folder.Write("in/ARA_2021.csv", Faulty), "--db", store.Database);
        Assert.Equal(["ARA_2021_a-corriger.xlsx", "ARA_2021_a-corriger_message.txt"], Files("a-corriger"));
        Assert.Contains(store.Folder["a-corriger/ARA_2021_a-corriger.xlsx"], run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Crpv.Run("import", store.Folder.Write("in/BFC_2021.csv", ReturnLine.Csv(new ReturnLine())), "--db", store.Database).Code);
        Assert.Equal(2, Files("a-corriger").Count);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void To_a_program_the_result_is_as_before_and_the_path_a_diagnostic(string format)
    {
        var path = store.Folder.Write("ARA_2021.csv", Faulty);
        var plain = Crpv.Run("check", path, "--format", format);
        var run = Crpv.Run("check", path, "--format", format, "--annotate", store.Folder["out"]);
        Assert.Equal(plain.Output, run.Output);
        Assert.Contains(store.Folder["out/ARA_2021_a-corriger.xlsx"], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_told_in_one_line_before_anything_is_read()
    {
        var file = store.Folder.Write("ARA_2021.csv", Faulty);
        Assert.Equal($"{file} est un fichier : indiquez un dossier.", Crpv.Run("check", file, "--annotate", file).UsageError());
        Assert.StartsWith($"Écriture impossible dans {file}/x", Crpv.Run("import", file, "--annotate", $"{file}/x", "--db", store.Database).UsageError(), StringComparison.Ordinal);
        Assert.False(File.Exists(store.Database));
    }

    [Fact]
    public void When_no_workbook_can_be_made_the_import_is_what_it_was()
    {
        var file = store.Folder.Write("in/ARA_2021.csv", Faulty);
        store.Folder.Write("a-corriger", "in the way");
        var run = Crpv.Run("import", file, "--db", store.Database, "--format", "json");
        Assert.Equal((1, "refused"), (run.Code, run.Json()[0].Text("status")));
        Assert.StartsWith("ARA_2021.csv : le classeur annoté n'a pas pu être préparé (", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_imported_again_leaves_out_what_nobody_corrected_yet_and_takes_what_was()
    {
        store.Folder.Write("ARA_2021.csv", Faulty);
        Assert.Equal(["ARA_2021.csv"], Received());
        Assert.Equal(["ARA_2021.csv"], Received());
        Assert.Equal(["ARA_2021_a-corriger.xlsx", "ARA_2021_a-corriger_message.txt"], Files("a-corriger"));

        using (var annotated = new AnnotatedFile("ARA_2021.csv", File.ReadAllBytes(store.Folder["ARA_2021.csv"])))
        {
            annotated.Mend("Activités", "K2", "1,5");
            using var mended = annotated.Document.Clone(store.Folder["a-corriger/ARA_2021_a-corriger.xlsx"]);
        }

        Assert.Equal(["ARA_2021.csv", "ARA_2021_a-corriger.xlsx"], Received());
        Assert.Equal(1.5m, store.HalfDays(2021));
    }

    private IReadOnlyList<string> Received() =>
        [.. Crpv.Run("import", store.Folder.Path, "--db", store.Database, "--format", "json").Json().EnumerateArray().Select(receipt => receipt.Text("file")!)];

    private IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(store.Folder[folder]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
