using System.Text.Json;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ExplainCommandTests(SampleDatabase samples)
{
    [Fact]
    public void Json_has_the_documented_members_and_its_rows_add_up_to_its_total()
    {
        var json = Explain("2021", "--where", "theme=EDUCATION", "--where", "centre=GES").Json();
        Assert.Equal(["year", "where", "total", "rows"], json.Keys().Take(4));
        Assert.Equal(["half_days", "half_days_net", "activities", "participants", "centres"], json.GetProperty("total").Keys());
        var rows = json.Items("rows");
        Assert.All(rows, row => Assert.Equal(["file", "sheet", "row", "centre", "date", "title", "half_days", "participants"], row.Keys()));
        Assert.Equal(json.GetProperty("total").Number("half_days"), rows.Sum(row => row.Number("half_days")));
        Assert.Equal(json.GetProperty("total").GetProperty("activities").GetInt32(), rows.Count);
        Assert.All(rows, row => Assert.Equal(("GES_2021.xlsx", "Activités", "GES"), (row.Text("file"), row.Text("sheet"), row.Text("centre"))));
        Assert.All(rows, row => Assert.Matches("^2021-[01][0-9]-[0-3][0-9]$", row.Text("date")));
    }

    [Fact]
    public void A_csv_has_no_sheet_and_participants_not_reported_are_null()
    {
        var rows = Explain("2021", "--where", "centre=MTQ").Json().Items("rows");
        Assert.All(rows, row => Assert.Equal(JsonValueKind.Null, row.GetProperty("sheet").ValueKind));
        Assert.Contains(rows, row => row.GetProperty("participants").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void A_title_that_looks_like_a_formula_stays_as_it_was_written()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Title = "=1+1; \"essai\", [red]rouge[/]" });
        Assert.Equal("=1+1; \"essai\", [red]rouge[/]", Crpv.Run("explain", "2021", "--db", store.Database, "--format", "json").Json().Items("rows")[0].Text("title"));
        Assert.Equal(
            "file,sheet,row,centre,date,title,half_days,participants\nARA_2021.csv,,2,ARA,2021-03-15,\"=1+1; \"\"essai\"\", [red]rouge[/]\",1,\n",
            Crpv.Run("explain", "2021", "--db", store.Database, "--format", "csv").Output);
        Assert.Contains("=1+1; \"essai\", [red]rouge[/]", Crpv.Run("explain", "2021", "--db", store.Database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_return_has_no_line_and_says_so()
    {
        var run = Explain("2022");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Json().Items("rows"));
        Assert.Single(run.Error.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void The_arithmetic_follows_the_contract_and_ends_with_the_figure()
    {
        var json = Explain("2021", "--where", "theme=EDUCATION").Json();
        Assert.Equal(["indicator", "share", "value", "arithmetic", "events"], json.Keys().Skip(4));
        var steps = json.Items("arithmetic");
        Assert.Equal(462, json.Number("value"));
        Assert.Equal(462, steps.Where(step => step.Text("operator") == "+").Sum(step => step.Number("value")));
        var results = steps.Where(step => step.Text("operator") == "=").Select(step => step.Number("value"));
        Assert.Equal([462, json.GetProperty("total").Number("half_days_net")], results);
        Assert.Equal(json.GetProperty("total").Number("half_days") - json.GetProperty("total").Number("half_days_net"), steps.Single(step => step.Text("operator") == "-").Number("value"));
    }

    [Fact]
    public void A_share_shows_its_division_and_what_it_is_out_of()
    {
        Assert.Contains("462 ÷ 3\u202F123 = 14,8\u00A0%", Text("2021", "--share", "--where", "theme=EDUCATION"), StringComparison.Ordinal);
        var json = Explain("2021", "--share-of", "mode=DISTANCIEL", "--where", "theme=EDUCATION").Json();
        var remote = Explain("2021", "--where", "mode=DISTANCIEL").Json().Number("value");
        Assert.Equal(remote, json.Items("arithmetic").Single(step => step.Text("operator") == "/").Number("value"));
        Assert.Equal(json.Items("rows").Sum(row => row.Number("contribution")) / remote, json.Number("value"));
    }

    [Fact]
    public void Two_years_give_the_lines_of_both_with_a_sign_whose_sum_is_the_difference()
    {
        var json = Explain("2021", "--compare", "2020", "--where", "theme=EDUCATION").Json();
        var lines = json.Items("rows").Concat(json.GetProperty("compare").Items("rows")).ToList();
        Assert.Equal(json.Number("value") - json.GetProperty("compare").Number("value"), json.Number("difference"));
        Assert.Equal(json.Number("difference"), lines.Sum(line => line.Number("contribution")));
        Assert.Equal(json.Number("difference"), json.GetProperty("constant_field").Number("difference"));
        Assert.Contains("Écart\u00A0: 462 − 275,5 = +186,5\u00A0demi-journées, soit +67,7\u00A0%.", Text("2021", "--compare", "2020", "--where", "theme=EDUCATION"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_centre_that_sent_nothing_the_other_year_is_out_of_the_constant_field()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "2" });
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "1,5" });
        var text = Crpv.Run("explain", "2021", "--compare", "2020", "--db", store.Database).Output;
        Assert.Contains("Écart\u00A0: 4,5 − 2 = +2,5\u00A0demi-journées, soit +125,0\u00A0%.", text, StringComparison.Ordinal);
        Assert.Contains("Champ constant (1\u00A0centre compté en 2020 comme en 2021)\u00A0: 3 − 2 = +1\u00A0demi-journée.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_event_says_which_claim_counts_and_the_net_lines_sum_to_the_net_figure()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1", Event = "E1" }, new ReturnLine { HalfDays = "2", Title = "Autre séance" });
        store.Import("GES_2021.csv", new ReturnLine { HalfDays = "1,5", Event = "E1" });
        var json = Crpv.Run("explain", "2021", "--indicator", "net", "--db", store.Database, "--format", "json").Json();
        Assert.Equal([0, 2, 1.5m], json.Items("rows").Select(row => row.Number("contribution")));
        Assert.Equal(3.5m, json.Number("value"));
        Assert.Equal([("ARA", 1, 0), ("GES", 1.5m, 1.5m)], json.Items("events").Select(item => (item.Text("centre"), item.Number("half_days"), item.Number("counted"))));
        Snapshot.Matches(Crpv.Run("explain", "2021", "--indicator", "net", "--db", store.Database).Output);
    }

    [Fact]
    public void The_median_marks_the_centre_in_the_middle() => Snapshot.Matches(Text("2021", "--indicator", "médiane", "--where", "overseas=true", "--where", "month=2021-03"));

    [Fact]
    public void A_long_list_is_cut_but_its_sums_are_whole_and_csv_has_every_line()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", [.. Enumerable.Range(1, 1_205).Select(i => new ReturnLine { Title = $"Séance {i}" })]);
        var text = Crpv.Run("explain", "2021", "--db", store.Database).Output;
        Assert.Contains("… et 205\u00A0autres lignes\u00A0: --format csv les donne toutes.", text, StringComparison.Ordinal);
        Assert.Contains("1\u202F205,0", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Séance 1001", text, StringComparison.Ordinal);
        Assert.Equal(1_206, Crpv.Run("explain", "2021", "--db", store.Database, "--format", "csv").Output.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(1_205, Crpv.Run("explain", "2021", "--db", store.Database, "--format", "json").Json().Items("rows").Count);
    }

    [Fact]
    public void A_focus_keeps_its_conditions() =>
        Assert.Equal(Explain("2021", "--where", "overseas=true").Json().Number("value"), Explain("2021", "--focus", "outre_mer").Json().Number("value"));

    private string Text(params string[] arguments) => Crpv.Run(["explain", .. arguments, "--db", samples.Workspace.Database]).Output;

    private Crpv Explain(params string[] arguments) => Crpv.Run(["explain", .. arguments, "--db", samples.Workspace.Database, "--format", "json"]);
}
