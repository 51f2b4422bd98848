using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Schema;

public sealed class IndicatorTests
{
    [Fact]
    public void The_documentation_is_that_of_the_dictionary_and_of_its_queries()
    {
        var path = RepositoryFile.Path("docs", "indicators.md");
        var page = IndicatorPage.Write(CodeLists.Shipped, 2021, indicator => IndicatorSql.Of(indicator, CodeLists.Shipped, 2021));
        if (Environment.GetEnvironmentVariable("CRPV_SNAPSHOTS") == "update")
            File.WriteAllText(path, page);
        Assert.Equal(page, File.ReadAllText(path));
    }

    [Fact]
    public void Every_formula_but_the_yearly_form_has_one_indicator()
    {
        var used = CodeLists.Shipped.Indicators.Where(indicator => indicator.Formula != IndicatorFormula.YearlyForm).Select(indicator => indicator.Formula);
        Assert.Equal(Enum.GetValues<IndicatorFormula>().Except([IndicatorFormula.YearlyForm]), used.Order());
    }

    [Fact]
    public void A_definition_and_a_formula_are_no_sentence_of_their_own_so_that_pages_can_end_them() =>
        Assert.All(CodeLists.Shipped.Indicators, indicator =>
        {
            Assert.True(indicator.Definition.Length > 0 && indicator.Definition[^1] != '.');
            Assert.True(indicator.FormulaText.Length > 0 && indicator.FormulaText[^1] != '.');
        });

    [Theory]
    [InlineData("autre;0;")]
    [InlineData("brut;0;2021")]
    [InlineData("brut;0;vers 2021 : autre règle")]
    public void A_row_that_says_nothing_computable_is_refused(string cells) =>
        Assert.Throws<InvalidDataException>(() => Of(cells));

    [Fact]
    public void Breaks_in_a_series_have_a_year_and_a_reason()
    {
        var breaks = Of("brut;1;2021 : les soirées comptent 1|2023 : nouveau cadre").Breaks;
        Assert.Equal([new SeriesBreak(2021, "les soirées comptent 1"), new SeriesBreak(2023, "nouveau cadre")], breaks);
    }

    private static Indicator Of(string cells) =>
        Indicator.Of(CodeList.Parse("indicators", $"code;libelle;unite;calcul;decimales;ruptures\nX;X;x;{cells}\n")[0]);
}
