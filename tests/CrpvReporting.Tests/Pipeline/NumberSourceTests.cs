using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>Whoever follows a number of a table, by the address of its lines, finds lines that give that number.</summary>
public sealed class NumberSourceTests(SampleDatabase samples)
{
    [Theory]
    [InlineData(null, null, null, null)]
    [InlineData("centre", null, null, null)]
    [InlineData("theme", "mode=DISTANCIEL", null, null)]
    [InlineData("month,mode", null, null, null)]
    [InlineData("theme_group,overseas", null, null, null)]
    [InlineData("dispositif", "dispositif=PRE", null, null)]
    [InlineData("scale", "perimeter=autre", null, null)]
    [InlineData("activity_type", "theme_group=COHESION", "OUTRE_MER", null)]
    [InlineData("crisis", "overseas=true", null, null)]
    [InlineData("centre", null, null, 2020)]
    [InlineData("month", "month=2021-03", null, 2019)]
    [InlineData("mission,mode", "theme_group=COHESION", null, 2020)]
    public void Every_number_of_a_table_leads_to_lines_that_sum_to_it(string? by, string? where, string? focus, int? compared)
    {
        using var store = samples.Workspace.Open(StoreAccess.Read);
        var years = LoadBalance.Years(samples.Workspace, store, 2021);
        var asked = AskedTable.Of(2021, by, where is null ? [] : [where], focus, samples.Workspace.Lists);
        Follow(store, 2021, ShowTable.Of(asked, years[^1], compared is { } year ? years.First(other => other.Year == year) : null), all: true);
    }

    [Fact]
    public void Every_number_of_the_tables_of_a_report_leads_to_what_gives_it()
    {
        using var store = samples.Workspace.Open(StoreAccess.Read);
        var report = PublishReport.Build(samples.Workspace, store, 2021);
        foreach (var table in report.Tables)

            // The version of a return, and how many indicators a yearly form has, come from no line.
            Follow(store, 2021, table, all: !table.IsJournal);
    }

    [Fact]
    public void A_year_without_some_centres_leads_to_what_gives_its_coverage_and_its_bridge()
    {
        using var store = samples.Workspace.Open(StoreAccess.Read);
        var report = PublishReport.Build(samples.Workspace, store, 2019);
        Follow(store, 2019, report.Tables.Single(table => table.Name == "Couverture_annees"), all: true);
        var years = LoadBalance.Years(samples.Workspace, store, 2020);
        var comparison = years[^1].ComparedWith(years.First(year => year.Year == 2019), Dimension.Mission);
        var bridge = BridgeTable.Of(comparison, comparison.Bridge!);
        Assert.NotEqual(0, bridge.Rows[2][1].Number);
        Follow(store, 2020, bridge, all: true);
    }

