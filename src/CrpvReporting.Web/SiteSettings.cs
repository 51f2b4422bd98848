using CrpvReporting.Web.Access;

namespace CrpvReporting.Web;

/// <summary>
/// What whoever installs the site may choose: section <c>Site</c> of <c>appsettings.json</c>, or variables such as <c>Site__Name</c>, or
/// options such as <c>--Site:Name</c>.
/// </summary>
public sealed class SiteSettings
{
    public const string Section = "Site";

    public const string DefaultDatabase = "bilan.db";

    /// <summary>The name at the top of each page.</summary>
    public string Name { get; init; } = "Bilan des centres de ressources";

    /// <summary>Path of a picture (.svg or .png) shown beside the name; null: none.</summary>
    public string? Logo { get; init; }

    /// <summary>The address to write to for help; null: none is shown.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// The proxies before the site, by address or range (« 127.0.0.1, 10.0.0.0/8 »): only they are believed when they say who asks and whether by TLS; empty: none.
    /// </summary>
    public string Proxies { get; init; } = "";

    /// <summary>For how many months the audit log is kept.</summary>
    public int AuditMonths { get; init; } = 12;

    /// <summary>The room, in megabytes, under which the disk is said to be nearly full.</summary>
    public int LeastRoom { get; init; } = 1024;

    /// <summary>How agents sign in, where an issuer is trusted.</summary>
    public AgentSettings Agents { get; init; } = new();

    /// <summary>Path of the balance's database; that of the command line when it gives one.</summary>
    public string? Database { get; init; }
}
