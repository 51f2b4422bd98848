using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Aggregate.Series;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Aggregate.Comparison;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Series;

public sealed class YearSeriesTests
{
    /// <summary>
    /// <code>
    ///             2019   2020   2021
    /// École          4      6      —    closed
    /// Réussite       —      —      —    no line: no row
    /// Éducation      —      —      9    opened
    /// Santé          0      2      1
    /// total          4      8     10
    /// </code>
    /// </summary>
    [Fact]
    public void A_code_that_is_not_in_use_has_no_value_and_one_in_use_without_a_line_is_zero()
    {
        var series = Series(ChangedLists.Themes, Dimension.Theme);
        Assert.Equal(["ECOLE", "EDUC", "SANTE"], series.Rows.Select(row => row.Keys[0].Code));
        Assert.Equal(new decimal?[] { 4, 6, null }, series.Rows[0].HalfDays);
        Assert.Equal(new decimal?[] { null, null, 9 }, series.Rows[1].HalfDays);
        Assert.Equal(new decimal?[] { 0, 2, 1 }, series.Rows[2].HalfDays);
        Assert.Equal(new decimal?[] { 4, 8, 10 }, series.Total.HalfDays);
    }

    [Fact]
    public void A_series_says_from_which_year_it_breaks_and_why()
    {
        Assert.Equal(
            [
                "Rupture en 2020 : les centres comptés changent (en plus : BFC).",
                "Rupture en 2021 : les centres comptés changent (en moins : BFC).",
                "Rupture en 2021 : la liste change (en plus : «\u00A0Éducation\u00A0» ; en moins : «\u00A0École\u00A0», «\u00A0Réussite éducative\u00A0» et «\u00A0Divers\u00A0»).",
            ],
            Breaks(Series(ChangedLists.Themes, Dimension.Theme)));
        Assert.Equal(2, Breaks(Series(ChangedLists.Themes)).Count());
    }

    [Fact]
    public void A_break_of_the_dictionary_is_said_from_its_year()
    {
        var header = "code;libelle;unite_singulier;unite;definition;formule;champ;decimales;calcul;par_centre;valide_de;valide_a;ruptures;synonymes\n";
        var lists = ChangedLists.Themes.With(CodeList.Parse("indicators", header + "DJ;Demi-journées;demi-journée;demi-journées;d;f;c;1;brut;oui;2017;;2020:les soirées comptent|2018:autre règle;\n"));
        Assert.Equal("Rupture en 2020 : les soirées comptent.", Breaks(Series(lists)).First());
        Assert.DoesNotContain(Breaks(Series(lists)), text => text.Contains("autre règle", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Breaks(YearSeries series) => series.Shifts.SelectMany(SeriesTable.BreaksOf);

    private static YearSeries Series(CodeLists lists, params Dimension[] by) => YearSeries.Of(
        new BalanceQuestion(2021, by, []),
        lists,
        [
            Year(lists, 2019, ["ARA"], ("ECOLE", 4)), Year(lists, 2020, ["ARA", "BFC"], ("ECOLE", 6), ("SANTE", 2)), Year(lists, 2021, ["ARA"], ("EDUC", 9), ("SANTE", 1)),
        ]);

    private static ComparedYear Year(CodeLists lists, int year, string[] centres, params (string Theme, int HalfDays)[] sums)
    {
        CodeEntry[] counted = [.. centres.Select(lists.Centres.Get)];
        return new ComparedYear(
            year,
            [.. sums.Select(sum => new BalanceCell { Centre = counted[0], Perimeter = lists.HeadlinePerimeter, Theme = lists.Themes.Get(sum.Theme), Measures = new Measures(HalfDays.FromHalves(sum.HalfDays * 2), 1, 0, 0) })],
            new Coverage(counted, counted));
    }
}
