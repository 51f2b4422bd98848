using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Schema;
using Xunit;

namespace CrpvReporting.Tests.Aggregate.Comparison;

/// <summary>Each case has its figures beside it, added up by hand.</summary>
public sealed class YearComparisonTests
{
    /// <summary>
    /// <code>
    ///           2020   2021
    /// ARA         10     12
    /// BFC          4      —     absent: −4
    /// MYT          —      3,5   newly present: +3,5
    /// total       14     15,5   same centres: 12 − 10 = +2 ;  14 + 2 + 3,5 − 4 = 15,5
    /// </code>
    /// </summary>
    [Fact]
    public void A_missing_centre_is_taken_away_and_a_new_one_added_apart_from_what_the_others_did()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", In(2020, "10"));
        store.Import("BFC_2020.csv", In(2020, "4"));
        store.Import("ARA_2021.csv", In(2021, "12"));
        store.Import("MYT_2021.csv", In(2021, "3,5"));

        var comparison = Compare(store, Dimension.Centre);
        var bridge = comparison.Bridge!;

        Assert.Equal(new decimal[] { 14, 2, 3.5m, 4, 0, 15.5m }, Steps(bridge));
        Assert.Equal("ARA / MYT / BFC", $"{Codes(bridge.Same)} / {Codes(bridge.New)} / {Codes(bridge.Gone)}");
        Assert.Equal("ARA 12", Rows(comparison.ConstantNow));
        Assert.Equal("ARA 10", Rows(comparison.ConstantThen));
        Assert.False(comparison.IsSameField);
    }

    /// <summary>
    /// <code>
    ///                       2020   2021
    /// ARA, first version      10     12
    /// ARA, second version     10      7     change: −3
    /// </code>
    /// </summary>
    [Fact]
    public void A_late_revision_counts_alone_and_changes_the_bridge()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", In(2020, "10"));
        store.Import("ARA_2021.csv", In(2021, "12"));
        Assert.Equal([10, 2, 0, 0, 0, 12], Steps(Compare(store).Bridge!));

        store.Import("ARA_2021_v2.csv", In(2021, "7"));

        Assert.Equal([10, -3, 0, 0, 0, 7], Steps(Compare(store).Bridge!));
        Assert.True(Compare(store).IsSameField);
    }

    /// <summary>
    /// <code>
    /// theme        2020 as sent   2020 under the list of 2021   2021
    /// École              6                    —                   —
    /// Réussite éd.       3                    —                   —
    /// Éducation          —                    9                  11     9 → 11: +2
    /// Santé              1                    1                   2,5   1 → 2,5: +1,5
    /// Divers             2                    2                   —     closed without an heir: stays
    /// total             12                   12                  13,5
    /// </code>
    /// </summary>
    [Fact]
    public void A_recoded_theme_is_compared_with_the_lines_that_it_took_over()
    {
        var comparison = Themes([], Dimension.Theme);
        Assert.Equal("ECOLE 6, REUSSITE 3, SANTE 1, DIVERS 2", Rows(comparison.Then));
        Assert.Equal("EDUC 9, SANTE 1, DIVERS 2", Rows(comparison.ConstantThen));
        Assert.Equal("EDUC 11, SANTE 2.5", Rows(comparison.ConstantNow));
        Assert.Equal(new decimal[] { 12, 1.5m, 0, 0, 0, 13.5m }, Steps(comparison.Bridge!));
        Assert.Equal(["ECOLE→EDUC", "REUSSITE→EDUC"], comparison.Replacements.Select(replaced => $"{replaced.From}→{replaced.To}"));
    }

    /// <summary>
    /// <code>
    /// only         2020   recoding   same lines, same list   2021
    /// Éducation       0      +9            9 → 11: +2          11
    /// École           6      −6            0 →  0:  0           0
    /// groupe G1       6      +3            9 → 11: +2          11    (Réussite comes from G2)
    /// </code>
    /// </summary>
    [Theory]
    [InlineData(Dimension.Theme, "EDUC", 0, 2, 9, 11)]
    [InlineData(Dimension.Theme, "ECOLE", 6, 0, -6, 0)]
    [InlineData(Dimension.ThemeGroup, "G1", 6, 2, 3, 11)]
    public void Under_a_filter_what_the_list_moved_is_a_step_of_its_own(Dimension dimension, string code, int before, int same, int recoding, int after) =>
        Assert.Equal([before, same, 0, 0, recoding, after], Steps(Themes([new DimensionFilter(dimension, [code])]).Bridge!));

    [Fact]
    public void Compared_with_a_later_year_the_earlier_one_is_still_the_one_that_is_recoded()
    {
        var only = new BalanceQuestion(2020, [], [new DimensionFilter(Dimension.Theme, ["EDUC"])]);
        var bridge = YearComparison.Of(only, ChangedLists.Themes, Year2020(), Year2021()).Bridge!;
        Assert.Equal([11, -2, 0, 0, -9, 0], Steps(bridge));
    }

    /// <summary>
    /// <code>
    /// centre   valid        2019   2020   2021
    /// A        always          5      6      7
    /// B        from 2020       —      2      3     starts: newly present +2, then +1 among the same
    /// C        until 2020      4      1      —     ends: absent −1; expected no more
    /// total                    9      9     10
    /// 2019 → 2020: 9 + (7 − 9) + 2 − 0 = 9         2020 → 2021: 9 + (10 − 8) + 0 − 1 = 10
    /// </code>
    /// </summary>
    [Fact]
    public void A_centre_that_starts_is_newly_present_and_one_that_ends_is_absent_without_being_missing()
    {
        var lists = CodeLists.Shipped.With(CodeList.Parse("centres", "code;libelle;outre_mer;valide_de;valide_a\nA;Centre A;non;;\nB;Centre B;non;2020;\nC;Centre C;oui;;2020\n"));
        var years = new Dictionary<int, ComparedYear>
        {
            [2019] = Year(lists, 2019, ("A", 5), ("C", 4)),
            [2020] = Year(lists, 2020, ("A", 6), ("B", 2), ("C", 1)),
            [2021] = Year(lists, 2021, ("A", 7), ("B", 3)),
        };
        YearComparison Compare(int year) => YearComparison.Of(new BalanceQuestion(year, [], []), lists, years[year], years[year - 1]);

        Assert.Equal([9, -2, 2, 0, 0, 9], Steps(Compare(2020).Bridge!));
        Assert.Equal([9, 2, 0, 1, 0, 10], Steps(Compare(2021).Bridge!));
        Assert.All(years.Values, year => Assert.True(year.Coverage.IsComplete));
    }

    /// <summary>
    /// <code>
    /// 10 March 2021, event E1     ARA claims 2, BFC (named as co-organiser, says nothing of it) has another line of 1
    ///                             brut 2 + 1 = 3 ; net 3 : nothing is counted twice
    /// BFC sends it up too: 1,5    brut 2 + 1,5 + 1 = 4,5 ; net max(2 ; 1,5) + 1 = 3
    /// </code>
    /// </summary>
    [Fact]
    public void A_shared_event_declared_by_one_side_counts_in_full_until_the_other_side_declares_it_too()
    {
        using var store = new SmallStore();
        var shared = new ReturnLine { Date = "10/03/2021", Event = "E1", HalfDays = "2" };
        var other = new ReturnLine { Date = "11/03/2021", HalfDays = "1" };
        store.Import("ARA_2021.csv", shared);
        store.Import("BFC_2021.csv", other);
        Assert.Equal((3m, 3m), Totals(store));

        store.Import("BFC_2021_v2.csv", other, shared with { HalfDays = "1,5" });
        Assert.Equal((4.5m, 3m), Totals(store));
    }

    [Fact]
    public void A_year_without_a_return_has_no_bridge()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", In(2021, "12"));
        Assert.Null(Compare(store).Bridge);
    }

    private static (decimal Gross, decimal Net) Totals(SmallStore store)
    {
        var total = store.Ask(2021).Total;
        return (total.Measures.HalfDays.Value, total.NetHalfDays.Value);
    }

    private static YearComparison Compare(SmallStore store, params Dimension[] by) =>
        store.Read(opened => LoadBalance.Compare(store.Workspace, opened, new BalanceQuestion(2021, by, []), 2020));

    private static YearComparison Themes(IReadOnlyList<DimensionFilter> where, params Dimension[] by) =>
        YearComparison.Of(new BalanceQuestion(2021, by, where), ChangedLists.Themes, Year2021(), Year2020());

    private static ComparedYear Year2020() => Themes(2020, ("ECOLE", 6), ("REUSSITE", 3), ("SANTE", 1), ("DIVERS", 2));

    private static ComparedYear Year2021() => Themes(2021, ("EDUC", 11), ("SANTE", 2.5m));

    private static ComparedYear Themes(int year, params (string Theme, decimal HalfDays)[] sums)
    {
        var lists = ChangedLists.Themes;
        return new ComparedYear(year, [.. sums.Select(sum => Cell(lists, lists.Centres[0], sum.HalfDays) with { Theme = lists.Themes.Get(sum.Theme) })], new Coverage([lists.Centres[0]], [lists.Centres[0]]));
    }

    private static ComparedYear Year(CodeLists lists, int year, params (string Centre, decimal HalfDays)[] sums)
    {
        var cells = sums.Select(sum => Cell(lists, lists.Centres.Get(sum.Centre), sum.HalfDays)).ToList();
        return new ComparedYear(year, cells, LoadBalance.Coverage(lists.Centres, year, cells.Select(cell => cell.Centre).ToHashSet()));
    }

    private static BalanceCell Cell(CodeLists lists, CodeEntry centre, decimal halfDays) =>
        new() { Centre = centre, Perimeter = lists.HeadlinePerimeter, Measures = new Measures(HalfDays.FromHalves((long)(halfDays * 2)), 1, 0, 0) };

    private static ReturnLine In(int year, string halfDays) => new() { Date = $"15/03/{year}", HalfDays = halfDays };

    private static decimal[] Steps(Bridge bridge) => [bridge.Before, bridge.SameCentres, bridge.NewlyPresent, bridge.Absent, bridge.Recoding, bridge.After];

    private static string Codes(IEnumerable<CodeEntry> centres) => string.Join(' ', centres.Select(centre => centre.Code));

    private static string Rows(Balance balance) =>
        string.Join(", ", balance.Rows.Select(row => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Keys[0].Code} {row.Measures.HalfDays.Value}")));
}
