using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Campaign;

/// <summary>The board of a year's campaign: where each centre stands, until when, whom to write to.</summary>
internal static class BoardPage
{
    private const string YearField = "annee";
    private const string DayField = "jour";
    private const string HeadingId = "suivi";
    private const string DayFormat = "yyyy-MM-dd";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pattern = Paths.Campaigns + "/{year:int:range(2000,2100)}";
        routes.MapGet(Paths.Campaigns, Choose).For(Role.Analyst);
        routes.MapGet(pattern, (HttpContext http, SiteWorkspace site, int year) => Show(http, site, year, null)).For(Role.Analyst);
        routes.MapGet(pattern + "/suivi.csv", Csv).For(Role.Analyst);
        routes.MapPost(pattern + "/echeance", SetDeadline).For(Role.Analyst);
    }

    /// <summary>The year asked for, else the last one received, else last year: returns come the year after.</summary>
    private static SeeOther Choose(HttpContext http, SiteWorkspace site)
    {
        var asked = http.Request.Query[YearField].ToString();
        var year = int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var known) && known is >= 2000 and <= 2100
            ? known
            : KnownYears.Of(site.Balance).Years is [.., var last] ? last : site.Clock.GetLocalNow().Year - 1;
        return SeeOther.To(Paths.Campaign(year));
    }

    private static SitePage Show(HttpContext http, SiteWorkspace site, int year, (string Written, string Error)? wrong)
    {
        var board = FollowCampaign.Of(site, year);
        var table = CampaignTable.Of(year, board.Deadline, board.Lines);
        return new SitePage(
            $"Campagne {Paths.Text(year)}",
            wrong is { } fault ? Notice.Error(fault.Error) : null,
            Html.Paragraph(Html.Class("chapeau"), CampaignText.Summary(board.Lines)),
            Html.Paragraph(board.Deadline is { } day ? $"Date limite : {CampaignText.Day(day)}." : "Aucune date limite n'est fixée."),
            new XElement(
                "section",
                Html.Heading(2, Html.Id(HeadingId), "Centre par centre"),
                TablePart.Scrolling(table, HeadingId, [Html.ColumnHead("Suite"), .. board.Lines.Select(line => Links(line, year))]),
                Refusals(board),
                Html.Paragraph(Html.Class("hors-impression"), Html.To(Paths.Campaign(year) + "/suivi.csv", "Télécharger ce tableau en CSV"))),
            new XElement(
                "section",
                Html.Class("hors-impression"),
                Html.Heading(2, "Date limite"),
                Form.Post(
                    http,
                    Paths.Campaign(year) + "/echeance",
                    Form.Date(DayField, "Dernier jour d'envoi", wrong?.Written ?? board.Deadline?.ToString(DayFormat, CultureInfo.InvariantCulture), "Passé ce jour, les centres sans remontée sont dits en retard. Vide : aucune date.", wrong?.Error),
                    Form.Submit("Enregistrer la date"))),
            Expected(board),
            Years(site, year))
        {
            IsWide = true,
            HasErrors = wrong is not null,
            Status = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static XElement Links(CampaignLine line, int year) => new(
        "td",
        Html.To(Paths.Centre(line.Centre.Code, year), "Page du centre"),
        line.NeedsReminder ? new object[] { " · ", Html.To(Paths.Reminder(year, line.Centre.Code), "Relance") } : null);

    private static XElement? Refusals(CampaignBoard board) => board.Lines.Any(line => line.Reasons.Count > 0)
        ? new XElement(
            "div",
            Html.Heading(3, "Pourquoi des fichiers ont été refusés"),
            board.Lines.Where(line => line.Reasons.Count > 0).Select(line => new[]
            {
                Html.Heading(4, $"{DimensionText.ShortCentre(line.Centre)} ({line.Centre.Code})"),
                Html.Items(line.Reasons),
            }))
        : null;

    private static XElement Expected(CampaignBoard board) => new(
        "section",
        Html.Class("hors-impression"),
        Html.Heading(2, "Liste attendue"),
        Html.Paragraph($"{French.Count(board.Lines.Count, "centre attendu ou reçu", "centres attendus ou reçus")} : ceux dont la période de validité, dans la liste des centres, comprend {Paths.Text(board.Year)}, et ceux qui ont envoyé une remontée."),
        new XElement("details", new XElement("summary", "Voir et modifier les périodes"), Html.Items(board.Lines.Select(line => Html.To($"{Paths.List(line.Centre.List)}/{line.Centre.Code}", $"{DimensionText.ShortCentre(line.Centre)} : {ListText.Validity(line.Centre)}")))),
        Html.Paragraph(Html.To(Paths.List("centres"), "Toute la liste des centres")));

    private static XElement Years(SiteWorkspace site, int year) => new(
        "section",
        Html.Class("hors-impression"),
        Html.Heading(2, "Une autre année"),
        new XElement("nav", new XAttribute("aria-label", "Campagnes"), Html.Class("sous-menu"), Html.Items(KnownYears.Of(site.Balance).Years.Append(year + 1).Append(year - 1).Where(other => other != year).Distinct().Order()
            .Select(other => Html.To(Paths.Campaign(other), Paths.Text(other))))));

    private static IResult Csv(SiteWorkspace site, int year)
    {
        var board = FollowCampaign.Of(site, year);
        return FileAnswer.Of($"suivi-{Paths.Text(year)}.csv", TableFile.Csv(CampaignTable.Of(year, board.Deadline, board.Lines)));
    }

    private static async Task<IResult> SetDeadline(HttpContext http, SiteWorkspace site, int year)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var written = form[DayField].ToString().Trim();
        DateOnly? day = null;
        if (written.Length > 0)
        {
            if (!DateOnly.TryParseExact(written, [DayFormat, "dd/MM/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var known))
                return Show(http, site, year, (written, $"« {written} » n'est pas une date. Écrivez-la sous la forme 2022-03-31."));
            day = known;
        }

        FollowCampaign.SetDeadline(site, year, day, http.Access()?.Id);
        return SeeOther.To(Paths.Campaign(year), day is null ? "Il n'y a plus de date limite." : $"La date limite est le {CampaignText.Day(day.Value)}.");
    }
}
