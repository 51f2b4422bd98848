using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
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

    private static Coverage Covered(SmallStore store, params DimensionFilter[] where) =>
        store.Read(opened => LoadBalance.Answer(store.Workspace, opened, new BalanceQuestion(2021, [], where)).Coverage);
}
