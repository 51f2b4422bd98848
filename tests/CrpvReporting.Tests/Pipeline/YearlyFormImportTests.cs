using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

/// <summary>A workbook with activities and a yearly form is one piece: stored whole or not at all.</summary>
public sealed class YearlyFormImportTests
{
    [Fact]
    public void Both_are_stored_each_with_its_own_version()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        var receipts = Import(store, "4,5");
        Assert.Equal(
            [(ReturnKind.Activities, ReceiptStatus.Accepted, 2, 1), (ReturnKind.YearlyForm, ReceiptStatus.Accepted, 1, 1)],
            receipts.Select(receipt => (receipt.Kind, receipt.Status, receipt.Version!.Value, receipt.Rows)));
        Assert.NotNull(receipts[0].Change);
        Assert.Null(receipts[1].Change);
        Assert.All(Import(store, "4,5"), receipt => Assert.Equal(ReceiptStatus.Unchanged, receipt.Status));
        Assert.Equal(0, store.Long("SELECT count(*) FROM pragma_foreign_key_check"));
    }

    [Fact]
    public void A_fault_in_the_form_refuses_the_activities_too()
    {
        using var store = new SmallStore();
        Assert.All(Import(store, "env. 4"), receipt => Assert.Equal((ReceiptStatus.Refused, (int?)null), (receipt.Status, receipt.Version)));
        Assert.Empty(store.Read(opened => opened.ReceivedYears()));
        Assert.Equal(2, store.Long("SELECT count(*) FROM submission WHERE status = 'refused'"));
    }

    [Fact]
    public void A_dry_run_tells_the_version_that_a_form_would_be()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021_fiche.csv", "indicateur;valeur\nETP;4\n");
        using var run = new DryRun(store.Workspace);
        Assert.Equal(2, Version("5"));
        var third = Take("6");
        Assert.Equal((3, 5m, 6m), (third.Version, third.FormChange!.Single().Before, third.FormChange!.Single().After));
        Assert.Equal(ReceiptStatus.Unchanged, Take("6").Status);
        Assert.Equal(1, store.Read(opened => opened.CurrentYearlyForms(2021)).Single().Version);

        int? Version(string etp) => Take(etp).Version;
        Receipt Take(string etp) => run.Take(store.Folder.Write("ARA_2021_fiche.csv", $"indicateur;valeur\nETP;{etp}\n"), new ReturnOptions()).Single();
    }

    [Fact]
    public void A_new_version_of_a_form_says_which_values_it_changes()
    {
        using var store = new SmallStore();
        Assert.Null(store.ImportText("ARA_2021_fiche.csv", "indicateur;valeur\nETP;4\nPublications;37\n").Single().FormChange);
        var change = store.ImportText("ARA_2021_fiche.csv", "indicateur;valeur\nETP;4,5\nActions déclarées;0\n").Single().FormChange!;
        Assert.Equal([("ETP", 4m, 4.5m), ("ACTIONS_DECLAREES", null, 0m), ("PUBLICATIONS", 37m, (decimal?)null)], change.Select(edit => (edit.Indicator.Code, edit.Before, edit.After)));
        Assert.Equal(
            "Remplace la version 1 : Équivalents temps plein, 4 → 4,5 ; Actions déclarées, non renseigné → 0 ; Publications, 37 → non renseigné.",
            CrpvReporting.Report.Text.FormChangeText.Of(change, 2, happened: true));
    }

    [Fact]
    public void A_header_of_a_form_is_not_remembered_for_activities()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021_fiche.csv", "Rubrique;Nombre\nETP;4\n");
        Assert.Empty(store.Read(opened => opened.RememberedMatches()));
    }

    private static IReadOnlyList<Receipt> Import(SmallStore store, string etp)
    {
        var path = store.Folder["ARA_2021.xlsx"];
        File.WriteAllBytes(path, new XlsxBuilder().Sheet("Activités", XlsxBuilder.Texts(ReturnText.Rows)).Sheet("Fiche", XlsxBuilder.Texts(["Indicateur", "Valeur"], ["ETP", etp])).ToBytes());
        using var opened = store.Workspace.Open(StoreAccess.Write);
        return ReceiveFile.Import(store.Workspace, opened, path, new ReturnOptions());
    }
}
