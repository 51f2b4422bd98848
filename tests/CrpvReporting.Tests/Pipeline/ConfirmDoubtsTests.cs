using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class ConfirmDoubtsTests
{
    [Fact]
    public void A_new_version_that_raises_the_same_doubt_keeps_the_answer_and_another_doubt_asks_again()
    {
        using var store = Doubtful();
        Assert.Equal(["BFC/near_identical_lines/1", "BFC/near_identical_lines/2"], Open(store));
        Assert.Equal(["BFC/near_identical_lines/2"], Answer(store, "bfc/near_identical_lines/2"));
        Assert.Equal(["BFC/near_identical_lines/1"], Open(store));

        store.Import("BFC_2021.csv", Line("Rencontre"), Line("Atelier"), new ReturnLine { Date = "02/06/2021", Title = "Autre" });
        Assert.Equal(["BFC/near_identical_lines/1"], Open(store));

        store.Import("BFC_2021.csv", Line("Rencontre"), Line("Ateliers"));
        Assert.Equal(["BFC/near_identical_lines/1", "BFC/near_identical_lines/2"], Open(store));
        Assert.Equal(1, store.Long("SELECT count(*) FROM confirmation"));

        store.Import("BFC_2021.csv", Line("Rencontre"), Line("Atelier"), new ReturnLine { Date = "03/06/2021", Title = "Encore autre" });
        Assert.Equal(["BFC/near_identical_lines/1"], Open(store));
    }

    [Fact]
    public void A_centre_or_a_kind_stands_for_all_its_doubts_and_answering_twice_changes_nothing()
    {
        using var store = Doubtful();
        Assert.Empty(Answer(store, "BF"));
        Assert.Empty(Answer(store, "ARA"));
        Assert.Equal(["BFC/near_identical_lines/1", "BFC/near_identical_lines/2"], Answer(store, "BFC/near_identical_lines"));
        Assert.Empty(Answer(store, "BFC"));
        Assert.Empty(Open(store));
        Assert.Equal(2, store.Long("SELECT count(*) FROM confirmation"));
    }

    [Fact]
    public void An_answer_changes_nothing_of_the_return()
    {
        using var store = Doubtful();
        string[] tables = ["submission", "finding", "activity", "activity_detail"];
        var before = store.Dump(tables);
        Answer(store, "BFC");
        Assert.Equal(before, store.Dump(tables));
        Assert.Equal("Vu", Assert.Single(store.Read(opened => ConfirmDoubts.Of(opened, 2021)), doubt => doubt.Name == "BFC/near_identical_lines/1").Answer!.Reason);
    }

    [Fact]
    public void The_status_of_a_centre_counts_what_is_left_to_confirm()
    {
        using var store = Doubtful();
        Assert.Equal(2, ToConfirm(store, "BFC"));
        Answer(store, "BFC/near_identical_lines/1");
        Assert.Equal(1, ToConfirm(store, "BFC"));
        Assert.Equal(0, ToConfirm(store, "ARA"));
    }

    private static SmallStore Doubtful()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", Line("Rencontre"), Line("Atelier"));
        store.Import("BFC_2021.csv", Line("Rencontre"), Line("Atelier"));
        return store;
    }

    private static ReturnLine Line(string title) => new() { Title = $"{title} sur la réussite éducative dans les quartiers" };

    private static int ToConfirm(SmallStore store, string centre) =>
        store.Read(opened => ShowStatus.Of(store.Workspace, opened, 2021)).Single(status => status.Centre.Code == centre).ToConfirm;

    private static IReadOnlyList<string> Open(SmallStore store) =>
        [.. store.Read(opened => ConfirmDoubts.Of(opened, 2021)).Where(doubt => doubt.Answer is null).Select(doubt => doubt.Name)];

    private static IReadOnlyList<string> Answer(SmallStore store, params string[] names)
    {
        using var opened = store.Workspace.Open(StoreAccess.Write);
        return [.. ConfirmDoubts.Answer(opened, 2021, names, "Vu").Select(doubt => doubt.Name)];
    }
}
