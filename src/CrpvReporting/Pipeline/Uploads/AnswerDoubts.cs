using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>Answers doubts of one centre, each known by its digest: an answer never goes to another doubt than the one that was read.</summary>
public static class AnswerDoubts
{
    /// <summary>Gives one reason to some doubts; how many took it. One that was answered or is no longer raised takes none.</summary>
    /// <exception cref="StoreException">The database cannot be written.</exception>
    public static int Of(SiteWorkspace site, CodeEntry centre, int year, IReadOnlyCollection<string> digests, string reason, long? accessId)
    {
        using var balance = site.Balance.Open(StoreAccess.Write);
        var answered = balance.Alone(() =>
        {
            List<ReturnDoubt> asked = [.. ConfirmDoubts.Of(balance, year).Where(doubt => doubt.Return.Centre == centre && doubt.Answer is null && digests.Contains(DoubtDigest.Of(doubt.Finding)))];
            foreach (var doubt in asked)
                balance.AddConfirmation(doubt.Return, doubt.Finding, reason);
            return asked.Count;
        });
        if (answered > 0)
        {
            using var own = site.Open();
            own.AddAudit(accessId, AuditAction.DoubtAnswered, string.Create(CultureInfo.InvariantCulture, $"{centre.Code} {year}"), answered.ToString(CultureInfo.InvariantCulture));
        }

        return answered;
    }
}
