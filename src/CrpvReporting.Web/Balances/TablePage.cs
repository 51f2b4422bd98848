using System.Xml.Linq;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>Any table of a year: what it is cut by, what it keeps, what it is compared with. Each number leads to its lines.</summary>
internal static class TablePage
{
    private const string HeadingId = "tableau";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var pattern = Paths.Balances + "/{year:int}";
        routes.MapGet(pattern, Show).For(Role.Analyst, Role.Presenter);
        routes.MapGet(pattern + "/tableau.csv", Csv).For(Role.Analyst, Role.Presenter);
        routes.MapGet(pattern + "/tableau.xlsx", Workbook).For(Role.Analyst, Role.Presenter);
    }

    private static IResult Show(HttpContext http, LoadedBalances balances, SiteWorkspace site, int year)
    {
        var query = TableQuery.Of(http.Request, year);
        if (!query.IsTidy)
            return SeeOther.To(query.Address(Paths.Balance(year)));
        if (balances.Find(year, query.Frozen) is not { } loaded)
            return Results.NotFound();
        var (table, wrong) = TryTable(query, balances, loaded);
        var form = TableForm.Of(query, loaded, KnownYears.Of(site.Balance), wrong);
        return new SitePage(
            $"Bilan {Paths.Text(year)}",
            Html.Paragraph(Html.Class("chapeau"), Sentences.Headline(loaded.Balance)),
            YearLinks.Of(http, year),
            wrong is null ? null : Notice.Error(wrong.Message),
            form,
            table is null ? null : new[]
            {
                loaded.Workspace.Frozen is { } frozen ? Notice.Information($"Chiffres de {FrozenWords.NameOf(frozen.Balance)}. Ce qui est reçu ensuite n'y change rien.") : null,
                TablePart.Of(table with { Description = "Chaque nombre mène aux lignes qui le font" }, HeadingId, 2, query.LinesOf),
                
                Take(query),
            })
        {
            Trail = [(Paths.Balances, "Bilans")],
            HasErrors = wrong is not null,
            Status = wrong is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
            IsWide = true,
        };
    }

    private static IResult Csv(HttpContext http, LoadedBalances balances, int year) => Send(http, balances, year, "csv", (table, _, _) => TableFile.Csv(table));

    private static IResult Workbook(HttpContext http, LoadedBalances balances, int year) => Send(http, balances, year, "xlsx", (table, balance, query) =>
        TableFile.Workbook(table, balance, $"{http.Request.Scheme}://{http.Request.Host}{query.Address(Paths.Balance(year))}"));

    private static IResult Send(HttpContext http, LoadedBalances balances, int year, string extension, Func<ReportTable, YearBalance, TableQuery, byte[]> render)
    {
        var query = TableQuery.Of(http.Request, year);
        if (balances.Find(year, query.Frozen) is not { } loaded)
            return Results.NotFound();
        return TryTable(query, balances, loaded) is ({ } table, _)
            ? FileAnswer.Of($"bilan-{Paths.Text(year)}-tableau.{extension}", render(table, loaded.Balance, query))
            : Results.BadRequest();
    }

    private static XElement Take(TableQuery query) => new(
        "ul",
        Html.Class("fichiers hors-impression"),
        new[] { ("tableau.csv", "Télécharger en CSV"), ("tableau.xlsx", "Télécharger en classeur Excel") }.Select(file => new XElement(
            "li", Html.To(query.Address($"{Paths.Balance(query.Year)}/{file.Item1}"), file.Item2))),
        new XElement("li", Html.To(query.Address(Paths.Balance(query.Year)), "Lien permanent de ce tableau")));

    private static (ReportTable? Table, QuestionException? Wrong) TryTable(TableQuery query, LoadedBalances balances, LoadedBalance loaded)
    {
        try
        {
            var asked = query.Asked(loaded.Workspace.Lists);
            return query.Compare is null
                ? (ShowTable.Of(asked, loaded.Balance), null)
                : (Compared(asked, QuestionText.YearOf(query.Compare, QuestionPart.Compare), query, balances, loaded), null);
        }
        catch (QuestionException wrong)
        {
            return (null, wrong);
        }
    }

    private static ReportTable Compared(AskedTable asked, int other, TableQuery query, LoadedBalances balances, LoadedBalance loaded)
    {
        // A later year is read with those before it, so that both are of one reading.
        var whole = other > query.Year && query.Frozen is null ? balances.Find(other) : loaded;
        var years = whole?.Years ?? [];
        return years.FirstOrDefault(year => year.Year == other) is { } then && other != query.Year && years.FirstOrDefault(year => year.Year == query.Year) is { } now
            ? ShowTable.Of(query.Asked(whole!.Workspace.Lists), now, then)
            : throw new QuestionException(QuestionPart.Compare, $"Rien à comparer avec {Paths.Text(other)}. Choisissez une autre année reçue.");
    }
}
