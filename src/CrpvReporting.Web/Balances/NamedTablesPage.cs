using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>The tables of the report of a year, indicators first, each with its files.</summary>
internal static class NamedTablesPage
{
    private const string HeadingId = "tableau";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pattern = Paths.Balances + "/{year:int}/tableaux";
        routes.MapGet(pattern, Show).For(Role.Analyst, Role.Presenter);
        routes.MapGet(pattern + "/{name}", Find).For(Role.Analyst, Role.Presenter);
    }

    private static IResult Show(HttpContext http, LoadedBalances balances, int year) => AskedReport.Find(http, balances, year) is not { } asked
        ? Results.NotFound()
        : new SitePage(
            $"Tableaux du bilan {Paths.Text(year)}",
            State(asked),
            YearLinks.Of(http, year),
            Html.Items(TablesFor(http, asked).Select(table => Html.To(asked.Address(Paths.Table(year, table.Name)), table.Title))))
        {
            Trail = GalleryPage.BalanceTrail(year),
        };

    private static IResult Find(HttpContext http, LoadedBalances balances, int year, string name)
    {
        var extension = Path.GetExtension(name);
        if (AskedReport.Find(http, balances, year) is not { } asked || TablesFor(http, asked).FirstOrDefault(table => table.Name == name[..^extension.Length]) is not { } found)
            return Results.NotFound();
        return extension switch
        {
            "" => Page(http, asked, found),
            ".csv" => FileAnswer.Of($"bilan-{Paths.Text(year)}-{name}", TableFile.Csv(found)),
            ".xlsx" => FileAnswer.Of($"bilan-{Paths.Text(year)}-{name}", TableFile.Workbook(
                found, asked.Loaded.Balance, $"{http.Request.Scheme}://{http.Request.Host}{asked.Address(Paths.Table(year, found.Name))}")),
            _ => Results.NotFound(),
        };
    }

    private static SitePage Page(HttpContext http, AskedReport asked, ReportTable table) => new(
        table.Title,
        State(asked),
        YearLinks.Of(http, asked.Year),
        TablePart.Of(table, HeadingId, 2, cell => Addresses.LinesOf(cell, asked.Year, asked.Frozen)),
        new XElement(
            "ul",
            Html.Class("fichiers hors-impression"),
            new[] { (".csv", "Télécharger en CSV"), (".xlsx", "Télécharger en classeur Excel") }
                .Select(file => new XElement("li", Html.To(asked.Address(Paths.Table(asked.Year, table.Name + file.Item1)), file.Item2)))))
    {
        Trail = [.. GalleryPage.BalanceTrail(asked.Year), (asked.Address(Paths.Tables(asked.Year)), "Tableaux")],
        IsWide = true,
    };

    /// <summary>How the balance was made, file by file, and what is doubtful in it is for those who answer for it.</summary>
    private static IEnumerable<ReportTable> TablesFor(HttpContext http, AskedReport asked) =>
        asked.Report.Tables.Where(table => !table.IsJournal || http.Access()!.Role == Role.Analyst);

    private static XElement State(AskedReport asked) => Html.Paragraph(
        Html.Class("chapeau"),
        asked.Report.Frozen is { } frozen
            ? $"Chiffres de {FrozenWords.NameOf(frozen)} : ils ne changent plus."
            : "Chiffres provisoires : ce bilan n'est pas figé, une nouvelle remontée peut les changer.");
}
