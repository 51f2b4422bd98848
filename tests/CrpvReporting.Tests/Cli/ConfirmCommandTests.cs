using System.Text.Json;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ConfirmCommandTests
{
    [Fact]
    public void What_is_to_confirm_is_listed_answered_and_kept()
    {
        using var store = Doubtful();
        Snapshot.Matches(Confirm().Output);
        Assert.Equal(
            "1\u00A0constat confirmé : BFC/near_identical_lines/2.\nReste 1\u00A0constat à confirmer.",
            Confirm("BFC/near_identical_lines/2", "--reason", "Deux ateliers").Output.ReplaceLineEndings("\n").Trim());

        var json = Confirm("--format", "json").Json();
        Assert.Equal(["year", "to_confirm", "items"], json.Keys());
        var open = Assert.Single(json.Items("items"));
        Assert.Equal(["name", "centre", "code", "file", "version", "sheet", "row", "column", "message", "reason", "confirmed_at"], open.Keys());
        Assert.Equal(("BFC/near_identical_lines/1", "2", JsonValueKind.Null), (open.Text("name"), open.Text("row"), open.GetProperty("reason").ValueKind));

        var all = Confirm("--answered", "--format", "csv").Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("name,centre,code,file,version,sheet,row,column,message,reason,confirmed_at", all[0]);
        Assert.Contains(",Deux ateliers,20", all[2], StringComparison.Ordinal);
        Assert.Contains("1\u00A0constat est déjà confirmé : --answered les affiche.", Confirm().Output, StringComparison.Ordinal);
        Assert.Contains("Deux ateliers", Confirm("--answered").Output, StringComparison.Ordinal);

        Assert.StartsWith("Déjà confirmé : rien n'a changé.", Confirm("BFC/near_identical_lines/2", "--reason", "Encore").Output, StringComparison.Ordinal);
        var rest = Confirm("bfc", "--reason", "Vu", "--format", "json").Json();
        Assert.Equal(0, rest.GetProperty("to_confirm").GetInt32());
        Assert.Equal(["BFC/near_identical_lines/1"], rest.Items("confirmed").Select(name => name.GetString()));
        Assert.Contains("Il ne reste rien à confirmer.", Confirm().Output, StringComparison.Ordinal);

        Crpv Confirm(params string[] arguments)
        {
            var run = Crpv.Run(["confirm", "2021", .. arguments, "--db", store.Database]);
            Assert.Equal((0, ""), (run.Code, run.Error));
            return run;
        }
    }

    [Fact]
    public void An_unknown_name_is_told_with_those_that_exist()
    {
        using var store = Doubtful();
        Assert.Equal(
            "Rien à confirmer sous le nom ARA en 2021. Constats : BFC/near_identical_lines/1 et BFC/near_identical_lines/2.",
            Crpv.Run("confirm", "2021", "BFC", "ARA", "--reason", "vu", "--db", store.Database).UsageError());
        Assert.Equal(0, store.Long("SELECT count(*) FROM confirmation"));
    }

    [Fact]
    public void The_status_says_how_much_is_left()
    {
        using var store = Doubtful();
        var json = Status("--format", "json").Json();
        Assert.Equal(2, json.GetProperty("to_confirm").GetInt32());
        Assert.Equal("to_confirm", json.Items("centres")[0].Keys().Last());
        Assert.Equal("2", json.Items("centres").Single(centre => centre.Text("centre") == "BFC").Text("to_confirm"));
        Assert.Contains("reçue, 2 à confirmer", Status().Output, StringComparison.Ordinal);
        Assert.Contains("2\u00A0constats restent à confirmer : crpv confirm 2021.", Status().Output, StringComparison.Ordinal);
        Assert.EndsWith(",to_confirm", Status("--format", "csv").Output.ReplaceLineEndings("\n").Split('\n')[0], StringComparison.Ordinal);
        Crpv.Run("confirm", "2021", "BFC", "--reason", "vu", "--db", store.Database);
        Assert.DoesNotContain("à confirmer", Status().Output, StringComparison.Ordinal);

        Crpv Status(params string[] arguments) => Crpv.Run(["status", "2021", .. arguments, "--db", store.Database]);
    }

    private static SmallStore Doubtful()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", Line("Rencontre"), Line("Atelier"));
        store.Import("BFC_2021.csv", Line("Rencontre"), Line("Atelier"));
        return store;
    }

    private static ReturnLine Line(string title) => new() { Title = $"{title} sur la réussite éducative" };
}
