using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class DemoCommandTests
{
    [Fact]
    public void It_does_the_whole_job_on_the_samples()
    {
        using var store = new SmallStore();
        string[] line = ["demo", "--db", store.Database, "--out", store.Folder["reports"]];
        var first = Crpv.Run(line);

        Assert.Equal((0, ""), (first.Code, first.Error));
        Snapshot.Matches(first.Output.Replace(store.Folder.Path, "DOSSIER", StringComparison.Ordinal).Replace('\\', '/'));
        Assert.Equal(3123m, store.HalfDays(2021));
        Assert.All([2019, 2020, 2021], year => Assert.True(File.Exists(store.Folder[$"reports/{year}/bilan-{year}.xlsx"])));
    }

    [Fact]
    public void It_never_takes_the_place_of_somebody_s_database()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var before = store.DumpAll();
        Assert.Equal(
            $"{store.Database} contient autre chose que les remontées d'exemple : choisissez une autre base avec --db.",
            Crpv.Run("demo", "--db", store.Database, "--out", store.Folder["reports"]).UsageError());
        Assert.Equal(before, store.DumpAll());
        Assert.False(Directory.Exists(store.Folder["reports"]));
    }
}
