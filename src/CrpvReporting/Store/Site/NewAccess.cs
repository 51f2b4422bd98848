using CrpvReporting.Domain;

namespace CrpvReporting.Store.Site;

/// <summary>An access to keep.</summary>
/// <param name="Label">Whose it is.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Centre">Code of the centre, for that role.</param>
/// <param name="ExpiresAt">From when it no longer holds; null: never.</param>
/// <param name="IssuedBy">Number of the access of who gives it; null for the first.</param>
public sealed record NewAccess(string Label, Role Role, string? Centre, DateTimeOffset? ExpiresAt, long? IssuedBy)
{
    /// <summary>Its key; null for an agent.</summary>
    public AccessKey? Key { get; init; }

    /// <summary>What the issuer says of the agent; null for a key.</summary>
    public string? Subject { get; init; }
}
