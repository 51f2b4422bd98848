using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Follows the campaign of a year: what came, what is late, what waits for an answer.</summary>
public static class FollowCampaign
{
    /// <summary>The board of a year, today.</summary>
    /// <exception cref="StoreException">A database cannot be read.</exception>
    public static CampaignBoard Of(SiteWorkspace site, int year)
    {
        var workspace = site.Balance;
        using var store = workspace.OpenIfAny();
        using var own = site.Open();
        var deadline = own.Deadline(year);
        var isPast = deadline < DateOnly.FromDateTime(site.Clock.GetLocalNow().Date);
        var toAgree = own.UploadsToConfirm(year).CountBy(upload => upload.Centre ?? "").ToDictionary();
        IReadOnlyList<CentreStatus> centres = store is null
            ? [.. workspace.Lists.Centres.ValidIn(year).Select(centre => new CentreStatus(centre, null, null, []))]
            : ShowStatus.Of(workspace, store, year);
        var asksForms = centres.Any(centre => centre.Form is not null || centre.FormRefused is not null);
        return new CampaignBoard(year, deadline, [.. centres.Select(centre => LineOf(centre, isPast, asksForms, toAgree.GetValueOrDefault(centre.Centre.Code)))]);
    }

    /// <summary>Says until when the returns of a year are awaited; null for no day any more.</summary>
    public static void SetDeadline(SiteWorkspace site, int year, DateOnly? day, long? accessId)
    {
        using var own = site.Open();
        own.Alone(() =>
        {
            own.SetDeadline(year, day, accessId);
            own.AddAudit(accessId, AuditAction.DeadlineSet, year.ToString(System.Globalization.CultureInfo.InvariantCulture), day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            return true;
        });
    }

    private static CampaignLine LineOf(CentreStatus centre, bool isPast, bool asksForms, int toAgree) => new(
        centre.Centre,
        centre.Current is not null ? CampaignState.Received : centre.Refused is not null ? CampaignState.Refused : isPast ? CampaignState.Late : CampaignState.Missing)
    {
        Version = centre.Current?.Version,
        ReceivedAt = (centre.Refused ?? centre.Current)?.ReceivedAt,
        Reasons = centre.Reasons,
        LastWasRefused = centre.Refused is not null,
        ToAgree = toAgree,
        ToConfirm = centre.ToConfirm,
        HasForm = asksForms ? centre.Form is not null : null,
    };
}
