namespace CrpvReporting.Domain;

/// <summary>A right to use the site: of one person or service, for one role, revocable.</summary>
/// <param name="Id">Its number: what sessions and the audit log refer to.</param>
/// <param name="Kind">How its holder signs in.</param>
/// <param name="Label">Whose it is, in the words of the analyst who gave it: a service rather than a person.</param>
/// <param name="Role">What it allows.</param>
/// <param name="Centre">Code of the centre, for the role of a centre; null otherwise.</param>
/// <param name="IssuedAt">When it was given, UTC.</param>
/// <param name="ExpiresAt">From when it no longer holds, UTC; null: never.</param>
/// <param name="RevokedAt">When it was taken back, UTC; null: it was not.</param>
public sealed record SiteAccess(
    long Id, AccessKind Kind, string Label, Role Role, string? Centre, DateTimeOffset IssuedAt, DateTimeOffset? ExpiresAt, DateTimeOffset? RevokedAt)
{
    /// <summary>What the issuer says of an agent, by which it is known again; null for a key.</summary>
    public string? Subject { get; init; }

    /// <summary>When someone last signed in with it, UTC; null: never.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Whether it holds at a moment.</summary>
    public bool IsValidAt(DateTimeOffset moment) => RevokedAt is null && (ExpiresAt is null || moment < ExpiresAt);

    /// <summary>Whether it allows to see what a centre sent.</summary>
    public bool Sees(string centre) => Role == Role.Analyst || (Role == Role.Centre && Centre == centre);
}
