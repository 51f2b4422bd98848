using CrpvReporting.Domain;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Gives an access by key.</summary>
public static class IssueKey
{
    /// <summary>Gives an access; its key is known only now.</summary>
    public static IssuedKey To(SiteWorkspace site, NewAccess access)
    {
        using var store = site.Open();
        return store.Alone(() =>
        {
            var issued = In(store, access);
            store.AddAudit(access.IssuedBy, AuditAction.AccessIssued, access.Label, AllowanceOf(access.Role, access.Centre));
            return issued;
        });
    }

    /// <summary>What an access allows, as the audit log keeps it: « centre ARA ».</summary>
    internal static string AllowanceOf(Role role, string? centre) => centre is null ? RoleNames.NameOf(role) : $"{RoleNames.NameOf(role)} {centre}";

    internal static IssuedKey In(SiteStore store, NewAccess access)
    {
        var key = AccessKey.New();
        return new IssuedKey(store.FindAccess(store.AddAccess(access with { Key = key }))!, key);
    }
}
