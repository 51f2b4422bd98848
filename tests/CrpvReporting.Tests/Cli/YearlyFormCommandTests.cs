using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Tests.Import;
using Xunit;

namespace CrpvReporting.Tests.Cli;

/// <summary>The yearly form from one end to the other: received, followed, published.</summary>
public sealed class YearlyFormCommandTests
{
    private const string Form = "indicateur;valeur\nETP;4,5\nPublications;37\n";

    [Fact]
    public void A_form_is_imported_followed_and_published()
    {
        using var store = new SmallStore();
        store.Folder.Write("in/ARA_2017.csv", Form);
        store.Folder.Write("in/BFC_2017.csv", Form.Replace("37", "-1", StringComparison.Ordinal));

        var import = Crpv.Run("import", store.Folder["in"], "--db", store.Database, "--format", "json").Json().EnumerateArray().ToList();
        Assert.Equal([("accepted", "2", "0", "yearly_form"), ("refused", "2", "0", "yearly_form")], import.Select(receipt => (receipt.Text("status"), receipt.Text("rows"), receipt.Text("half_days"), receipt.Text("kind"))));
        Assert.Equal("kind", import[0].EnumerateObject().Last().Name);

        var status = Crpv.Run("status", "2017", "--db", store.Database, "--format", "json").Json();
        Assert.Equal(0, status.GetProperty("coverage").GetProperty("counted").GetInt32());
        var centres = status.Items("centres").ToDictionary(centre => centre.Text("centre"));
        Assert.Equal(("missing", "received", "1", "ARA_2017.csv"), (centres["ARA"].Text("status"), centres["ARA"].Text("yearly_form"), centres["ARA"].Text("yearly_form_version"), centres["ARA"].Text("yearly_form_file")));
        Assert.Equal(("refused", "missing"), (centres["BFC"].Text("yearly_form"), centres["MYT"].Text("yearly_form")));

        var report = Crpv.Run("report", "2017", "--db", store.Database, "--out", store.Folder["out"]);
        Assert.Equal((0, ""), (report.Code, report.Error));
        Assert.Contains("déclare 4,5\u00A0équivalents temps plein et 37\u00A0publications.", File.ReadAllText(store.Folder["out/tableaux.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void On_screen_a_form_counts_indicators_and_its_faults_are_told()
    {
        using var store = new SmallStore();
        store.Folder.Write("in/ARA_2021.csv", Form);
        store.Folder.Write("in/BFC_2021.csv", Form.Replace("37", "env. 20", StringComparison.Ordinal));
        Snapshot.Matches(Crpv.Run("import", store.Folder["in"], "--db", store.Database).Output.Replace(store.Folder.Path, "DOSSIER", StringComparison.Ordinal)
            + Crpv.Run("status", "2021", "--db", store.Database).Output + Crpv.Run("show", "2021", "--db", store.Database).Error);
    }

    [Fact]
    public void A_faulty_form_goes_back_annotated()
    {
        using var store = new SmallStore();
        var path = store.Folder.Write("ARA_2021.csv", "indicateur;valeur\nETP;env. 4\n");
        Assert.Equal(1, Crpv.Run("check", path, "--annotate", store.Folder["out"]).Code);
        var back = ReceivedFile.ReadPath(store.Folder["out/ARA_2021_a-corriger.xlsx"]).Only;
        Assert.Equal(("Fiche annuelle", ReturnKind.YearlyForm, FindingCodes.BadAmount), (back.Name, back.Kind, back.Findings.Single().Code));
        Assert.Contains("Valeur", File.ReadAllText(Directory.GetFiles(store.Folder["out"], "*.txt").Single()), StringComparison.Ordinal);
    }
}
