using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>Who may use the site: the analyst gives accesses and takes them back.</summary>
internal static class AccessesPage
{
    private const string HeadingId = "acces";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Accesses, (HttpContext http, SiteWorkspace site) => Page(http, site, new AccessForm())).For(Role.Analyst);
        routes.MapPost(Paths.Accesses, Give).For(Role.Analyst);
    }

    private static async Task<IResult> Give(HttpContext http, SiteWorkspace site, SiteSettings settings)
    {
        var form = AccessForm.Of(await http.Request.ReadFormAsync(http.RequestAborted), settings.Agents.IsOn);
        var errors = form.Errors(site.Balance.Lists);
        if (errors.Count > 0)
            return Page(http, site, form, errors);
        var access = form.Asked(site.Clock.GetUtcNow(), http.Access()!.Id);
        if (access.Subject is null)
            return KeyPage(IssueKey.To(site, access));
        return AdmitAgent.Of(site, access) is { } admitted
            ? SeeOther.To(Paths.Accesses, $"L'accès « {admitted.Label} » est ouvert : l'agent peut se connecter.")
            : Page(http, site, form, new Dictionary<string, string> { [AccessForm.AgentField] = "Cet agent a déjà un accès : retirez-le d'abord." });
    }

    /// <summary>The key is shown by the answer itself: it is kept nowhere that another page could read it from.</summary>
    private static SitePage KeyPage(IssuedKey issued) => new(
        "Clé créée",
        Html.Paragraph($"Voici la clé de l'accès « {issued.Access.Label} ». Elle ne sera plus jamais affichée : transmettez-la maintenant, par un moyen sûr, à son destinataire seul."),
        KeyPart.Of(issued.Key),
        Html.Paragraph(Html.To(Paths.Accesses, "Revenir aux accès")))
    {
        Trail = [(Paths.Accesses, "Accès")],
    };

    private static SitePage Page(HttpContext http, SiteWorkspace site, AccessForm form, IReadOnlyDictionary<string, string>? errors = null)
    {
        using var store = site.Open();
        var now = site.Clock.GetUtcNow();

        // Those that hold come first; what was last given, above.
        var accesses = store.Accesses().OrderByDescending(access => access.IsValidAt(now)).ThenByDescending(access => access.Id).ToList();
        var settings = http.RequestServices.GetRequiredService<SiteSettings>();
        return new SitePage(
            "Accès",
            Form.Summary(errors ?? new Dictionary<string, string>()),
            Html.Heading(2, Html.Id(HeadingId), "Qui peut se connecter"),
            TablePart.Scrolling(TableOf(accesses, now), HeadingId, [Html.ColumnHead("Retirer"), .. accesses.Select(access => RevokeCell(access, now))]),
            Html.Heading(2, "Donner un accès"),
            form.Part(http, site.Balance.Lists.Centres, settings.Agents.IsOn, errors ?? new Dictionary<string, string>()))
        {
            IsWide = true,
            HasErrors = errors is not null,
            Status = errors is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static ReportTable TableOf(IReadOnlyList<SiteAccess> accesses, DateTimeOffset now) => new(
        "acces",
        "Qui peut se connecter",
        "Dates en temps universel.",
        [
            Column("label", "Libellé"), Column("role", "Rôle"), Column("centre", "Centre"), Column("kind", "Par"), Column("issued", "Donné le"), Column("expires", "Jusqu'au"),
            Column("used", "Dernière connexion"), Column("state", "État"),
        ],
        [.. accesses.Select(access => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(access.Label),
            ReportCell.Of(RoleWords.Of(access.Role)),
            ReportCell.OfOptional(access.Centre),
            ReportCell.Of(access.Kind == AccessKind.Key ? "Clé" : "Identité"),
            ReportCell.Of(Moment.Day(access.IssuedAt)),
            ReportCell.Of(access.ExpiresAt is { } end ? Moment.Day(end) : "Sans fin"),
            ReportCell.Of(access.LastUsedAt is { } used ? Moment.Day(used) : "Jamais"),
            ReportCell.Of(StateOf(access, now)),
        ])],
        null,
        [],
        "");

    private static ReportColumn Column(string name, string title) => new(name, title, ColumnKind.Text);

    private static string StateOf(SiteAccess access, DateTimeOffset now) => access switch
    {
        { RevokedAt: { } end } => $"Retiré le {Moment.Day(end)}",
        _ when !access.IsValidAt(now) => "Expiré",
        _ => "Ouvert",
    };

    private static XElement RevokeCell(SiteAccess access, DateTimeOffset now) => new(
        "td",
        access.IsValidAt(now)
            ? Html.To(Paths.Revoke(access.Id), new XAttribute("aria-label", $"Retirer l'accès « {access.Label} »"), "Retirer")
            : null);
}
