using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Recognises who comes to the site.</summary>
public static class SignIn
{
    /// <summary>The access of a key that holds now; null for any other key, for the same time of work. Both are noted.</summary>
    public static SiteAccess? WithKey(SiteWorkspace site, string? written)
    {
        using var store = site.Open();
        var access = Holding(site, AccessKey.TryParse(written, out var key) ? store.FindAccess(key) : null);
        Note(store, access);
        return access;
    }

    /// <summary>The access of a key that a script shows with each of its requests; null when it does not hold, which is noted.</summary>
    public static SiteAccess? WithToken(SiteWorkspace site, string? written)
    {
        using var store = site.Open();
        var access = Holding(site, AccessKey.TryParse(written, out var key) ? store.FindAccess(key) : null);
        if (access is null)
            Note(store, null);
        return access;
    }

    /// <summary>The access of an agent whom the issuer names; null when none was given to them. Both are noted.</summary>
    public static SiteAccess? AsAgent(SiteWorkspace site, string? subject)
    {
        using var store = site.Open();
        var access = Holding(site, string.IsNullOrWhiteSpace(subject) ? null : store.FindAgent(AdmitAgent.SubjectKey(subject)));
        Note(store, access);
        return access;
    }

    /// <summary>The access of a session, as long as it holds.</summary>
    public static SiteAccess? Again(SiteWorkspace site, long id)
    {
        using var store = site.Open();
        return Holding(site, store.FindAccess(id));
    }

    /// <summary>Notes that a session was ended.</summary>
    public static void Out(SiteWorkspace site, long id)
    {
        using var store = site.Open();
        store.AddAudit(id, AuditAction.SignedOut);
    }

    private static void Note(SiteStore store, SiteAccess? access)
    {
        if (access is not null)
            store.NoteUse(access.Id);
        store.AddAudit(access?.Id, access is null ? AuditAction.SignInRefused : AuditAction.SignedIn);
    }

    private static SiteAccess? Holding(SiteWorkspace site, SiteAccess? access) => access is not null && access.IsValidAt(site.Clock.GetUtcNow()) ? access : null;
}
