using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report.OpenData;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.OpenData;

public sealed class OpenTablesTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    public void Gross_totals_are_sums_of_the_rows(int year)
    {
        var balance = samples.Read(store => LoadBalance.Year(samples.Workspace, store, year));
        var table = ActivityTable.Of(balance);
        var kept = table.Rows.Where(row => row[Column(table, "champ")].Words == balance.Lists.HeadlinePerimeter.Code).ToList();
        Assert.Equal(balance.Headline.Measures.HalfDays.Value, kept.Sum(row => row[Column(table, "demi_journees")].Number));
        Assert.Equal(balance.Headline.Measures.Activities, kept.Sum(row => row[Column(table, "activites")].Number));
        Assert.Equal((decimal?)balance.Headline.Measures.Participants, kept.Sum(row => row[Column(table, "participations")].Number ?? 0));
    }

    [Theory]
    [InlineData(2017)]
    [InlineData(2019)]
    [InlineData(2021)]
    public void A_number_is_found_by_its_table_row_and_column(int year)
    {
        var table = NumberTable.Of(samples.ReportOf(year));
        Assert.NotEmpty(table.Rows);
        Assert.Equal(table.Rows.Count, table.Rows.DistinctBy(row => (row[1].Words, row[2].Words, row[3].Words)).Count());
        Assert.All(table.Rows, row => Assert.True(row[5].Number is not null ^ row[6].Words is { Length: > 0 }, $"{row[1].Words} {row[2].Words} {row[3].Words}"));
    }

    [Fact]
    public void Every_code_of_the_activities_is_in_the_lists()
    {
        var balance = samples.Read(store => LoadBalance.Year(samples.Workspace, store, 2021));
        var codes = CodesTable.Of(balance.Lists).Rows.Select(row => (row[0].Words, row[1].Words)).ToHashSet();
        var table = ActivityTable.Of(balance);
        foreach (var (column, list) in new[] { ("centre", "centres"), ("mission", "missions"), ("type_activite", "activity-types"), ("groupe_thematique", "theme-groups"), ("thematique", "themes"), ("mode", "modes"), ("champ", "perimeters") })
            Assert.All(table.Rows, row => Assert.Contains((list, row[Column(table, column)].Words), codes));
    }

    [Fact]
    public void Nothing_that_a_centre_wrote_in_its_own_words_is_published()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021_Exemple.csv", new ReturnLine { Title = "Réunion avec Mme Exemple", Event = "EVENEMENT-SECRET" });
        foreach (var text in Files(store, withCentreFigures: true).Values.Select(System.Text.Encoding.UTF8.GetString))
        {
            Assert.DoesNotContain("Exemple", text, StringComparison.Ordinal);
            Assert.DoesNotContain("EVENEMENT", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Without_the_figures_of_centres_there_are_only_the_numbers_of_the_tables()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "17.5" });
        var files = Files(store, withCentreFigures: false);
        Assert.DoesNotContain(files.Keys, file => file.Contains(ActivityTable.Name, StringComparison.Ordinal));
        Assert.All(files, file => Assert.DoesNotContain("17.5", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.DoesNotContain(ActivityTable.Name + ".csv", System.Text.Encoding.UTF8.GetString(files["donnees-ouvertes/datapackage.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_says_what_each_file_and_column_is() =>
        Snapshot.Matches(samples.Read(store => DataPackage.Of(
            PublishReport.Build(samples.Workspace, store, 2021), OpenTables.Of(PublishReport.Build(samples.Workspace, store, 2021), LoadBalance.Year(samples.Workspace, store, 2021), samples.Workspace.Lists), "2021.0.0")));

    [Fact]
    public void The_read_me_says_how_to_find_a_total_again() =>
        Snapshot.Matches(samples.Read(store => ReadMe.Of(
            PublishReport.Build(samples.Workspace, store, 2019), OpenTables.Of(PublishReport.Build(samples.Workspace, store, 2019), LoadBalance.Year(samples.Workspace, store, 2019), samples.Workspace.Lists), "politique_ville")));

    private static int Column(OpenTable table, string name) => table.Columns.Index().First(column => column.Item.Name == name).Index;

    private static Dictionary<string, byte[]> Files(SmallStore store, bool withCentreFigures) => store.Read(opened =>
        OpenDataFiles.Of(PublishReport.Read(store.Workspace, opened, 2021, withCentreFigures)).ToDictionary(file => file.Path, file =>
        {
            using var stream = new MemoryStream();
            file.Write(stream);
            return stream.ToArray();
        }));
}
