using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>The years of which there is a balance.</summary>
internal static class BalancesPage
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Paths.Balances, Show).For(Role.Analyst, Role.Presenter);

    private static SitePage Show(SiteWorkspace site, LoadedBalances balances)
    {
        var known = KnownYears.Of(site.Balance);
        return new SitePage(
            "Bilans",
            known.Years.Count == 0
                ? Notice.Information("Aucune remontée n'est encore acceptée : le bilan d'une année paraît ici dès la première.")
                : known.Years.Reverse().Select(year => Of(year, balances, [.. known.Frozen.Where(frozen => frozen.Year == year)])));
    }

    private static XElement Of(int year, LoadedBalances balances, IReadOnlyList<FrozenBalance> frozen) => new(
        "section",
        Html.Heading(2, Html.To(Paths.Balance(year), $"Bilan {Paths.Text(year)}")),
        balances.Find(year) is { } loaded ? Html.Paragraph(Sentences.Headline(loaded.Balance)) : null,
        Html.Items(
        [
            Html.To(Paths.Tables(year), "Tableaux"),
            Html.To(Paths.Figures(year), "Graphiques"),
            Html.To(Paths.Files(year), "Fichiers à télécharger"),
            .. frozen.Select(version => Html.To(Addresses.Of(Paths.Balance(year), [(AskedReport.FrozenField, version.Label)]), $"Version figée {French.Quoted(version.Label)} du {FrozenWords.Day(version)}")),
        ]));
}
