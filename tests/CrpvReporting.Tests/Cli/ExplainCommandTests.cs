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
        Assert.Equal(["year", "where", "total", "rows"], json.Keys());
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

    private Crpv Explain(params string[] arguments) => Crpv.Run(["explain", .. arguments, "--db", samples.Workspace.Database, "--format", "json"]);
}
