namespace CrpvReporting.Web.Access;

/// <summary>The OpenID Connect issuer by which agents sign in: section <c>Site:Agents</c>. Without an authority there is none.</summary>
public sealed class AgentSettings
{
    /// <summary>Address of the issuer, where its <c>.well-known/openid-configuration</c> is.</summary>
    public string? Authority { get; init; }

    public string? ClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>A file that holds the secret, where it must not stand in the environment.</summary>
    public string? ClientSecretFile { get; init; }

    /// <summary>What the issuer is called on the button.</summary>
    public string Name { get; init; } = "votre identité professionnelle";

    /// <summary>What is asked of the issuer, separated by spaces.</summary>
    public string Scope { get; init; } = "openid email";

    /// <summary>The claim by which an agent is known: an address, or the subject that never changes.</summary>
    public string Claim { get; init; } = "email";

    /// <summary>The level of assurance to ask for (<c>acr_values</c>), « eidas1 » for ProConnect; null: none.</summary>
    public string? Level { get; init; }

    public bool IsOn => !string.IsNullOrEmpty(Authority);

    /// <summary>The secret, from its file when there is one.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public string? Secret() => string.IsNullOrEmpty(ClientSecretFile) ? ClientSecret : File.ReadAllText(ClientSecretFile).Trim();
}
