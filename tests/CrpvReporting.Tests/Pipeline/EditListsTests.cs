using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;
using CrpvReporting.Store;
using CrpvReporting.Tests.Cli;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class EditListsTests
{
    [Fact]
    public void A_new_theme_is_read_from_the_next_file_on_by_the_command_line_and_whoever_asks_again()
    {
        using var store = new SmallStore();
        Assert.Equal(ReceiptStatus.Refused, store.Import("ARA_2021.csv", new ReturnLine { Theme = "TIERS_LIEUX" })[0].Status);
        var before = store.Workspace.WithEditedLists();

        Assert.True(Save(store, New("themes", "TIERS_LIEUX", ("libelle", "Tiers-lieux"), ("groupe", "COHESION"), ("valide_de", "2021"), ("synonymes", "friche culturelle"))).MayBeKept);

        Assert.NotSame(before, before.WithEditedLists());
        var after = store.Workspace.WithEditedLists();
        Assert.Same(after, after.WithEditedLists());
        Assert.Equal("Tiers-lieux", after.Lists.Themes[^1].Label);
        var path = store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { Theme = "friche culturelle", HalfDays = "3" }));
        Assert.Equal(0, Crpv.Run("import", path, "--db", store.Database).Code);
        var (code, output, _) = Crpv.Run("show", "2021", "--by", "theme,theme_group", "--format", "csv", "--db", store.Database);
        Assert.Equal(0, code);
        Assert.Contains("TIERS_LIEUX,COHESION,3", output, StringComparison.Ordinal);
        Assert.Contains("Tiers-lieux", Crpv.Run("show", "2021", "--by", "theme", "--db", store.Database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_edit_the_lists_and_schema_are_the_shipped_instances()
    {
        using var store = new SmallStore();
        var none = store.Workspace;
        Assert.Same(none, none.WithEditedLists());
        store.Import("ARA_2021.csv", new ReturnLine());
        Assert.Same(none, none.WithEditedLists());
        Assert.Same(CodeLists.Shipped, none.Lists);
    }

    [Fact]
    public void A_frozen_balance_keeps_its_words_when_a_label_changes()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Freeze(2021, "mars");
        var frozen = store.Files(2021, "mars");

        Assert.True(Save(store, Change("themes", "EDUCATION", ("libelle", "Éducation et parcours"))).MayBeKept);

        var again = FreezeBalance.Find(store.Workspace.WithEditedLists(), 2021, "mars")!;
        Assert.Equal("Éducation", again.Lists.Themes.Get("EDUCATION").Label);
        var after = store.Files(2021, "mars");
        Assert.All(frozen, file => Assert.True(file.Value.AsSpan().SequenceEqual(after[file.Key]), file.Key));
        Assert.Equal("Éducation et parcours", store.Workspace.WithEditedLists().Lists.Themes.Get("EDUCATION").Label);
    }

    [Fact]
    public void Closing_a_code_says_first_which_received_balances_it_leaves_without_validity()
    {
        using var store = new SmallStore();
        store.Import("ARA_2020.csv", new ReturnLine { Date = "01/02/2020" });
        store.Import("ARA_2021.csv", new ReturnLine());
        store.Import("BFC_2021.csv", new ReturnLine());
        var review = store.Read(opened => EditLists.Review(opened, Change("themes", "EDUCATION", ("valide_a", "2020"))));
        Assert.True(review.MayBeKept);
        Assert.Equal(
            [
                "Des remontées 2021 portent le code EDUCATION, qui ne serait plus valide cette année-là (ARA et BFC) : le bilan 2021 ne pourrait plus être figé avant correction.",
                "Ce code est porté par des remontées reçues : 2020 (1 centre) et 2021 (2 centres). Leurs bilans suivront la modification ; les bilans figés gardent leurs listes.",
            ],
            ListText.Of(review.Effects!, "EDUCATION").Select(Plain));
        Assert.Empty(store.Read(opened => opened.ListRows()));

        Save(store, Change("themes", "EDUCATION", ("valide_a", "2020")));
        var workspace = store.Workspace.WithEditedLists();
        using var opened = workspace.Open(StoreAccess.Read);
        Assert.Contains(ReleaseGate.Check(workspace, opened, 2021), item => item is { IsBlocking: true, Name: "code_not_valid/themes/EDUCATION/2021" });
    }

    [Fact]
    public void The_centres_expected_of_a_year_are_those_of_the_edited_list()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        var review = store.Read(opened => EditLists.Review(opened, Change("centres", "BFC", ("valide_a", "2020"))));
        Assert.Equal(["Le centre BFC ne serait plus attendu en 2021 : la couverture de ces bilans changerait."], ListText.Of(review.Effects!, "BFC").Select(Plain));
        Save(store, Change("centres", "BFC", ("valide_a", "2020")));
        Save(store, New("centres", "COR", ("libelle", "Centre de ressources Corse"), ("regions", "94"), ("valide_de", "2021")));
        var workspace = store.Workspace.WithEditedLists();
        using var opened = workspace.Open(StoreAccess.Read);
        var expected = ShowStatus.Of(workspace, opened, 2021).Select(centre => centre.Centre.Code).ToList();
        Assert.DoesNotContain("BFC", expected);
        Assert.Equal("COR", expected[^1]);
        Assert.Contains("\"expected\": 19", Crpv.Run("status", "2021", "--format", "json", "--db", store.Database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_that_any_version_carries_is_closed_and_never_withdrawn()
    {
        using var store = new SmallStore();
        Save(store, New("dispositifs", "QUARTIERS_2030", ("libelle", "Quartiers 2030")));
        Save(store, New("scales", "BASSIN_DE_VIE", ("libelle", "Bassin de vie")));
        Save(store, New("modes", "ITINERANT", ("libelle", "Itinérant")));
        var workspace = store.Workspace.WithEditedLists();
        using (var opened = workspace.Open(StoreAccess.Write))
        {
            ReceiveFile.Import(workspace, opened, store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { Dispositifs = "QUARTIERS_2030|PRE", Scale = "BASSIN_DE_VIE" })), new());
            ReceiveFile.Import(workspace, opened, store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine())), new());
        }

        foreach (var (list, code, faults) in new[] { ("dispositifs", "QUARTIERS_2030", 1), ("scales", "BASSIN_DE_VIE", 1), ("modes", "ITINERANT", 0) })
            Assert.Equal(faults, Save(store, new ListEdit(list, code, null, "essai")).Faults.Count(fault => fault.Kind == ListFaultKind.UsedCode));
        Assert.Equal(CodeLists.Shipped.Modes.Count, store.Workspace.WithEditedLists().Lists.Modes.Count);
        Assert.Equal(4, store.Read(opened => opened.ListRows()).Count);
    }

    [Fact]
    public void An_edit_over_one_that_its_author_had_not_seen_is_refused()
    {
        using var store = new SmallStore();
        Assert.True(Save(store, Change("themes", "EDUCATION", ("libelle", "Éducation et école")) with { Seen = 0 }).MayBeKept);
        Assert.Equal([ListFaultKind.EditedMeanwhile], Save(store, Change("themes", "EDUCATION", ("libelle", "Éducation et famille")) with { Seen = 0 }).Faults.Select(fault => fault.Kind));
        Assert.True(Save(store, Change("themes", "EDUCATION", ("libelle", "Éducation et famille")) with { Seen = 1 }).MayBeKept);
    }

    [Theory]
    [InlineData("indicators")]
    [InlineData("perimeters")]
    [InlineData("focus")]
    [InlineData("nowhere")]
    public void A_list_that_calculations_rest_on_is_not_edited(string list)
    {
        using var store = new SmallStore();
        Assert.Equal([ListFaultKind.NotEditable], Save(store, New(list, "ESSAI", ("libelle", "Essai"))).Faults.Select(fault => fault.Kind));
    }

    [Fact]
    public void An_edit_says_why()
    {
        using var store = new SmallStore();
        var fault = Assert.Single(Save(store, New("scales", "ESSAI", ("libelle", "Essai")) with { Reason = "  " }).Faults);
        Assert.Equal("Motif : à remplir.", Plain(ListText.Of(fault)));
    }

    [Fact]
    public void The_template_of_the_command_line_offers_the_lists_of_its_database()
    {
        using var store = new SmallStore();
        Save(store, New("centres", "COR", ("libelle", "Centre de ressources Corse"), ("regions", "94")));
        Assert.Equal(0, Crpv.Run("template", "--out", store.Folder["modele.xlsx"], "--year", "2021", "--centre", "COR", "--db", store.Database).Code);
    }

    private static ListReview Save(SmallStore store, ListEdit edit)
    {
        using var opened = store.Workspace.Open(StoreAccess.Write);
        return EditLists.Save(opened, edit);
    }

    private static ListEdit New(string list, string code, params (string Column, string Text)[] cells) =>
        new(list, code, cells.ToDictionary(cell => cell.Column, cell => cell.Text), "essai") { IsNew = true };

    private static ListEdit Change(string list, string code, params (string Column, string Text)[] cells)
    {
        var columns = new Dictionary<string, string>(CodeLists.Shipped[list].Get(code).Attributes);
        foreach (var (column, text) in cells)
            columns[column] = text;
        return new ListEdit(list, code, columns, "essai");
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
