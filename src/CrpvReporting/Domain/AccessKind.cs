namespace CrpvReporting.Domain;

/// <summary>How the holder of an access proves who they are.</summary>
public enum AccessKind
{
    /// <summary>By a key that was shown once.</summary>
    Key,

    /// <summary>By signing in to the OpenID Connect issuer that the site trusts.</summary>
    Agent,
}
