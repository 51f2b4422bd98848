using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>What a report says of its own making.</summary>
public sealed class ReportJournalTests
{
    private const string Label = "plénière octobre";

    [Fact]
    public void The_journal_names_each_return_that_counts_with_its_version_and_digest()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        store.Import("ARA_2021_bis.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { Perimeter = "autre" });
        var table = Table(Report(store), "Journal");
        var row = Assert.Single(table.Rows).Select((cell, i) => CellText.Of(cell, table.Columns[i])).ToList();
        Assert.Equal(["ARA", "Centre de ressources Auvergne-Rhône-Alpes", "Activités", "ARA_2021_bis.csv", "[so]", "2", "01/12/2022", "2", "3,0"], row.SkipLast(1));
        Assert.Matches("^[0-9a-f]{64}$", row[^1]);
        Assert.Contains("Schéma des remontées : 1.1.0.", table.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Doubts_are_listed_with_the_reason_for_which_they_were_accepted()
    {
        using var store = Doubtful();
        var table = Table(Report(store), "Avertissements");
        Assert.Equal(["À confirmer", "À confirmer"], table.Rows.Select(row => row[4].Words));
        Assert.StartsWith("2\u00A0points restent à confirmer sur 2", table.Notes[0], StringComparison.Ordinal);

        Answer(store, "BFC/near_identical_lines/2", "Vu avec le centre");
        table = Table(Report(store), "Avertissements");
        Assert.Equal([("BFC/near_identical_lines/1", "À confirmer", null), ("BFC/near_identical_lines/2", "Accepté", "Vu avec le centre")], table.Rows.Select(row => (row[2].Words!, row[4].Words!, row[5].Words)));
    }

    [Fact]
    public void Very_many_doubts_of_a_kind_are_a_number_after_the_first_ones()
    {
        using var store = new SmallStore();
        var lines = Enumerable.Range(1, 25).Select(day => new ReturnLine { Title = "Rencontre sur la réussite éducative dans les quartiers", Date = $"{day:00}/03/2021" }).ToArray();
        store.Import("ARA_2021.csv", lines);
        store.Import("BFC_2021.csv", lines);
        var table = Table(Report(store), "Avertissements");
        var alike = table.Rows.Where(row => row[2].Words!.StartsWith("BFC/near_identical_lines", StringComparison.Ordinal)).ToList();
        Assert.Equal(21, alike.Count);
        Assert.Equal("BFC/near_identical_lines", alike[^1][2].Words);
        Assert.StartsWith("5\u00A0autres points du même genre.", alike[^1][3].Words, StringComparison.Ordinal);
        Assert.Contains("sur 25", table.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_without_a_doubt_has_no_table_of_them()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        Assert.DoesNotContain(Report(store).Tables, table => table.Name == "Avertissements");
    }

    [Fact]
    public void A_balance_is_provisional_until_it_is_frozen_and_revised_once_its_figures_move()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        Assert.Equal("[p]", Report(store).Status.Shorthand);
        Assert.Contains(Report(store).Cover, line => line is { Label: "Date des données", Text: "Dernière remontée comptée reçue le 01/12/2022" });

        store.Freeze(2021, Label);
        Assert.Null(Frozen(store).Status.Shorthand);
        Assert.DoesNotContain(Frozen(store).Cover, line => line.Label == "Statut");
        Assert.Equal("[p]", Report(store).Status.Shorthand);

        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        Assert.Equal("[r]", Report(store).Status.Shorthand);
        Assert.Contains(Report(store).Cover, line => line.Label == "Statut" && line.Text.StartsWith("[r] Révisé : des chiffres ne sont plus ceux de la version figée «\u00A0plénière octobre\u00A0»".Replace(" :", "\u00A0:", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Null(Frozen(store).Status.Shorthand);
    }

    private static SmallStore Doubtful()
    {
        var store = new SmallStore();
        store.Import("ARA_2021.csv", Line("Rencontre"), Line("Atelier"));
        store.Import("BFC_2021.csv", Line("Rencontre"), Line("Atelier"));
        return store;
    }

    private static ReturnLine Line(string title) => new() { Title = $"{title} sur la réussite éducative dans les quartiers" };

    private static void Answer(SmallStore store, string name, string reason)
    {
        using var opened = store.Workspace.Open(StoreAccess.Write);
        ConfirmDoubts.Answer(opened, 2021, [name], reason);
    }

    private static BalanceReport Report(SmallStore store) => store.Read(opened => PublishReport.Build(store.Workspace, opened, 2021));

    private static BalanceReport Frozen(SmallStore store)
    {
        var workspace = store.At(2021, Label);
        using var opened = workspace.Open(StoreAccess.Read);
        return PublishReport.Build(workspace, opened, 2021);
    }

    private static ReportTable Table(BalanceReport report, string name) => report.Tables.Single(table => table.Name == name);
}
