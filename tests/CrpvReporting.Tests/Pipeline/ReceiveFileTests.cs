using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Pipeline;

public sealed class ReceiveFileTests
{
    private static readonly string[] ActivityData = ["activity", "activity_detail", "activity_public", "SELECT * FROM submission WHERE version IS NOT NULL", "shared_event", "code_set"];

    [Fact]
    public void A_first_return_is_version_1()
    {
        using var store = new SmallStore();
        var receipt = Assert.Single(store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { HalfDays = "0,5" }));

        Assert.Equal(ReceiptStatus.Accepted, receipt.Status);
        Assert.Equal(1, receipt.Version);
        Assert.Equal("ARA", receipt.Centre!.Code);
        Assert.Equal(2021, receipt.Year);
        Assert.Equal(2, receipt.Rows);
        Assert.Equal(2.5m, receipt.HalfDays.Value);
        Assert.Equal(2.5m, store.HalfDays(2021));
    }

    [Fact]
    public void The_same_bytes_again_change_nothing_anywhere()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2", Elected = "3", Participants = "4" });
        var before = store.DumpAll();

        var receipt = Assert.Single(store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2", Elected = "3", Participants = "4" }));

        Assert.Equal(ReceiptStatus.Unchanged, receipt.Status);
        Assert.Equal((1, 1, 2m), (receipt.Version, receipt.Rows, receipt.HalfDays.Value));
        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void The_same_bytes_under_another_name_change_nothing_either()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine());
        var before = store.DumpAll();

        Assert.Equal(ReceiptStatus.Unchanged, Assert.Single(store.Import("copie de ARA_2021.csv", new ReturnLine())).Status);
        Assert.Equal(before, store.DumpAll());
    }

    [Fact]
    public void A_corrected_return_is_version_2_and_moves_the_total_by_the_difference()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { HalfDays = "1" });
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "4" });
        var linesBefore = store.Dump("activity", "activity_detail");

        var receipt = Assert.Single(store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "3,5" }, new ReturnLine { HalfDays = "1" }));

        Assert.Equal(2, receipt.Version);
        Assert.Equal(7m + 1.5m, store.HalfDays(2021));
        Assert.StartsWith(linesBefore.Split("-- activity_detail")[0].TrimEnd(), store.Dump("activity"), StringComparison.Ordinal);
        Assert.Equal(5, store.Long("SELECT count(*) FROM activity"));
    }

    [Fact]
    public void A_former_version_sent_again_does_not_come_back()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        store.Import("ARA_2021_corrige.csv", new ReturnLine { HalfDays = "3" });

        var receipt = Assert.Single(store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" }));

        Assert.Equal((ReceiptStatus.Unchanged, 1), (receipt.Status, receipt.Version));
        Assert.Equal(3m, store.HalfDays(2021));
    }

    [Fact]
    public void A_refused_return_changes_no_activity_and_its_faults_are_kept()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2", Dispositifs = "PRE", Event = "E1" });
        var before = store.Dump(ActivityData);

        var receipt = Assert.Single(store.Import(
            "ARA_2021.csv", new ReturnLine { HalfDays = "5", Event = "E2", Dispositifs = "NPNRU" }, new ReturnLine { HalfDays = "1,3" }, new ReturnLine { Theme = "EDUCATON" }));

        Assert.Equal((ReceiptStatus.Refused, (int?)null), (receipt.Status, receipt.Version));
        Assert.Equal(before, store.Dump(ActivityData));
        Assert.Equal(2m, store.HalfDays(2021));
        var (kept, findings) = store.Read(opened =>
        {
            var last = opened.Submissions(2021)[^1];
            return (last, opened.AllFindings(last.Id));
        });
        Assert.Equal(SubmissionStatus.Refused, kept.Status);
        Assert.Equal(receipt.Findings, findings);
        Assert.Equal(2, findings.Count(finding => finding.Severity == Severity.Error));
    }

    [Fact]
    public void A_fault_on_the_last_line_of_a_long_return_leaves_none_of_its_lines()
    {
        using var store = new SmallStore();
        store.Import("BFC_2021.csv", new ReturnLine());
        var before = store.Dump(ActivityData);

        var lines = Enumerable.Range(0, 2_000).Select(i => new ReturnLine { Title = $"Séance {i}", HalfDays = i == 1_999 ? "-1" : "1" });
        Assert.Equal(ReceiptStatus.Refused, Assert.Single(store.Import("ARA_2021.csv", [.. lines])).Status);

        Assert.Equal(before, store.Dump(ActivityData));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused_and_remembered()
    {
        using var store = new SmallStore();
        store.Import("BFC_2021.csv", new ReturnLine());
        var before = store.Dump(ActivityData);

        var receipt = Assert.Single(store.ImportText("ARA_2021.xlsx", "PK\u0003\u0004 this is no workbook"));

        Assert.Equal(ReceiptStatus.Refused, receipt.Status);
        Assert.NotEmpty(receipt.Findings);
        Assert.Equal(before, store.Dump(ActivityData));
        Assert.Equal(1, store.Long("SELECT count(*) FROM submission WHERE status = 'refused'"));
    }

    [Fact]
    public void Two_centres_in_turn_add_up_and_supersede_only_themselves()
    {
        using var store = new SmallStore();
        store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "10" });
        Assert.Equal(12m, store.HalfDays(2021));

        store.Import("BFC_2021.csv", new ReturnLine { HalfDays = "7" });
        Assert.Equal(9m, store.HalfDays(2021));

        store.Import("ARA_2020.csv", new ReturnLine { HalfDays = "100", Date = "10/01/2020" });
        Assert.Equal(9m, store.HalfDays(2021));
        Assert.Equal(100m, store.HalfDays(2020));
    }

    [Fact]
    public void Every_line_keeps_its_file_its_row_and_all_that_it_said()
    {
        using var store = new SmallStore();
        store.ImportText("ARA_2021.csv", ReturnLine.Csv(
            new ReturnLine { Title = "Première", Elected = "2", Participants = "9", Scale = "REGION", Event = "JRN-1" },
            new ReturnLine { Title = "Deux\nlignes", Dispositifs = "CITE_EDUCATIVE|NPNRU", Crisis = "oui", Mode = "HYBRIDE" },
            new ReturnLine { Title = "Après", Perimeter = "autre", HalfDays = "0" }));

        var lines = store.Read(opened => opened.ReadLines(2021).ToList());

        Assert.Equal([(2, "Première"), (3, "Deux\nlignes"), (5, "Après")], lines.Select(line => (line.Activity.Row, line.Activity.Title)));
        Assert.All(lines, line => Assert.Equal(("ARA", "ARA_2021.csv", (string?)null, 1), (line.Centre.Code, line.File, line.Sheet, line.Version)));
        Assert.Equal((9, "REGION", "JRN-1"), (lines[0].Activity.Participants, lines[0].Activity.Scale!.Code, lines[0].Activity.EventId));
        Assert.Equal([("ELUS", 2)], lines[0].Activity.Publics.Select(part => (part.Public.Code, part.Participants)));
        Assert.Equal(["CITE_EDUCATIVE", "NPNRU"], lines[1].Activity.Dispositifs.Select(entry => entry.Code));
        Assert.True(lines[1].Activity.HealthCrisis);
        Assert.Null(lines[1].Activity.Participants);
        Assert.Equal("autre", lines[2].Activity.Perimeter.Code);
    }

    [Fact]
    public void A_check_stores_nothing_and_says_what_an_import_would()
    {
        using var store = new SmallStore();
        var path = store.Folder.Write("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" }));

        var receipt = Assert.Single(ReceiveFile.Check(store.Workspace, null, path, new()));

        Assert.Equal(ReceiptStatus.Refused, receipt.Status);
        Assert.False(File.Exists(store.Database));
        Assert.Equal(receipt.Findings, Assert.Single(store.ImportText("ARA_2021.csv", File.ReadAllText(path))).Findings);
    }
}
