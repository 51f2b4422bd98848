using CrpvReporting.Aggregate.Diff;
using CrpvReporting.Domain;
using CrpvReporting.Schema;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>Yearly forms are frozen, checked and compared as returns of activities are.</summary>
public sealed class FrozenFormTests
{
    [Fact]
    public void A_frozen_balance_keeps_the_forms_that_it_counts()
    {
        using var store = WithForm();
        store.Freeze(2021, "octobre");
        var before = store.Files(2021, "octobre");

        Form(store, "ARA", "5");
        Form(store, "BFC", "6");

        Assert.Equal(before, store.Files(2021, "octobre"));
        var workspace = store.At(2021, "octobre");
        using var opened = workspace.Open(StoreAccess.Read);
        Assert.Equal(4m, Assert.Single(opened.ReadYearlyValues(2021)).Value);
        Assert.Equal(2, opened.ReturnsSince(workspace.Frozen!));
    }

    [Fact]
    public void A_form_that_changed_moves_its_indicators()
    {
        using var store = WithForm();
        store.Freeze(2021, "octobre");
        Form(store, "ARA", "5");
        Form(store, "BFC", "6");

        var moves = store.Diff(2021, "octobre", null);
        Assert.Equal(
            [("ARA", ReturnKind.YearlyForm, 1, 2), ("BFC", ReturnKind.YearlyForm, null, 1)],
            moves.Returns.Select(move => (move.Centre.Code, move.Kind, move.Before?.Version, move.After?.Version)));
        var move = Assert.Single(moves.Figures);
        Assert.Equal(("ETP", IndicatorFormula.YearlyForm, 4m, 11m), (move.Indicator.Code, move.Indicator.Formula, move.From, move.To));
        Assert.Equal([new Contribution("BFC", 6), new Contribution("ARA", 1)], move.Contributions);
    }

    [Fact]
    public void Forms_are_missing_only_where_some_centre_sent_one()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        Assert.DoesNotContain(store.Gate(2021), item => item.Name.StartsWith("missing_form", StringComparison.Ordinal));
        Form(store, "ARA", "4");
        var missing = store.Gate(2021).Where(item => item.Name.StartsWith("missing_form", StringComparison.Ordinal)).ToList();
        Assert.Equal(18, missing.Count);
        Assert.Equal("Grand Est (GES) n'a pas de fiche annuelle acceptée pour 2021.", missing.Single(item => item.Name == "missing_form/GES").Message);
    }

    [Fact]
    public void A_year_of_forms_alone_can_be_frozen()
    {
        using var store = new SmallStore();
        Form(store, "ARA", "4");
        store.Freeze(2021, "octobre");
        Assert.Contains("tableaux.txt", store.Files(2021, "octobre").Keys);
    }

    [Fact]
    public void An_indicator_that_left_the_list_blocks()
    {
        using var store = WithForm();
        store.Run("UPDATE code SET code = 'ANCIEN' WHERE list = 'indicators' AND code = 'ETP'");
        Assert.Equal("missing_code/indicators/ANCIEN/2021", Assert.Single(store.Gate(2021)).Name);
    }

    private static SmallStore WithForm()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        Form(store, "ARA", "4");
        return store;
    }

    private static void Form(SmallStore store, string centre, string value) => store.ImportText($"{centre}_2021_fiche.csv", $"indicateur;valeur\nETP;{value}\n");
}
