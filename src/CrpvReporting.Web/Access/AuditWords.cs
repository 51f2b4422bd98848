using CrpvReporting.Domain;

namespace CrpvReporting.Web.Access;

/// <summary>What is done on the site, in French.</summary>
internal static class AuditWords
{
    private static readonly Dictionary<string, string> Known = new()
    {
        [AuditAction.SignedIn] = "Connexion",
        [AuditAction.SignInRefused] = "Connexion refusée",
        [AuditAction.SignedOut] = "Déconnexion",
        [AuditAction.FirstAccess] = "Premier accès",
        [AuditAction.AccessIssued] = "Accès donné",
        [AuditAction.AccessRevoked] = "Accès retiré",
        [AuditAction.UploadReceived] = "Envoi reçu",
        [AuditAction.UploadConfirmed] = "Envoi confirmé",
        [AuditAction.UploadWithdrawn] = "Envoi retiré",
        [AuditAction.UploadFetched] = "Fichier reçu téléchargé",
        [AuditAction.DoubtAnswered] = "Constat confirmé",
        [AuditAction.PagePublished] = "Page mise en ligne",
        [AuditAction.PageWithdrawn] = "Page retirée",
        [AuditAction.DeadlineSet] = "Échéance fixée",
        [AuditAction.ListEdited] = "Liste modifiée",
        [AuditAction.BalanceFrozen] = "Bilan figé",
    };

    /// <summary>The actions that can be looked for, in the order in which they are offered.</summary>
    public static IEnumerable<(string Name, string Words)> All => Known.Select(action => (action.Key, action.Value));

    public static string Of(string action) => Known.GetValueOrDefault(action, action);

    /// <summary>What else is said of an action: roles have English names in the log.</summary>
    public static string? Detail(AuditEntry entry)
    {
        var words = entry.Detail?.Split(' ', 2);
        return words is [var name, ..] && entry.Action is AuditAction.AccessIssued or AuditAction.AccessRevoked && RoleNames.Find(name) is { } role
            ? string.Join(' ', [RoleWords.Of(role), .. words.Skip(1)])
            : entry.Detail;
    }
}
