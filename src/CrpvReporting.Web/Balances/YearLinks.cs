using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Access;

namespace CrpvReporting.Web.Balances;

/// <summary>What leads from a page of a year to the others.</summary>
internal static class YearLinks
{
    public static XElement Of(HttpContext http, int year) => new(
        "nav",
        new XAttribute("aria-label", $"Bilan {Paths.Text(year)}"),
        Html.Class("sous-menu"),
        Html.Items(For(http.Access()!.Role, year).Select(item => Html.To(item.Path, http.Request.Path == item.Path ? new XAttribute("aria-current", "page") : null, item.Title))));

    private static IEnumerable<(string Path, string Title)> For(Role role, int year) =>
    [
        (Paths.Balance(year), "Tableau à la demande"), (Paths.Tables(year), "Tableaux du bilan"), (Paths.Figures(year), "Graphiques"), (Paths.Files(year), "Fichiers"),
        .. role == Role.Analyst ? ((string, string)[])[(Paths.Freeze(year), "Figer"), (Paths.Differences(year), "Écarts")] : [],
    ];
}
