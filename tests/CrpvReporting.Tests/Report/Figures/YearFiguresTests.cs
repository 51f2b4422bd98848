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
    public void A_title_is_a_message_of_twelve_words_at_most_with_its_number(int year) => Assert.All(samples.ReportOf(year).Figures, figure =>
    {
        Assert.InRange(figure.Title.Split(' ').Count(word => word.Any(char.IsLetterOrDigit)), 1, 12);
        Assert.Contains(figure.Title, char.IsDigit);
    });

    [Theory]
    [MemberData(nameof(Years))]
    public void A_figure_says_its_field_its_source_a_reading_and_all_its_numbers_in_words(int year) => Assert.All(samples.ReportOf(year).Figures, figure =>
    {
        Assert.StartsWith("Lecture\u00A0: ", figure.Reading, StringComparison.Ordinal);
        Assert.StartsWith("Champ\u00A0: ", figure.Scope, StringComparison.Ordinal);
        Assert.StartsWith("Source\u00A0: ", figure.Source, StringComparison.Ordinal);
        Assert.Matches("^[a-z-]+$", figure.Name);
        Assert.All(figure.Series.SelectMany(series => series.Values).OfType<decimal>().Where(value => value != 0),
            value => Assert.Contains(CrpvReporting.Report.Text.French.Plain(value), figure.TextAlternative, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData(2019, "annees couverture missions types-modes thematiques publics mois centres ecarts centres-mois carte outre-mer cites-educatives")]
    [InlineData(2020, "annees couverture missions types-modes thematiques publics mois evolution centres ecarts centres-mois carte outre-mer crise cites-educatives confinements")]
    [InlineData(2021, "annees couverture missions types-modes thematiques publics mois evolution centres ecarts centres-mois carte outre-mer crise cites-educatives")]
    public void A_year_has_the_figures_that_have_a_meaning_in_it(int year, string expected) =>
        Assert.Equal(expected, string.Join(' ', samples.ReportOf(year).Figures.Select(figure => figure.Name)));

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
    public void Bars_and_dots_go_from_most_to_least_with_the_rest_then_the_missing_last(int year)
    {
        string[] residual = ["Autre", "Autres", "Autre mission complémentaire"];
        foreach (var figure in samples.ReportOf(year).Figures.Where(figure => figure.Form is FigureForm.Bars or FigureForm.Lollipop))
        {
            var values = figure.Series[0].Values.Where((_, i) => !residual.Contains(figure.Categories[i])).ToList();
            Assert.Equal(values.OrderByDescending(value => value ?? -1), values);
            Assert.All(figure.Categories.SkipLast(1), category => Assert.DoesNotContain(category, residual));
        }

        Assert.Equal("Autre", Figure(year, "thematiques").Categories[^1]);
    }

    [Fact]
    public void Missing_centres_and_what_they_weighed_are_said_where_the_year_before_is_known()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "3" });
        store.Import("GES_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "1" });
        store.Import("ARA_2021.csv", new ReturnLine());
        var figure = Figures(store, 2021).Single(figure => figure.Name == "couverture");
        Assert.Equal("1\u00A0centre compté sur 19 en 2021, 75,0\u00A0% des demi-journées de 2020", figure.Title);
        Assert.Equal([2, 1], figure.Series[0].Values);
        Assert.Equal([17, 18], figure.Series[1].Values);
    }

    [Fact]
    public void A_slope_holds_the_same_centres_against_each_other()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "3" });
        store.Import("GES_2020.csv", new ReturnLine { Date = "01/02/2020", HalfDays = "1" });
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "1,5" });
        var figure = Figures(store, 2021).Single(figure => figure.Name == "evolution");
        Assert.Equal("À champ constant\u00A0: 1,5\u00A0demi-journée de moins qu'en 2020 (\u2212\u00A050,0\u00A0%)", figure.Title);
        Assert.Equal(["2020", "2021"], figure.Categories);
        Assert.Equal([3, 1.5m], Assert.Single(figure.Series).Values);
    }

    [Fact]
    public void Every_centre_has_a_place_of_its_own_on_the_map_also_those_that_the_list_gives_none()
    {
        var centres = CrpvReporting.Schema.CodeLists.Shipped.Centres;
        var places = MapFigure.Places([.. centres]);
        Assert.Equal(centres.Count, places.Distinct().Count());
        var column = places[centres.Index().First(centre => centre.Item.Code == "REU").Index].Column;
        Assert.All(centres.Index(), centre => Assert.Equal(centre.Item.Has("outre_mer"), places[centre.Index].Column == column));

        var placeless = CrpvReporting.Schema.CodeList.Parse("centres", "code;libelle;tuile_colonne;tuile_ligne\nA;A;1;1\nB;B;;\nC;C;1;1\nD;D;2;1\n");
        Assert.Equal([new(0, 0), new(0, 1), new(1, 1), new(1, 0)], MapFigure.Places([.. placeless]));
        Assert.Equal(5, MapFigure.Places([.. CrpvReporting.Schema.CodeList.Parse("centres", "code;libelle\nA;A\nB;B\nC;C\nD;D\nE;E\n")]).Distinct().Count());
    }

    [Fact]
    public void A_missing_centre_stands_last_without_a_value_and_is_told_in_words()
    {
        var figure = Figure(2019, "centres");
        Assert.Equal("Mayotte", figure.Categories[^1]);
        Assert.Null(figure.Series[0].Values[^1]);
        Assert.EndsWith("Mayotte\u00A0: [nr].", figure.TextAlternative, StringComparison.Ordinal);
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
