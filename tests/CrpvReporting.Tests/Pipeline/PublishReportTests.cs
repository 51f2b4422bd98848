using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Store;
using CrpvReporting.Tests.Samples;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class PublishReportTests(SampleDatabase samples)
{
    private static readonly Lock Gate = new();
    private static SortedDictionary<string, byte[]>? written;

    [Fact]
    public void A_year_is_written_as_a_workbook_tables_and_charts()
    {
        using var folder = new TempFolder();
        var files = Publish(2019, folder.Path).Select(file => file.Path).ToList();
        Snapshot.Matches(string.Join("\n", files));
        Assert.Equal(files.Append(FileList.Name).Order(StringComparer.Ordinal), Files(folder.Path).Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void Written_twice_a_report_is_the_same_to_the_byte_whatever_the_language(string culture)
    {
        using var folder = new TempFolder();
        UnderCulture.Run(culture, () => Publish(2021, folder.Path));

        var (first, second) = (Of2021(), Files(folder.Path));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.True(file.Value.AsSpan().SequenceEqual(second[file.Key]), $"{file.Key} differs"));
    }

    [Fact]
    public void The_workbook_of_the_samples_opens_without_a_repair()
    {
        using var content = new MemoryStream(Of2021()["bilan-2021.xlsx"]);
        using var workbook = SpreadsheetDocument.Open(content, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri}: {error.Description}"));
    }

    [Fact]
    public void A_database_filled_in_another_order_at_another_time_gives_the_same_report_save_what_was_doubtful_on_arrival()
    {
        using var one = new SmallStore();
        using var other = new SmallStore();
        ReturnLine[] first = [new ReturnLine { Theme = "SANTE", Dispositifs = "PRE|NPNRU", Event = "E1" }, new ReturnLine { Mode = "HYBRIDE", Participants = "12", Elected = "2" }];
        ReturnLine[] second = [new ReturnLine { Theme = "VRL", Dispositifs = "NPNRU", Event = "E1", HalfDays = "2" }];
        one.Import("ARA_2021.csv", first);
        one.Import("MYT_2021.csv", second);
        other.Import("MYT_2021.csv", second);
        other.Import("BFC_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "1,3" });
        other.Import("ARA_2021.csv", first);

        // One of the two returns was the first to claim the event: that doubt depends on the order, no figure does.
        string[] withDoubts = ["bilan-2021.xlsx", "bilan-2021.html", "tableaux.txt", "tableaux/Avertissements.csv", "empreintes.sha256"];
        Assert.Equal(WithoutCentres(Published(one)).ExceptBy(withDoubts, file => file.Key), WithoutCentres(Published(other)).ExceptBy(withDoubts, file => file.Key));
        Assert.Equal(WithoutDoubts(one), WithoutDoubts(other));
    }

    private static byte[] WithoutDoubts(SmallStore store) => store.Read(opened =>
    {
        using var content = new MemoryStream();
        var report = PublishReport.Build(store.Workspace, opened, 2021);
        CrpvReporting.Report.Workbook.BalanceWorkbook.Write(report with { Tables = [.. report.Tables.Where(table => table.Name != "Avertissements")] }, content);
        return content.ToArray();
    });

    [Fact]
    public void Writing_again_replaces_every_file_and_leaves_no_other()
    {
        using var folder = new TempFolder();
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Perimeter = "autre" });
        var expected = Published(store);
        foreach (var file in expected.Keys)
            folder.Write(file, "spoilt");
        store.Read(opened => PublishReport.Write(PublishReport.Read(store.Workspace, opened, 2021), folder.Path));
        Assert.Equal(expected, Files(folder.Path));
    }

    [Fact]
    public void A_year_with_nothing_in_the_perimeter_has_tables_and_no_chart()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Perimeter = "autre" });
        var files = Published(store);
        Assert.Contains("tableaux.txt", files.Keys);
        Assert.DoesNotContain(files.Keys, file => file.StartsWith("graphiques", StringComparison.Ordinal));
    }

    [Fact]
    public void A_year_with_lines_of_no_half_day_is_published_all_the_same()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "0" });
        Assert.Contains("graphiques/thematiques.svg", Published(store).Keys);
    }

    [Fact]
    public void A_year_that_was_not_received_is_no_other_year_s_report()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020" });
        var exception = Assert.Throws<StoreException>(() => store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021)));
        Assert.Equal("Aucune remontée acceptée pour 2021.", exception.Message);
    }

    /// <summary>reports/example shows what a report looks like; CRPV_SNAPSHOTS=update writes it again.</summary>
    [Fact]
    public void The_example_in_the_repository_is_the_report_of_2021()
    {
        var expected = Of2021().Where(file => IsExample(file.Key)).ToDictionary();
        var example = RepositoryFolder.Of("reports", "example");
        if (Environment.GetEnvironmentVariable("CRPV_SNAPSHOTS") == "update")
        {
            if (Directory.Exists(example))
                Directory.Delete(example, recursive: true);
            foreach (var (name, bytes) in expected)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(example, name))!);
                File.WriteAllBytes(Path.Combine(example, name), bytes);
            }
        }

        var kept = Files(example);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), kept.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.True(file.Value.AsSpan().SequenceEqual(kept[file.Key]), $"reports/example/{file.Key} is not what the program writes: CRPV_SNAPSHOTS=update writes it again."));
    }

    /// <summary>The report of 2021, written once for several tests.</summary>
    private SortedDictionary<string, byte[]> Of2021()
    {
        lock (Gate)
        {
            if (written is not null)
                return written;
            using var folder = new TempFolder();
            Publish(2021, folder.Path);
            return written = Files(folder.Path);
        }
    }

    private static bool IsExample(string name) =>
        name == "tableaux.txt" || (name.EndsWith(".svg", StringComparison.Ordinal) && !name.EndsWith("-nu.svg", StringComparison.Ordinal));

    private static SortedDictionary<string, byte[]> Files(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    private static Dictionary<string, byte[]> WithoutCentres(SortedDictionary<string, byte[]> files) =>
        files.Where(file => !file.Key.StartsWith("centres/", StringComparison.Ordinal) && file.Key != "empreintes.sha256").ToDictionary();

    private static SortedDictionary<string, byte[]> Published(SmallStore store)
    {
        using var folder = new TempFolder();
        store.Read(opened => PublishReport.Write(PublishReport.Read(store.Workspace, opened, 2021), folder.Path));
        return Files(folder.Path);
    }

    private IReadOnlyList<WrittenFile> Publish(int year, string folder) =>
        samples.Read(store => PublishReport.Write(PublishReport.Read(samples.Workspace, store, year), folder));
}
