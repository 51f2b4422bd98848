using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Text;
using CrpvReporting.Tests.Samples;
using Xunit;

namespace CrpvReporting.Tests.Report.Figures;

public sealed class YearFiguresTests(SampleDatabase samples)
{
    public static TheoryData<int> Years => [.. SampleDatabase.Years];

    [Fact]
    public void The_figures_of_2020_in_words() => Snapshot.Matches(string.Join("\n", samples.ReportOf(2020).Figures.Select(figure =>
        $"{figure.Name} ({figure.Form})\n{figure.Title}\n{figure.Subtitle}\n{figure.TextAlternative}\n{figure.Reading}\n{figure.Scope}\n{figure.Source}\n")));

    [Theory]
    [MemberData(nameof(Years))]
    public void A_title_is_a_message_of_twelve_words_at_most(int year) => Assert.All(
        samples.ReportOf(year).Figures, figure => Assert.InRange(figure.Title.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)), 1, 12));

    [Fact]
    public void The_longest_theme_still_makes_a_title_of_twelve_words()
    {
        foreach (var theme in CrpvReporting.Schema.CodeLists.Shipped.Themes)
        {
            using var store = new SmallStore();
            store.Import("ARA_2021.csv", new ReturnLine { Theme = theme.Code });
            var title = Figures(store, 2021).Single(figure => figure.Name == "thematiques").Title;
            Assert.InRange(title.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)), 1, 12);
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Themes_and_centres_go_from_most_to_least_with_the_rest_last(int year)
    {
        foreach (var name in new[] { "thematiques", "centres" })
        {
            var figure = Figure(year, name);
            var values = figure.Series[0].Values.Where((_, i) => figure.Categories[i] != "Autre").ToList();
            Assert.Equal(values.OrderByDescending(value => value ?? -1), values);
        }

        Assert.Equal("Autre", Figure(year, "thematiques").Categories[^1]);
    }

    [Fact]
    public void A_missing_centre_stands_last_without_a_value_and_is_told_in_words()
    {
        var figure = Figure(2019, "centres");
        Assert.Equal("Mayotte", figure.Categories[^1]);
        Assert.Null(figure.Series[0].Values[^1]);
        Assert.EndsWith("Mayotte : [nr].", figure.TextAlternative, StringComparison.Ordinal);
        Assert.Contains("[nr]", figure.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void Months_keep_their_order_and_lockdowns_are_marked_in_2020_only()
    {
        Assert.Equal("Janvier", Figure(2021, "mois").Categories[0]);
        Assert.Equal(12, Figure(2021, "mois").Categories.Count);
        Assert.Empty(Figure(2019, "mois").Periods);
        Assert.Empty(Figure(2021, "mois").Periods);
        var periods = Figure(2020, "mois").Periods;
        Assert.Equal(["1er confinement", "2e confinement"], periods.Select(period => period.Label));
        Assert.Equal((2 + (16 / 31d), 4 + (10 / 31d)), (periods[0].From, periods[0].To));
        Assert.Contains("1er confinement et 2e confinement", Figure(2020, "mois").TextAlternative, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_figure_s_table_says_what_the_figure_draws(int year) => Assert.All(samples.ReportOf(year).Figures, figure =>
    {
        var table = FigureTable.Of(figure);
        Assert.Equal(figure.Categories, table.Rows.Select(row => row[0].Words!));
        for (var i = 0; i < figure.Series.Count; i++)
            Assert.Equal(figure.Series[i].Values, table.Rows.Select(row => row[i + 1].Number));
    });

    [Fact]
    public void One_centre_and_one_session_are_said_in_the_singular()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1" });
        Snapshot.Matches(string.Join("\n", Figures(store, 2021).Select(figure => $"{figure.Title}\n{figure.Reading}\n{figure.Scope}\n")));
    }

    private static IReadOnlyList<Figure> Figures(SmallStore store, int year) => store.Read(opened => PublishReport.Build(store.Workspace, opened, year)).Figures;

    private Figure Figure(int year, string name) => samples.ReportOf(year).Figures.Single(figure => figure.Name == name);
}
