using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>Which figures moved between two versions of a balance, and because of which returns.</summary>
internal static class DiffPage
{
    public const string BeforeField = "de";
    public const string AfterField = "vers";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Paths.Balances + "/{year:int}/ecarts", Show).For(Role.Analyst);

    private static IResult Show(HttpContext http, SiteWorkspace site, int year)
    {
        var workspace = site.Balance;
        var known = KnownYears.Of(workspace);
        if (!known.Years.Contains(year))
            return Results.NotFound();
        var frozen = known.Frozen.Where(version => version.Year == year).ToList();
        var before = http.Request.Query[BeforeField].FirstOrDefault() ?? frozen.LastOrDefault()?.Label ?? "";
        var after = http.Request.Query[AfterField].FirstOrDefault() ?? "";
        if (Version(workspace, year, before) is not { } first || Version(workspace, year, after) is not { } second)
            return Results.NotFound();
        var moves = before == after ? null : DiffBalances.Of(first, second, year);
        return new SitePage(
            $"Écarts entre deux versions du bilan {Paths.Text(year)}",
            YearLinks.Of(http, year),
            frozen.Count == 0
                ? Notice.Information("Aucune version n'est figée cette année-là : il n'y a rien à comparer.")
                : Form.Get(
                    Paths.Differences(year),
                    Html.Class("ligne"),
                    Form.Choice(BeforeField, "De", Choices(frozen), before),
                    Form.Choice(AfterField, "à", Choices(frozen), after),
                    Form.Submit("Comparer")),
            moves is null ? frozen.Count == 0 ? null : Html.Paragraph("Choisissez deux versions différentes.") : moves.Tables.Select((table, i) => TablePart.Of(table, $"ecarts-{Paths.Text(i)}", 2)))
        {
            Trail = GalleryPage.BalanceTrail(year),
            IsWide = true,
        };
    }

    private static IEnumerable<(string Value, string Words)> Choices(IReadOnlyList<FrozenBalance> frozen) =>
        [("", "Bilan tel qu'il est aujourd'hui"), .. frozen.Select(version => (version.Label, $"Figé le {FrozenWords.Day(version)} : {version.Label}"))];

    private static Workspace? Version(Workspace workspace, int year, string label) => label.Length == 0 ? workspace : FreezeBalance.Find(workspace, year, label);
}
