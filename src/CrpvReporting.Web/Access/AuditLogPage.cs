using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>Who did what on the site: for those who answer for it.</summary>
internal static class AuditLogPage
{
    private const string HeadingId = "entrees";
    private const string ActionField = "action";
    private const string AccessField = "acces";
    private const string WordsField = "mots";
    private const string FromField = "du";
    private const string ToField = "au";
    private const string PageField = "page";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Paths.Audit, Show).For(Role.Analyst);

    private static SitePage Show(HttpContext http, SiteWorkspace site, SiteSettings settings)
    {
        var asked = http.Request.Query;
        var page = ReadAudit.Of(site, FilterOf(asked), int.TryParse(asked[PageField], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1);
        return new SitePage(
            "Journal",
            Html.Paragraph($"Ce qui a été fait sur le site, le plus récent d'abord. Ni clé, ni adresse, ni nom : seulement le libellé de l'accès. Les entrées de plus de {French.Count(settings.AuditMonths, "mois", "mois")} sont effacées."),
            FilterPart(site, asked),
            Html.Heading(2, Html.Id(HeadingId), page.Count == 0 ? "Aucune entrée" : French.Count(page.Count, "entrée", "entrées")),
            page.Count == 0 ? null : TablePart.Scrolling(TableOf(page), HeadingId),
            PagesPart(asked, page))
        {
            IsWide = true,
        };
    }

    private static AuditFilter FilterOf(IQueryCollection asked) => new()
    {
        Action = asked[ActionField].ToString() is { Length: > 0 } action ? action : null,
        AccessId = long.TryParse(asked[AccessField], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null,
        Words = asked[WordsField].ToString().Trim(),
        From = DayOf(asked[FromField]),
        To = DayOf(asked[ToField]),
    };

    private static DateOnly? DayOf(string? written) =>
        DateOnly.TryParseExact(written, ["yyyy-MM-dd", "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue ? day : null;

    private static XElement FilterPart(SiteWorkspace site, IQueryCollection asked)
    {
        using var store = site.Open();
        var accesses = store.Accesses().Select(access => (access.Id.ToString(CultureInfo.InvariantCulture), access.Label));
        var form = Form.Get(
            Paths.Audit,
            Form.Choice(ActionField, "Ce qui a été fait", AuditWords.All.Prepend(("", "Tout")), asked[ActionField]),
            Form.Choice(AccessField, "Accès", accesses.Prepend(("", "Tous")), asked[AccessField]),
            Form.Text(WordsField, "Mots", asked[WordsField]),
            Form.Date(FromField, "Du", asked[FromField]),
            Form.Date(ToField, "Au", asked[ToField]),
            Form.Submit("Filtrer"));
        form.Add(Html.Class("ligne"));
        return form;
    }

    private static ReportTable TableOf(AuditPage page) => new(
        "journal",
        "Entrées du journal",
        "Heures en temps universel.",
        [Column("when", "Quand"), Column("who", "Qui"), Column("what", "Quoi"), Column("subject", "Sur quoi"), Column("detail", "Détail")],
        [.. page.Entries.Select(entry => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(Moment.Minute(entry.At)),
            ReportCell.Of(entry.Label ?? "–"),
            ReportCell.Of(AuditWords.Of(entry.Action)),
            ReportCell.OfOptional(entry.Subject),
            ReportCell.OfOptional(AuditWords.Detail(entry)),
        ])],
        null,
        [],
        "");

    private static ReportColumn Column(string name, string title) => new(name, title, ColumnKind.Text);

    private static XElement? PagesPart(IQueryCollection asked, AuditPage page) => page.Pages == 1
        ? null
        : new XElement(
            "nav",
            new XAttribute("aria-label", "Pages du journal"),
            Html.Paragraph(
                page.Number > 1 ? new object[] { To(asked, page.Number - 1, "Plus récentes"), " · " } : null,
                $"Page {Text(page.Number)} sur {Text(page.Pages)}",
                page.Number < page.Pages ? new object[] { " · ", To(asked, page.Number + 1, "Plus anciennes") } : null));

    private static XElement To(IQueryCollection asked, int page, string title)
    {
        var kept = new[] { ActionField, AccessField, WordsField, FromField, ToField }.Where(field => !string.IsNullOrEmpty(asked[field])).Select(field => $"{field}={Uri.EscapeDataString(asked[field]!)}");
        return Html.To($"{Paths.Audit}?{string.Join('&', kept.Append($"{PageField}={Text(page)}"))}", title);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
