using System.Text.Json;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ShowCommandTests(SampleDatabase samples)
{
    [Fact]
    public void Json_has_the_documented_members_in_order()
    {
        var json = Show("2021", "--by", "theme").Json();
        Assert.Equal(["year", "by", "where", "coverage", "rows", "total"], json.Keys());
        Assert.Equal(["counted", "expected", "missing", "partial", "counted_share_last_year"], json.GetProperty("coverage").Keys());
        Assert.Equal(["half_days", "half_days_net", "activities", "participants", "centres"], json.GetProperty("total").Keys());
        Assert.All(json.Items("rows"), row => Assert.Equal(["theme", "half_days", "activities", "participants", "centres"], row.Keys()));
        Assert.Equal(["theme"], json.Items("by").Select(item => item.GetString()));
        Assert.Equal(3123m, json.GetProperty("total").Number("half_days"));
        Assert.Equal(3109.5m, json.GetProperty("total").Number("half_days_net"));
        var education = json.Items("rows")[0];
        Assert.Equal(("EDUCATION", 462m), (education.Text("theme"), education.Number("half_days")));
    }

    [Fact]
    public void On_screen_the_coverage_of_a_year_is_said_once()
    {
        var said = Crpv.Run("show", "2019", "--db", samples.Workspace.Database).Output;
        Assert.Equal(2, said.Split("manque : MYT").Length);
        Assert.Contains("Plus de 2\u202F400\u00A0demi-journées", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("month", "2021-01")]
    [InlineData("crisis", "True")]
    [InlineData("overseas", "True")]
    [InlineData("centre", "ARA")]
    [InlineData("mission", "RESEAU")]
    [InlineData("activity_type", "RESEAU")]
    [InlineData("theme_group", "COHESION")]
    [InlineData("mode", "PRESENTIEL")]
    [InlineData("scale", "NATIONAL")]
    [InlineData("dispositif", "CITE_EDUCATIVE")]
    [InlineData("perimeter", "politique_ville")]
    public void Each_dimension_gives_its_codes(string dimension, string first)
    {
        var row = Show("2021", "--by", dimension).Json().Items("rows")[0];
        Assert.Equal([dimension, "half_days", "activities", "participants", "centres"], row.Keys());
        Assert.Equal(first, row.Text(dimension));
        Assert.Equal(dimension is "crisis" or "overseas" ? JsonValueKind.True : JsonValueKind.String, row.GetProperty(dimension).ValueKind);
    }

    [Theory]
    [InlineData("outre_mer", "--by centre --where overseas=true")]
    [InlineData("Les cités éducatives", null)]
    [InlineData("CITES_EDUCATIVES", "--by centre --where dispositif=CITE_EDUCATIVE")]
    [InlineData("crise_sanitaire", "--by month,mode")]
    [InlineData("OUTRE_MER --by theme --where mode=DISTANCIEL", "--by theme --where overseas=true --where mode=DISTANCIEL")]
    public void A_focus_is_the_question_that_its_list_says(string focus, string? same)
    {
        if (same is null)
            Assert.Equal(2, Show("2021", "--focus", focus).Code);
        else
            Assert.Equal(Show(["2021", .. same.Split(' ')]).Output, Show(["2021", "--focus", .. focus.Split(' ')]).Output);
    }

    [Fact]
    public void Every_focus_of_the_list_can_be_asked_for() =>
        Assert.All(CodeLists.Shipped.Focuses, entry => Assert.Equal(0, Show("2021", "--focus", entry.Code).Code));

    [Fact]
    public void Two_dimensions_come_in_the_order_asked_for() =>
        Assert.Equal(["mode", "month", "half_days", "activities", "participants", "centres"], Show("2021", "--by", "mode,month").Json().Items("rows")[0].Keys());

    [Fact]
    public void Filters_are_told_back_and_of_two_dimensions_both_apply()
    {
        var json = Show("2021", "--where", "theme=Éducation", "--where", "overseas=oui").Json();
        Assert.Equal("""{"theme":"EDUCATION","overseas":true}""", Compact(json.GetProperty("where")));
        Assert.Equal(54.5m, json.GetProperty("total").Number("half_days"));
        Assert.Equal(5, json.GetProperty("coverage").GetProperty("expected").GetInt32());
    }

    [Fact]
    public void Two_values_of_one_dimension_are_a_choice()
    {
        decimal Total(params string[] where) => Show([.. where.SelectMany(condition => (string[])["--where", condition]).Prepend("2021")]).Json().GetProperty("total").Number("half_days");
        Assert.Equal(Total("mode=DISTANCIEL") + Total("mode=HYBRIDE"), Total("mode=DISTANCIEL", "mode=HYBRIDE"));
        Assert.Equal(3123m, Total("crisis=true", "crisis=false"));
        Assert.Equal("""{"crisis":[true,false]}""", Compact(Show("2021", "--where", "crisis=true", "--where", "crisis=false").Json().GetProperty("where")));
    }

    [Fact]
    public void Another_perimeter_is_shown_when_it_is_asked_for() =>
        Assert.Equal(149m, Show("2021", "--where", "perimeter=autre").Json().GetProperty("total").Number("half_days"));

    [Fact]
    public void Coverage_names_the_missing_centre()
    {
        var coverage = Show("2019").Json().GetProperty("coverage");
        Assert.Equal("""{"counted":18,"expected":19,"missing":["MYT"],"partial":[],"counted_share_last_year":null}""", Compact(coverage));
    }

    [Fact]
    public void A_year_without_a_return_is_empty_and_said_on_standard_error()
    {
        var run = Show("2022", "--by", "theme");
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Json().Items("rows"));
        Assert.Equal("Aucune remontée acceptée pour 2022. Années reçues : 2019, 2020, 2021.\n", run.Error.ReplaceLineEndings("\n"));
        Assert.Equal(JsonValueKind.Null, run.Json().GetProperty("total").GetProperty("participants").ValueKind);
    }

    [Fact]
    public void A_comparison_carries_the_other_year()
    {
        var json = Show("2021", "--by", "month", "--where", "month=2021-03", "--compare", "2020").Json();
        var other = json.GetProperty("compare");
        Assert.Equal(["year", "by", "where", "coverage", "rows", "total"], other.Keys());
        Assert.Equal(("2020-03", 173.5m), (other.Items("rows")[0].Text("month"), other.Items("rows")[0].Number("half_days")));
    }

    [Fact]
    public void A_comparison_carries_its_bridge_after_what_was_there()
    {
        var json = Show("2020", "--compare", "2019").Json();
        Assert.Equal(["year", "by", "where", "coverage", "rows", "total", "compare", "bridge", "constant_field"], json.Keys());
        var bridge = json.GetProperty("bridge");
        Assert.Equal(["before", "same_centres", "newly_present", "absent", "recoding", "after", "centres"], bridge.Keys());
        Assert.Equal(new[] { 2403.5m, -276m, 60m, 0m, 0m, 2187.5m }, new[] { "before", "same_centres", "newly_present", "absent", "recoding", "after" }.Select(step => bridge.Number(step)));
        Assert.Equal("MYT", Assert.Single(bridge.GetProperty("centres").Items("newly_present")).GetString());
        Assert.Equal(2127.5m, json.GetProperty("constant_field").GetProperty("now").GetProperty("total").Number("half_days"));
    }

    [Theory]
    [InlineData("2019")]
    [InlineData("2020")]
    public void A_comparison_in_csv_has_the_same_columns_whichever_centres_are_counted(string other) => Assert.StartsWith(
        "theme,half_days,half_days_compared,difference,change,half_days_constant,half_days_compared_constant,change_constant\n",
        Crpv.Run("show", "2021", "--by", "theme", "--compare", other, "--db", samples.Workspace.Database, "--format", "csv").Output);

    [Fact]
    public void Csv_is_for_programs()
    {
        var run = Crpv.Run("show", "2021", "--by", "overseas", "--db", samples.Workspace.Database, "--format", "csv");
        Assert.Equal("overseas,half_days,activities,participants,centres\ntrue,414,403,9696,5\nfalse,2709,2499,59770,14\n", run.Output);
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    public void On_screen_it_is_french_whatever_the_machine_s_language(string culture)
    {
        string[] line = ["show", "2021", "--by", "activity_type,mode", "--db", samples.Workspace.Database];
        var run = Crpv.Run(line);
        Assert.Equal(run, UnderCulture.Run(culture, () => Crpv.Run(line)));
        Assert.Contains("3\u202F123,0", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void On_screen_a_table_says_its_title_coverage_net_and_source() =>
        Snapshot.Matches(Crpv.Run("show", "2019", "--by", "mode", "--db", samples.Workspace.Database).Output);

    [Fact]
    public void A_whole_year_is_followed_by_its_sentences_and_a_part_of_it_is_not()
    {
        string Said(params string[] arguments) => Crpv.Run(["show", "2021", .. arguments, "--db", samples.Workspace.Database]).Output;
        Assert.Contains("\nLes centres et les cités éducatives en 2021 : 267 demi-journées (8,5 % du total), 242 activités, 19 centres.\n", Said().Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("3\u202F123\u00A0demi-journées d'intervention ont été réalisées en 2021 par les 19 centres", Said(), StringComparison.Ordinal);
        Assert.All(new[] { Said("--by", "mode"), Said("--where", "mode=HYBRIDE"), Said("--compare", "2020") }, text => Assert.DoesNotContain("cités éducatives", text, StringComparison.Ordinal));
    }

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private Crpv Show(params string[] arguments) => Crpv.Run(["show", .. arguments, "--db", samples.Workspace.Database, "--format", "json"]);
}