    [Fact]
    public void Codes_that_gave_their_place_to_another_lead_to_the_lines_of_both()
    {
        using var small = new SmallStore();
        small.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020", Theme = "SANTE", HalfDays = "2" }, new ReturnLine { Date = "02/02/2020", Title = "Autre", Theme = "EDUCATION", HalfDays = "3" });
        small.Import("BFC_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "4" });
        small.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1" });
        using (var opened = small.Workspace.Open(StoreAccess.Write))
        {
            var columns = new Dictionary<string, string>(CodeLists.Shipped.Themes.Get("SANTE").Attributes) { ["valide_a"] = "2020", ["remplace_par"] = "EDUCATION" };
            Assert.True(EditLists.Save(opened, new("themes", "SANTE", columns, "essai")).MayBeKept);
        }

        var workspace = small.Workspace.WithEditedLists();
        using var store = workspace.Open(StoreAccess.Read);
        var years = LoadBalance.Years(workspace, store, 2021);
        foreach (var by in new[] { "theme", "theme_group", null })
        {
            var table = ShowTable.Of(AskedTable.Of(2021, by, by is null ? ["theme=EDUCATION"] : [], null, workspace.Lists), years[^1], years[0]);
            var total = table.Total!.Count > 0 ? table.Total : table.Rows[0];
            Assert.Equal(5m, total.Select((cell, i) => (cell, table.Columns[i].Key)).First(cell => cell.Key == "half_days_compared_constant").cell.Number);
            Follow(workspace, store, 2021, table, all: true);
        }
    }

    [Fact]
    public void The_address_of_lines_says_a_wrong_condition_and_what_to_write()
    {
        IReadOnlyList<string> Fields(string name) => name == AskedLines.Filter ? ["theme=RIEN"] : [];
        Assert.StartsWith("Valeur inconnue pour theme", Assert.Throws<QuestionException>(() => AskedLines.Of(2021, Fields, CodeLists.Shipped)).Message, StringComparison.Ordinal);
        IReadOnlyList<string> Publics(string name) => name == AskedLines.Public ? ["RIEN"] : [];
        Assert.StartsWith("Public inconnu : RIEN.", Assert.Throws<QuestionException>(() => AskedLines.Of(2021, Publics, CodeLists.Shipped)).Message, StringComparison.Ordinal);
        IReadOnlyList<string> Counted(string name) => name == AskedLines.Public ? ["ELUS"] : [];
        Assert.Contains("mesure=participations", Assert.Throws<QuestionException>(() => AskedLines.Of(2021, Counted, CodeLists.Shipped)).Message, StringComparison.Ordinal);
        IReadOnlyList<string> Reporting(string name) => name == AskedLines.Measure ? ["renseignees"] : [];
        Assert.Contains("va avec un public", Assert.Throws<QuestionException>(() => AskedLines.Of(2021, Reporting, CodeLists.Shipped)).Message, StringComparison.Ordinal);
        IReadOnlyList<string> Shared(string name) => name == AskedLines.Indicator ? ["ETP"] : name == AskedLines.OutOf ? [""] : [];
        Assert.Contains("ne vont pas ensemble", Assert.Throws<QuestionException>(() => AskedLines.Of(2021, Shared, CodeLists.Shipped)).Message, StringComparison.Ordinal);
        IReadOnlyList<string> Measures(string name) => name == AskedLines.Measure ? ["rien"] : [];
        Assert.StartsWith("Mesure inconnue", Assert.Throws<QuestionException>(() => AskedLines.Of(2021, Measures, CodeLists.Shipped)).Message, StringComparison.Ordinal);
    }

    private void Follow(BalanceStore store, int year, ReportTable table, bool all) => Follow(samples.Workspace, store, year, table, all);

    private static void Follow(Workspace workspace, BalanceStore store, int year, ReportTable table, bool all)
    {
        foreach (var row in table.Total is { } total ? [.. table.Rows, total] : table.Rows)
            foreach (var (cell, column) in row.Zip(table.Columns))
            {
                if (cell.Number is not { } number || column.Kind is not (ColumnKind.Number or ColumnKind.Share))
                    continue;
                if (cell.Source is not { } source)
                {
                    Assert.False(all && number != 0, $"{table.Name}, {column.Key}, {row[0].Words}: no lines");
                    continue;
                }

                var fields = AskedLines.FieldsOf(source, year).ToLookup(field => field.Name, field => field.Value);
                var asked = AskedLines.Of(year, name => [.. fields[name]], workspace.Lists);
                var (value, sum) = Value(workspace, store, asked.Figure);
                var less = asked.Less is null ? (Value: 0m, Sum: 0m) : Value(workspace, store, asked.Less);
                if (asked.IsSpread)
                    continue;
                var expected = asked.Less is null ? value : asked.IsIndex ? value * 100 / less.Value : column.Kind == ColumnKind.Share ? (value - less.Value) / less.Value : value - less.Value;
                if (asked.Figure.Shape == ExplanationShape.Share && column.Kind == ColumnKind.Number)
                    expected *= 100;
                Assert.True(Math.Round(number - expected, 9) == 0, $"{table.Name}, {column.Key}, {row[0].Words}: {number} in the table, {expected} from the lines");
                Assert.True(sum >= 0);
            }
    }

    private static (decimal Value, decimal Sum) Value(Workspace workspace, BalanceStore store, ExplainedFigure figure)
    {
        var report = ExplainFigure.Of(workspace, store, figure);
        var sum = report.Lines.Sum(line => line.Contribution);
        if (figure.Measure is not null || figure.Shape == ExplanationShape.Declared)
            Assert.Equal(report.Explanation.Sum, sum);
        return (report.Explanation.Value ?? 0, sum);
    }
}
