using System.Text.Json;
using Xunit;

namespace CrpvReporting.Tests.Cli;

public sealed class ReceiveCommandTests
{
    private static readonly string[] ReceiptKeys = ["file", "sheet", "centre", "year", "status", "version", "rows", "half_days", "findings", "kind"];
    private static readonly string[] FindingKeys = ["code", "severity", "sheet", "row", "column", "field", "value", "message", "expected"];

    [Fact]
    public void An_import_is_told_as_an_array_of_the_documented_objects()
    {
        using var store = new SmallStore();
        var path = store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "2,5" }));

        var run = Crpv.Run("import", path, "--db", store.Database, "--format", "json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var receipt = Assert.Single(run.Json().EnumerateArray());
        Assert.Equal(ReceiptKeys, receipt.Keys());
        Assert.Equal(JsonValueKind.Null, receipt.GetProperty("sheet").ValueKind);
        Assert.Equal(("ARA_2021.csv", "ARA", 2021, "accepted", 1, 1, 2.5m), (
            receipt.Text("file"), receipt.Text("centre"), receipt.GetProperty("year").GetInt32(), receipt.Text("status"), receipt.GetProperty("version").GetInt32(),
            receipt.GetProperty("rows").GetInt32(), receipt.Number("half_days")));
        Assert.Equal(JsonValueKind.Array, receipt.GetProperty("findings").ValueKind);
    }

    [Fact]
    public void Imported_again_it_is_unchanged_and_corrected_it_is_version_2()
    {
        using var store = new SmallStore();
        var path = store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine()));
        Import();
        Assert.Equal(("unchanged", "1"), Import());
        store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "3" }));
        Assert.Equal(("accepted", "2"), Import());
        Assert.Equal(3m, store.HalfDays(2021));

        (string Status, string Version) Import()
        {
            var run = Crpv.Run("import", path, "--db", store.Database, "--format", "json");
            Assert.Equal(0, run.Code);
            var receipt = run.Json()[0];
            return (receipt.Text("status"), receipt.Text("version"));
        }
    }

    [Fact]
    public void Faulty_returns_have_exit_code_1_and_every_fault_with_its_cell()
    {
        using var store = new SmallStore();
        var run = Crpv.Run("import", RepositoryFolder.Of("samples", "faulty"), "--db", store.Database, "--format", "json");

        Assert.Equal(1, run.Code);
        Assert.All(run.Error.TrimEnd().Split('\n'), line => Assert.StartsWith("    → ", line, StringComparison.Ordinal));
        var receipts = run.Json().EnumerateArray().ToList();
        Assert.Equal(["ARA_2021.csv", "BFC_2021.csv", "GES_2021.xlsx", "HDF_2021.csv", "OCE_2021.csv"], receipts.Select(receipt => receipt.Text("file")));
        Assert.All(receipts, receipt => Assert.Equal(("refused", JsonValueKind.Null), (receipt.Text("status"), receipt.GetProperty("version").ValueKind)));
        var findings = receipts.SelectMany(receipt => receipt.Items("findings")).ToList();
        Assert.All(findings, finding => Assert.Equal(FindingKeys, finding.Keys()));
        Assert.All(findings, finding => Assert.Contains(finding.Text("severity"), (string[])["error", "warning", "note"]));
        Assert.All(findings, finding => Assert.Matches("^[a-z][a-z0-9_]*$", finding.Text("code")));
        var first = receipts[0].Items("findings")[0];
        Assert.Equal(("3", "C", "mission", "COMPETENCE"), (first.Text("row"), first.Text("column"), first.Text("field"), first.Text("value")));
        Assert.Equal(0, store.Long("SELECT count(*) FROM activity"));
        Assert.Equal(5, store.Long("SELECT count(*) FROM submission WHERE status = 'refused'"));
    }

    [Fact]
    public void One_faulty_return_among_good_ones_has_exit_code_1_and_the_others_are_stored()
    {
        using var store = new SmallStore();
        store.Folder.Write("in/ARA_2021.csv", ReturnLine.Csv(new ReturnLine()));
        store.Folder.Write("in/BFC_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" }));
        store.Folder.Write("in/sub/CVL_2021.csv", ReturnLine.Csv(new ReturnLine()));
        store.Folder.Write("in/~$ARA_2021.xlsx", "lock");
        store.Folder.Write("in/notes.md", "not a return");

        var run = Crpv.Run("import", store.Folder["in"], "--db", store.Database);

        Assert.Equal(1, run.Code);
        Assert.Equal(2m, store.HalfDays(2021));
        Snapshot.Matches(run.Output.Replace(store.Folder.Path, "…", StringComparison.Ordinal));
    }

    [Fact]
    public void A_check_says_the_same_as_an_import_and_makes_no_database()
    {
        using var store = new SmallStore();
        var run = Crpv.Run("check", RepositoryFolder.Of("samples", "faulty"), "--db", store.Database, "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.False(File.Exists(store.Database));
        Assert.Equal(Crpv.Run("import", RepositoryFolder.Of("samples", "faulty"), "--db", store.Database, "--format", "json").Output, run.Output);
        Assert.Equal(0, Crpv.Run("check", RepositoryFolder.Of("samples", "2021")).Code);
    }

    [Fact]
    public void Centre_and_year_can_be_given_when_the_file_does_not_say_them()
    {
        using var store = new SmallStore();
        var path = store.Folder.Write("activites.csv", ReturnLine.Csv(new ReturnLine()));
        Assert.Equal(1, Crpv.Run("check", path).Code);

        var run = Crpv.Run("import", path, "--centre", "myt", "--year", "2021", "--db", store.Database, "--format", "json");

        Assert.Equal(0, run.Code);
        Assert.Equal(("MYT", "2021"), (run.Json()[0].Text("centre"), run.Json()[0].Text("year")));
    }

    [Fact]
    public void Csv_has_one_row_per_finding()
    {
        var run = Crpv.Run("check", RepositoryFolder.Of("samples", "faulty", "OCE_2021.csv"), "--format", "csv");
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal("file,sheet,centre,year,status,version,rows,half_days,code,severity,row,column,field,value,message,expected,kind", lines[0]);
        Assert.All(lines[1..], line => Assert.StartsWith("OCE_2021.csv,,OCE,2021,refused,,", line, StringComparison.Ordinal));
    }
}
