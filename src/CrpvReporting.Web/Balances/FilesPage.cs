using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>Everything that a report writes, file by file and as one archive. Nothing is written on the server.</summary>
internal static class FilesPage
{
    /// <summary>What a presenter takes: neither the journal of files, in the workbook and the tables, nor what centres are told of their own returns.</summary>
    private static readonly ReportPart[] OfPresenters = [ReportPart.Charts, ReportPart.Slides, ReportPart.Page, ReportPart.Data];

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pattern = Paths.Balances + "/{year:int}/fichiers";
        routes.MapGet(pattern, Show).For(Role.Analyst, Role.Presenter);
        routes.MapGet(pattern + ".zip", Zip).For(Role.Analyst, Role.Presenter);
        routes.MapGet(pattern + "/{**path}", Send).For(Role.Analyst, Role.Presenter);
    }

    private static IResult Show(HttpContext http, LoadedBalances balances, SiteWorkspace site, int year)
    {
        if (AskedReport.Find(http, balances, year) is not { } asked)
            return Results.NotFound();
        using var store = asked.Loaded.Workspace.Open(StoreAccess.Read);
        var files = PublishReport.Files(asked.Published(store), PartsFor(http));
        return new SitePage(
            $"Fichiers du bilan {Paths.Text(year)}",
            Html.Paragraph(Html.Class("chapeau"), asked.Report.Frozen is { } frozen ? $"Fichiers de {FrozenWords.NameOf(frozen)}." : "Bilan provisoire : il n'est pas figé, une nouvelle remontée peut le changer."),
            YearLinks.Of(http, year),
            Form.Get(
                Paths.Files(year),
                FrozenChoice.Of(KnownYears.Of(site.Balance), year, asked.Frozen),
                Form.Tick(AskedReport.GuardedField, "Sans chiffre par centre, pour une publication", !asked.WithCentreFigures),
                Form.Submit("Afficher")),
            Html.Paragraph(Html.To(asked.Address(Paths.Files(year) + ".zip"), Html.Class("bouton"), $"Tout télécharger ({Paths.Text(files.Count + 1)} fichiers, zip)")),
            files.GroupBy(file => file.Part).Select(part => new XElement(
                "section",
                Html.Heading(2, ReportParts.TitleOf(part.Key)),
                Folded(part.Count(), Html.Items(part.Select(file => Html.To(asked.Address(AddressOf(year, file.File.Path)), file.File.Path)))))))
        {
            Trail = GalleryPage.BalanceTrail(year),
        };
    }

    /// <summary>A long list stays closed until it is asked for.</summary>
    private static XElement Folded(int count, XElement items) => count <= 12
        ? items
        : new XElement("details", new XElement("summary", French.Count(count, "fichier", "fichiers")), items);

    private static IResult Send(HttpContext http, LoadedBalances balances, int year, string path) => KeptAnswer.Of(http, balances.DataVersion(), () =>
    {
        if (AskedReport.Find(http, balances, year) is not { } asked)
            return Results.NotFound();
        using var store = asked.Loaded.Workspace.Open(StoreAccess.Read);
        var files = PublishReport.Files(asked.Published(store), PartsFor(http));

        // Only a path that the report has: nothing of the disk is ever named by an address.
        return files.FirstOrDefault(file => file.File.Path == path).File is { } file ? FileAnswer.Of(file) : Results.NotFound();
    });

    private static IResult Zip(HttpContext http, LoadedBalances balances, int year) =>
        AskedReport.Find(http, balances, year) is { } asked ? ReportArchive.Of(http, asked, PartsFor(http)) : Results.NotFound();

    private static IReadOnlyList<ReportPart>? PartsFor(HttpContext http) => http.Access()!.Role == Role.Analyst ? null : OfPresenters;

    private static string AddressOf(int year, string path) => $"{Paths.Files(year)}/{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}";
}
