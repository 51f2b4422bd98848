using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>What a centre sees of its own returns.</summary>
public static class ShowCentre
{
    /// <summary>The centre of a code; null when there is none.</summary>
    public static CodeEntry? Find(SiteWorkspace site, string code) => site.Balance.Lists.Centres.FirstOrDefault(centre => centre.Code == code);

    /// <summary>The years of a centre, the latest first: those for which something was received of anyone or a last day was said, and the last one over.</summary>
    public static IReadOnlyList<CentreYear> Years(SiteWorkspace site, CodeEntry centre)
    {
        using var own = site.Open();
        using var balance = site.Balance.OpenIfAny();
        var uploads = own.UploadsOf(centre.Code);
        var years = (balance?.ReceivedYears() ?? []).Concat(uploads.Select(upload => upload.Year).OfType<int>()).Concat(own.CampaignYears()).Append(site.Clock.GetUtcNow().Year - 1).Distinct();
        return [.. years.Where(centre.IsValidIn).OrderDescending().Select(year => Dated(site, own, Of(balance, centre, year, uploads)))];
    }

    public static CentreYear Year(SiteWorkspace site, CodeEntry centre, int year)
    {
        using var own = site.Open();
        using var balance = site.Balance.OpenIfAny();
        return Dated(site, own, Of(balance, centre, year, own.UploadsOf(centre.Code)));
    }

    private static CentreYear Dated(SiteWorkspace site, SiteStore own, CentreYear year)
    {
        var deadline = own.Deadline(year.Year);
        return year with { Deadline = deadline, IsPast = deadline < DateOnly.FromDateTime(site.Clock.GetLocalNow().Date) };
    }

    private static CentreYear Of(BalanceStore? balance, CodeEntry centre, int year, IReadOnlyList<Upload> uploads)
    {
        List<SubmissionRecord> received = balance is null
            ? []
            : [.. balance.Submissions(year).Concat(balance.Submissions(year, ReturnKind.YearlyForm)).Where(received => received.Centre == centre).OrderByDescending(received => received.Id)];
        var handedIn = received.Select(submission => submission.HandedInAs).ToHashSet();
        return new CentreYear(
            centre,
            year,
            received,
            [.. uploads.Where(upload => upload.Year is { } told ? told == year : upload.IsWaiting || upload.State == UploadState.ToConfirm || handedIn.Contains(upload.Id))],
            balance is null ? [] : [.. ConfirmDoubts.Of(balance, year).Where(doubt => doubt.Return.Centre == centre)]);
    }
}
