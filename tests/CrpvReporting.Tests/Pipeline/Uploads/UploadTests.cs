using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Store;
using Xunit;

namespace CrpvReporting.Tests.Pipeline.Uploads;

public sealed class UploadTests
{
    [Fact]
    public async Task A_first_return_is_stored_without_a_question_and_says_what_was_understood()
    {
        using var site = new SmallSite();
        var shown = await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" }, new ReturnLine { HalfDays = "1" });

        Assert.Equal((UploadState.Done, UploadOutcome.Accepted), (shown.Upload.State, shown.Upload.Outcome));
        var receipt = Assert.Single(shown.Receipts);
        Assert.Equal(("ARA_2021.csv", 1, 2, 3m), (receipt.File, receipt.Version, receipt.Rows, receipt.HalfDays.Value));
        Assert.Equal([(1, 3m)], site.Versions());
    }

    [Fact]
    public async Task A_changed_return_waits_until_someone_agrees()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var shown = await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "3" });

        Assert.Equal(UploadState.ToConfirm, shown.Upload.State);
        Assert.Equal(2, Assert.Single(shown.Receipts).Version);
        Assert.Equal(1, shown.Receipts[0].Change!.Changed);
        Assert.Equal([(1, 2m)], site.Versions());

        Assert.Equal(ConfirmAnswer.Confirmed, ConfirmUpload.Confirm(site.Site, shown.Upload.Id, shown.Replaces, null));
        site.Work();

        var done = site.Show(shown.Upload.Id);
        Assert.Equal((UploadState.Done, UploadOutcome.Accepted), (done.Upload.State, done.Upload.Outcome));
        Assert.Equal(1, done.Receipts[0].Change!.Changed);
        Assert.Equal([(1, 2m), (2, 3m)], site.Versions());
    }

    [Fact]
    public async Task Who_agreed_to_replace_a_version_that_no_longer_counts_is_asked_again()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var shown = await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        site.Store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "4" });

        Assert.Equal(ConfirmAnswer.ReplacedMeanwhile, ConfirmUpload.Confirm(site.Site, shown.Upload.Id, shown.Replaces, null));
        var again = site.Show(shown.Upload.Id);
        Assert.Equal(UploadState.ToConfirm, again.Upload.State);
        Assert.Equal((3, 4m), (again.Receipts[0].Version, again.Receipts[0].Change!.Before.HalfDays.Value));
        Assert.Equal(ConfirmAnswer.Confirmed, ConfirmUpload.Confirm(site.Site, shown.Upload.Id, again.Replaces, null));
    }

    [Fact]
    public async Task A_version_that_comes_between_the_agreement_and_the_import_is_not_replaced_unseen()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var shown = await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "3" });
        ConfirmUpload.Confirm(site.Site, shown.Upload.Id, shown.Replaces, null);
        site.Store.Import("ARA_2021.csv", new ReturnLine { HalfDays = "4" });

        site.Work();

        Assert.Equal(UploadState.ToConfirm, site.Show(shown.Upload.Id).Upload.State);
        Assert.Equal([(1, 2m), (2, 4m)], site.Versions());
    }

    [Fact]
    public async Task Two_returns_that_both_wait_become_two_versions_in_the_order_of_their_agreement()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "1" });
        var first = await site.Take("a.csv", new ReturnLine { HalfDays = "2" });
        var second = await site.Take("b.csv", new ReturnLine { HalfDays = "3" });
        site.Work();

        ConfirmUpload.Confirm(site.Site, second.Id, site.Show(second.Id).Replaces, null);
        site.Work();
        ConfirmUpload.Confirm(site.Site, first.Id, site.Show(first.Id).Replaces, null);
        site.Work();

        Assert.Equal([(1, 1m), (2, 3m), (3, 2m)], site.Versions());
    }

    [Fact]
    public async Task Two_returns_sent_at_once_by_a_program_become_two_versions_in_order_of_arrival()
    {
        using var site = new SmallSite();
        await site.TakeText("a.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "2" }), asks: false);
        await site.TakeText("b.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "3" }), asks: false);
        site.Work();

        Assert.Equal([(1, 2m), (2, 3m)], site.Versions());
    }

    [Fact]
    public async Task The_same_bytes_twice_are_said_to_be_unchanged_and_stored_once()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var again = await site.Send("copie.csv", new ReturnLine { HalfDays = "2" });

        Assert.Equal((UploadState.Done, UploadOutcome.Unchanged), (again.Upload.State, again.Upload.Outcome));
        Assert.Equal((ReceiptStatus.Unchanged, 1), (again.Receipts[0].Status, again.Receipts[0].Version));
        Assert.Equal([(1, 2m)], site.Versions());
    }

    [Fact]
    public async Task A_refused_return_says_why_and_asks_nothing_of_anyone()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var shown = await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "1,3" });

        Assert.Equal((UploadState.Done, UploadOutcome.Refused), (shown.Upload.State, shown.Upload.Outcome));
        Assert.Contains(shown.Findings, finding => finding is { Severity: Severity.Error, Code: FindingCodes.BadHalfDays });
        Assert.Equal([(1, 2m)], site.Versions());
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_refused_and_its_bytes_are_kept()
    {
        using var site = new SmallSite();
        var upload = await site.TakeText("ARA_2021.xlsx", "PK\u0003\u0004 this is no workbook");
        site.Work();

        Assert.Equal(UploadOutcome.Refused, site.Show(upload.Id).Upload.Outcome);
        Assert.Equal("PK\u0003\u0004 this is no workbook", File.ReadAllText(site.Show(upload.Id).Original!));
    }

    [Fact]
    public async Task A_program_that_ends_between_the_return_and_its_own_record_stores_it_once()
    {
        using var site = new SmallSite();
        var upload = await site.Take("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        using (var store = site.Store.Workspace.Open(StoreAccess.Write))
            ReceiveFile.HandIn(site.Store.Workspace, store, site.Show(upload.Id).Original!, new ReturnOptions("ARA", 2021) { FileName = "ARA_2021.csv" }, new HandedIn(upload.Id, _ => true));
        Assert.Equal(UploadState.Received, site.Show(upload.Id).Upload.State);

        WorkUploads.Own(site.Site).Dispose();
        site.Work();

        Assert.Equal(UploadOutcome.Accepted, site.Show(upload.Id).Upload.Outcome);
        Assert.Equal([(1, 2m)], site.Versions());
    }

    [Fact]
    public async Task Stopped_in_the_middle_of_an_import_the_file_waits_on()
    {
        using var site = new SmallSite();
        var upload = await site.Take("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.ThrowsAny<OperationCanceledException>(() => WorkUploads.Work(site.Site, upload.Id, stop.Token));
        Assert.Equal(UploadState.Received, site.Show(upload.Id).Upload.State);
        site.Work();
        Assert.Equal([(1, 2m)], site.Versions());
    }

    [Fact]
    public async Task What_was_being_received_when_the_program_ended_is_removed_and_what_was_received_stays()
    {
        using var site = new SmallSite();
        var upload = await site.Take("ARA_2021.csv", new ReturnLine());
        File.WriteAllText(Path.Combine(site.Site.Originals, "other.part"), "half");
        File.WriteAllText(Path.Combine(site.Site.Originals, "unrecorded"), "whole");

        using (WorkUploads.Own(site.Site))
        {
            // As at a start.
        }

        Assert.Equal([upload.Id], site.Kept());
    }

    [Fact]
    public void Two_programs_never_work_on_the_same_queue()
    {
        using var site = new SmallSite();
        using (WorkUploads.Own(site.Site))
            Assert.Throws<StoreException>(() => WorkUploads.Own(site.Site));
        WorkUploads.Own(site.Site).Dispose();
    }

    [Fact]
    public async Task A_refused_file_is_kept_until_its_return_is_accepted()
    {
        using var site = new SmallSite();
        var refused = await site.Send("ARA_2021.csv", new ReturnLine { Title = "Écrire à jeanne.durand@exemple.fr" });
        Assert.NotNull(refused.Original);
        var accepted = await site.Send("ARA_2021.csv", new ReturnLine());

        Assert.Equal([accepted.Upload.Id], site.Kept());
        Assert.Null(site.Show(refused.Upload.Id).Original);
        Assert.NotEmpty(site.Show(refused.Upload.Id).Findings);
    }

    [Fact]
    public async Task A_file_that_is_too_large_leaves_nothing_behind()
    {
        using var site = new SmallSite();
        using var content = new MemoryStream(new byte[1001]);
        await Assert.ThrowsAsync<UploadTooLargeException>(() => TakeUpload.Take(site.Site, content, new UploadRequest("ARA_2021.csv", null, "ARA", 2021), most: 1000));

        Assert.Empty(site.Kept());
        Assert.Null(WorkUploads.Next(site.Site));
    }

    [Fact]
    public async Task A_file_taken_back_is_not_kept_and_changes_nothing()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var shown = await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "3" });

        Assert.True(ConfirmUpload.Withdraw(site.Site, shown.Upload.Id, null));
        Assert.Equal(ConfirmAnswer.NotAsked, ConfirmUpload.Confirm(site.Site, shown.Upload.Id, shown.Replaces, null));
        site.Work();

        Assert.Equal(UploadState.Withdrawn, site.Show(shown.Upload.Id).Upload.State);
        Assert.DoesNotContain(shown.Upload.Id, site.Kept());
        Assert.Equal([(1, 2m)], site.Versions());
    }

    [Fact]
    public async Task A_file_that_changes_no_line_needs_no_agreement()
    {
        using var site = new SmallSite();
        await site.Send("ARA_2021.csv", new ReturnLine { HalfDays = "2" });
        var upload = await site.TakeText("ARA_2021.csv", ReturnLine.Csv(new ReturnLine { HalfDays = "2,0" }));
        site.Work();

        Assert.Equal(UploadState.Done, site.Show(upload.Id).Upload.State);
        Assert.Equal([(1, 2m), (2, 2m)], site.Versions());
    }

    [Fact]
    public async Task The_name_of_another_year_contradicts_the_year_of_the_page()
    {
        using var site = new SmallSite();
        var shown = await site.Send("ARA_2020.csv", new ReturnLine());
        Assert.Contains(shown.Findings, finding => finding.Code == FindingCodes.YearContradiction);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\fakepath\\ARA_2021.xlsx", "ARA_2021.xlsx")]
    [InlineData("ARA\0_2021\u202Ecsv.xlsx", "ARA_2021csv.xlsx")]
    [InlineData("<script>alert(1)</script>.csv", "script>.csv")]
    [InlineData("..", "fichier")]
    [InlineData("", "fichier")]
    [InlineData(".htaccess", "htaccess")]
    public void The_name_of_a_file_is_never_a_path(string sent, string shown) => Assert.Equal(shown, SentName.Clean(sent));

    [Fact]
    public void A_very_long_name_keeps_its_extension()
    {
        var name = SentName.Clean(new string('é', 300) + ".xlsx");
        Assert.Equal(120, name.Length);
        Assert.EndsWith("é.xlsx", name, StringComparison.Ordinal);
    }
}
