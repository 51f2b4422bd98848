using CrpvReporting.Pipeline.Publishing;
using Xunit;

namespace CrpvReporting.Tests.Pipeline.Publishing;

public sealed class ReportFolderTests : IDisposable
{
    private const string Identity = "Bilan d'essai";
    private readonly TempFolder folder = new();

    [Fact]
    public void The_list_of_files_is_what_sha256sum_reads()
    {
        Write(Tables("tableaux/a.csv", "tableaux/b.csv"));
        Assert.Equal(
            $"# Bilan d'essai\n# tables\n{DigestOf("tableaux/a.csv")}  tableaux/a.csv\n{DigestOf("tableaux/b.csv")}  tableaux/b.csv\n",
            File.ReadAllText(folder[FileList.Name]));
    }

    [Fact]
    public void What_a_former_report_had_more_goes_and_nothing_else_does()
    {
        Write([.. Tables("tableaux/a.csv"), .. Charts("graphiques/ancien.svg", "graphiques/mois.svg")]);
        folder.Write("graphiques/mien.txt", "notes");
        folder.Write("lisezmoi.txt", "notes");

        Write([.. Tables("tableaux/a.csv"), .. Charts("graphiques/mois.svg")]);
        Assert.Equal([FileList.Name, "graphiques/mien.txt", "graphiques/mois.svg", "lisezmoi.txt", "tableaux/a.csv"], Found());

        File.Delete(folder["graphiques/mien.txt"]);
        Write(Tables("tableaux/a.csv"));
        Assert.False(Directory.Exists(folder["graphiques"]));
        Assert.Equal([FileList.Name, "lisezmoi.txt", "tableaux/a.csv"], Found());
    }

    [Fact]
    public void A_part_written_alone_leaves_the_others()
    {
        Write([.. Tables("tableaux/a.csv"), .. Charts("graphiques/ancien.svg", "graphiques/mois.svg")]);
        ReportFolder.Write(folder.Path, Identity, Charts("graphiques/mois.svg"), whole: false);
        Assert.Equal([FileList.Name, "graphiques/mois.svg", "tableaux/a.csv"], Found());
        Assert.Equal(["tableaux/a.csv", "graphiques/mois.svg"], FileList.Read(folder.Path)!.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void When_a_file_cannot_be_made_the_folder_stays_what_it_was(bool readsStore)
    {
        Write(Tables("tableaux/a.csv", "tableaux/b.csv"));
        var before = Found();
        var failing = new ReportFile("tableaux/b.csv", _ => throw new IOException("full")) { ReadsStore = readsStore };
        Assert.Throws<IOException>(() => Write([.. Tables("tableaux/c.csv"), (ReportPart.Tables, failing)]));
        Assert.Equal(before, Found());
        Assert.Equal("tableaux/b.csv", File.ReadAllText(folder["tableaux/b.csv"]));
    }

    [Fact]
    public void A_list_that_someone_wrote_deletes_nothing_outside_the_folder()
    {
        folder.Write("precieux.txt", "à garder");
        folder.Write($"bilan/{FileList.Name}", "# autre\n# tables\n00  ../precieux.txt\n00  " + folder["precieux.txt"] + "\n");
        ReportFolder.Write(folder["bilan"], Identity, Tables("a.csv"), whole: true);
        Assert.Equal("à garder", File.ReadAllText(folder["precieux.txt"]));
    }

    [Fact]
    public void Files_that_read_the_database_are_written_one_at_a_time()
    {
        var reading = 0;
        var together = 0;
        var files = Enumerable.Range(0, 40).Select(i => (ReportPart.Tables, new ReportFile($"{i}.txt", _ =>
        {
            together = Math.Max(together, Interlocked.Increment(ref reading));
            Interlocked.Decrement(ref reading);
        }) { ReadsStore = true })).ToList();
        Write(files);
        Assert.Equal(1, together);
    }

    public void Dispose() => folder.Dispose();

    private void Write(IReadOnlyList<(ReportPart, ReportFile)> files) => ReportFolder.Write(folder.Path, Identity, files, whole: true);

    private static List<(ReportPart, ReportFile)> Tables(params string[] paths) => Files(ReportPart.Tables, paths);

    private static List<(ReportPart, ReportFile)> Charts(params string[] paths) => Files(ReportPart.Charts, paths);

    private static List<(ReportPart, ReportFile)> Files(ReportPart part, string[] paths) =>
        [.. paths.Select(path => (part, ReportFile.Of(path, () => System.Text.Encoding.UTF8.GetBytes(path))))];

    private static string DigestOf(string content) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(content)));

    private IReadOnlyList<string> Found() =>
        [.. Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}
