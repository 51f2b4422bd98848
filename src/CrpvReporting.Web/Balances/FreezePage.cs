using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>What stands between a year and its publication; warnings accepted one by one, with reasons; the balances frozen.</summary>
internal static class FreezePage
{
    private const string LabelField = "libelle";
    private const string ReasonField = "raison-";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pattern = Paths.Balances + "/{year:int}/gel";
        routes.MapGet(pattern, (HttpContext http, SiteWorkspace site, int year) => Show(http, site, year, "", new Dictionary<string, string>(), null)).For(Role.Analyst);
        routes.MapPost(pattern, Freeze).For(Role.Analyst);
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, int year, string label, IReadOnlyDictionary<string, string> reasons, string? wrong)
    {
        var workspace = site.Balance;
        using var store = workspace.OpenIfAny();
        if (store is null || !store.ReceivedYears().Contains(year))
            return Results.NotFound();
        var items = ReleaseGate.Check(workspace, store, year);
        var frozen = KnownYears.Of(workspace).Frozen.Where(version => version.Year == year).ToList();
        return new SitePage(
            $"Figer le bilan {Paths.Text(year)}",
            wrong is null ? null : Notice.Error(wrong),
            YearLinks.Of(http, year),
            Html.Paragraph("Un bilan figé ne change plus : ses remontées, ses listes et ses chiffres sont gardés tels qu'ils sont publiés."),
            items.Any(item => item.IsBlocking) ? Blocking(items) : Question(http, year, items, label, reasons, wrong is not null),
            Versions(year, frozen))
        {
            Trail = GalleryPage.BalanceTrail(year),
            HasErrors = wrong is not null,
            Status = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static XElement Blocking(IReadOnlyList<GateItem> items) => Notice.Error(
        "Ce bilan ne peut pas encore être figé. À corriger d'abord :", Html.Items(items.Where(item => item.IsBlocking).Select(item => item.Message)));

    private static XElement Question(HttpContext http, int year, IReadOnlyList<GateItem> items, string label, IReadOnlyDictionary<string, string> reasons, bool wasSent) => Form.Post(
        http,
        Paths.Freeze(year),
        items.Count == 0
            ? Html.Paragraph("Rien n'est à accepter.")
            : new object[]
            {
                Html.Heading(2, "Limites à accepter"),
                Html.Paragraph($"{French.Count(items.Count, "limite est à accepter", "limites sont à accepter")}, chacune avec sa raison : elles paraîtront dans les notes du bilan figé."),
                items.Select((item, i) => Form.Text(
                    ReasonField + Paths.Text(i), item.Message, reasons.GetValueOrDefault(item.Name), null,
                    wasSent && string.IsNullOrWhiteSpace(reasons.GetValueOrDefault(item.Name)) ? "Écrivez la raison pour laquelle cette limite est acceptée." : null)),
                items.Select((item, i) => Form.Hidden($"nom-{Paths.Text(i)}", item.Name)),
            },
        Html.Heading(2, "Libellé"),
        Form.Text(LabelField, "Libellé de cette version", label, "Par exemple : plénière d'octobre. Il la distingue des autres versions figées de l'année.", wasSent && label.Length == 0 ? "Écrivez un libellé." : null),
        Form.Submit("Figer le bilan"));

    private static XElement Versions(int year, IReadOnlyList<FrozenBalance> frozen) => new(
        "section",
        Html.Heading(2, "Versions figées"),
        frozen.Count == 0
            ? Html.Paragraph("Aucune version n'est encore figée.")
            : Html.Items(frozen.Select(version => new object?[]
            {
                Html.To(Addresses.Of(Paths.Balance(year), [(AskedReport.FrozenField, version.Label)]), French.Quoted(version.Label)),
                $", figée le {FrozenWords.Day(version)}, empreinte {version.ShortDigest}",
                version.Successor is { } successor ? $", remplacée par {French.Quoted(successor.Label)}" : null,
                ". ",
                Html.To(Addresses.Of(Paths.Files(year), [(AskedReport.FrozenField, version.Label)]), "Fichiers"),
                " · ",
                Html.To(Addresses.Of(Paths.Differences(year), [(DiffPage.BeforeField, version.Label)]), "Écarts avec le bilan actuel"),
                version.Accepted.Count == 0 ? null : new XElement(
                    "details", new XElement("summary", French.Count(version.Accepted.Count, "limite acceptée", "limites acceptées")),
                    Html.Items(version.Accepted.Select(accepted => new object[] { accepted.Message, " Raison : ", new XElement("code", accepted.Reason) }))),
            })));

    private static async Task<IResult> Freeze(HttpContext http, SiteWorkspace site, int year)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var label = form[LabelField].ToString().Trim();
        var reasons = form.Keys.Where(key => key.StartsWith("nom-", StringComparison.Ordinal))
            .Select(key => (Name: form[key].ToString(), Reason: form[ReasonField + key["nom-".Length..]].ToString().Trim()))
            .Where(pair => pair.Reason.Length > 0).DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Reason);
        if (label.Length == 0 || FreezeBalance.IsCurrent(label))
            return Show(http, site, year, label, reasons, label.Length == 0 ? "Écrivez un libellé." : $"Une version ne peut pas s'appeler « {label} » : choisissez un autre libellé.");
        var workspace = site.Balance;
        try
        {
            using var store = workspace.Open(StoreAccess.Write);
            if (FreezeBalance.Run(workspace, store, year, label, reasons).Frozen is null)
                return Show(http, site, year, label, reasons, "Des limites restent à accepter, chacune avec sa raison.");
        }
        catch (StoreException refused)
        {
            return Show(http, site, year, label, reasons, refused.Message);
        }

        using (var own = site.Open())
            own.AddAudit(http.Access()?.Id, AuditAction.BalanceFrozen, Paths.Text(year), label);
        return SeeOther.To(Paths.Freeze(year), $"Le bilan {Paths.Text(year)} est figé : « {label} ».");
    }
}
