using System.Text.Json;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class StatusCommandTests
{
    [Fact]
    public void Each_expected_centre_is_received_refused_or_missing()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "1,3" });
        store.Import("CVL_2021.csv", new ReturnLine());
        store.Import("CVL_2021.csv", new ReturnLine { Theme = "EDUCATON" });

        var run = Crpv.Run("status", "2021", "--db", store.Database, "--format", "json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var json = run.Json();
        Assert.Equal((2, 19), (json.GetProperty("coverage").GetProperty("counted").GetInt32(), json.GetProperty("coverage").GetProperty("expected").GetInt32()));
        var centres = json.Items("centres").ToDictionary(centre => centre.Text("centre"));
        Assert.Equal(19, centres.Count);
        Assert.Equal(("received", "2", "2022-12-01T09:30:00Z", JsonValueKind.Null), (
            centres["ARA"].Text("status"), centres["ARA"].Text("version"), centres["ARA"].Text("received_at"), centres["ARA"].GetProperty("refused_file").ValueKind));
        Assert.Equal(("refused", "BFC_2021.csv"), (centres["BFC"].Text("status"), centres["BFC"].Text("refused_file")));
        Assert.Single(centres["BFC"].Items("reasons"));
        Assert.Equal(("received", "CVL_2021.csv", "1"), (centres["CVL"].Text("status"), centres["CVL"].Text("refused_file"), centres["CVL"].Text("errors")));
        Assert.Equal(("missing", JsonValueKind.Null), (centres["MYT"].Text("status"), centres["MYT"].GetProperty("half_days").ValueKind));
    }

    [Fact]
    public void On_screen_the_missing_and_the_reasons_are_told()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "1,3" });
        Snapshot.Matches(Crpv.Run("status", "2021", "--db", store.Database).Output);
    }
}
