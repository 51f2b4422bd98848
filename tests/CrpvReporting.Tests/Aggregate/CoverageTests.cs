using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Aggregate;

public sealed class CoverageTests
{
    [Fact]
    public void A_centre_without_an_accepted_return_is_missing_even_when_one_was_refused()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "1,3" });

        var coverage = store.Ask(2021).Coverage;

        Assert.Equal(["ARA"], coverage.Counted.Select(centre => centre.Code));
        Assert.Equal(19, coverage.Expected.Count);
        Assert.Equal(18, coverage.Missing.Count);
        Assert.Contains("BFC", coverage.Missing.Select(centre => centre.Code));
        Assert.False(coverage.IsComplete);
    }

    [Fact]
    public void A_centre_that_sent_only_lines_of_another_policy_is_counted()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { Perimeter = "autre" });
        Assert.Equal(["ARA"], store.Ask(2021).Coverage.Counted.Select(centre => centre.Code));
    }

    [Fact]
    public void A_question_on_the_overseas_centres_is_covered_by_them_alone()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("REU_2021.csv", new ReturnLine());

        var overseas = Covered(store, new DimensionFilter(Dimension.Overseas, ["true"]));
        Assert.Equal(["REU"], overseas.Counted.Select(centre => centre.Code));
        Assert.Equal(["GLP", "MTQ", "GUF", "MYT"], overseas.Missing.Select(centre => centre.Code));

        Assert.True(Covered(store, new DimensionFilter(Dimension.Centre, ["ARA"])).IsComplete);
        Assert.Equal(19, Covered(store, new DimensionFilter(Dimension.Theme, ["SANTE"])).Expected.Count);
    }

    [Fact]
    public void A_centre_is_expected_from_its_first_year_to_its_last()
    {
        var centres = CodeList.Parse("centres", "code;libelle;outre_mer;valide_de;valide_a\nA;Centre A;non;;\nB;Centre B;non;2020;\nC;Centre C;oui;;2020\nD;Centre D;non;2019;2019\n");

        Assert.Equal(["A", "C", "D"], Expected(2019));
        Assert.Equal(["A", "B", "C"], Expected(2020));
        Assert.Equal(["A", "B"], Expected(2021));

        IEnumerable<string> Expected(int year) => LoadBalance.Coverage(centres, year, new HashSet<CodeEntry>()).Expected.Select(centre => centre.Code);
    }

    [Fact]
    public void A_return_of_a_centre_that_was_not_expected_is_counted_and_expected()
    {
        var centres = CodeList.Parse("centres", "code;libelle;outre_mer;valide_de;valide_a\nA;Centre A;non;;\nB;Centre B;non;;2020\n");
        var coverage = LoadBalance.Coverage(centres, 2021, new HashSet<CodeEntry> { centres[1] });
        Assert.Equal(["B"], coverage.Counted.Select(centre => centre.Code));
        Assert.Equal(["A", "B"], coverage.Expected.Select(centre => centre.Code));
    }

    /// <summary>
    /// <code>
    /// half-days of 2020     ARA 6   BFC 3 (and 50 of another policy)   GES 1     total 10
    /// counted in 2021       ARA                                        GES       6 + 1 = 7, 70 %
    /// MYT sent nothing either year: its weight is unknown
    /// </code>
    /// </summary>
    [Fact]
    public void The_weight_of_the_missing_is_what_they_had_last_year()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", In(2020, 3, "6"));
        store.Import("BFC_2020.csv", In(2020, 3, "3"), In(2020, 4, "50") with { Perimeter = "autre" });
        store.Import("GES_2020.csv", In(2020, 3, "1"));
        store.Import("ARA_2021.csv", In(2021, 3, "1"));
        store.Import("GES_2021.csv", In(2021, 3, "1"));

        var coverage = store.Ask(2021).Coverage;
        Assert.Equal(0.7m, coverage.CountedShareLastYear);
        Assert.StartsWith("2 centres comptés sur 19, 70,0\u00A0% des demi-journées de 2020 ; manquent : BFC, ", Sentences.Coverage(coverage), StringComparison.Ordinal);
        Assert.Contains("n'avaient rien remonté en 2020 non plus", Sentences.Coverage(coverage), StringComparison.Ordinal);
        Assert.Equal(
            Sentences.Coverage(coverage),
            Sentences.Coverage(store.Read(opened => LoadBalance.Compare(store.Workspace, opened, new BalanceQuestion(2021, [], []), 2020)).Now.Coverage));
        Assert.Equal("0 centre compté sur 1 ; manque : MYT (rien non plus en 2020).", Sentences.Coverage(Covered(store, new DimensionFilter(Dimension.Centre, ["MYT"]))));

        Assert.Equal("Le centre attendu est compté.", Sentences.Coverage(Covered(store, new DimensionFilter(Dimension.Centre, ["ARA"]))).Split(" À")[0]);
        Assert.Equal(0, Covered(store, new DimensionFilter(Dimension.Centre, ["BFC"])).CountedShareLastYear);
        Assert.Null(store.Ask(2020).Coverage.CountedShareLastYear);
    }

    [Theory]
    [InlineData("1 12", "")]
    [InlineData("3 10", "")]
    [InlineData("4 12", "aucune ligne de janvier à mars")]
    [InlineData("1 9", "aucune ligne d'octobre à décembre")]
    [InlineData("1 7 3", "aucune ligne d'août à décembre")]
    [InlineData("5 6", "aucune ligne de janvier à avril ni de juillet à décembre")]
    [InlineData("1 6 12", "")]
    public void A_year_that_starts_or_ends_with_a_quarter_without_a_line_is_to_be_confirmed(string months, string expected)
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", [.. months.Split(' ').Select((month, i) => In(2021, int.Parse(month, System.Globalization.CultureInfo.InvariantCulture), "1") with { Perimeter = i == 0 ? "autre" : "politique_ville" })]);
        var coverage = Covered(store, new DimensionFilter(Dimension.Centre, ["ARA"]));
        Assert.Equal(
            expected.Length == 0 ? "Le centre attendu est compté." : $"Le centre attendu est compté. À confirmer, année peut-être incomplète : ARA, {expected}.",
            Sentences.Coverage(coverage));
    }

    private static ReturnLine In(int year, int month, string halfDays) => new() { Date = $"15/{month:00}/{year}", HalfDays = halfDays };

    private static Coverage Covered(SmallStore store, params DimensionFilter[] where) =>
        store.Read(opened => LoadBalance.Answer(store.Workspace, opened, new BalanceQuestion(2021, [], where)).Coverage);
}
