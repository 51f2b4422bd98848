using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Aggregate.Distribution;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Explanations;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Figures;
using CrpvReporting.Web.Look;
using CrpvReporting.Web.Uploads;

namespace CrpvReporting.Web.Balances;

/// <summary>The lines behind a number: its arithmetic, what each return brings, then line by line with file, sheet and row.</summary>
internal static class LinesPage
{
    private const string PageField = "p";
    private const int OnePage = 100;
    private const int MostClaims = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Paths.Balances + "/{year:int}/lignes", Show).For(Role.Analyst, Role.Presenter);

    private static IResult Show(HttpContext http, LoadedBalances balances, int year)
    {
        var frozen = http.Request.Query[AskedReport.FrozenField].FirstOrDefault(label => !string.IsNullOrWhiteSpace(label));
        if (balances.Find(year, frozen) is not { } loaded)
            return Results.NotFound();
        try
        {
            var asked = AskedLines.Of(year, name => [.. http.Request.Query[name].Select(value => value ?? "")], loaded.Workspace.Lists);
            using var store = loaded.Workspace.Open(StoreAccess.Read);
            return Page(http, loaded, asked, store, year);
        }
        catch (QuestionException wrong)
        {
            return new SitePage("Demande incomplète", Notice.Error(wrong.Message)) { Status = StatusCodes.Status400BadRequest, Trail = GalleryPage.BalanceTrail(year) };
        }
    }

    private static SitePage Page(HttpContext http, LoadedBalance loaded, AskedLines asked, BalanceStore store, int year)
    {
        IReadOnlyList<ExplanationReport> reports =
        [
            ExplainFigure.Of(loaded.Workspace, store, asked.Figure),
            .. asked.Less is null ? [] : (ExplanationReport[])[ExplainFigure.Of(loaded.Workspace, store, asked.Less)],
        ];
        var count = reports.Sum(report => report.LineCount);
        var pages = Math.Max(1, (count + OnePage - 1) / OnePage);
        var page = int.TryParse(http.Request.Query[PageField], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, pages) : 1;
        var (table, lines) = LineTable.Page(reports, (page - 1) * OnePage, OnePage);
        var arithmetic = reports is [var only] ? ExplanationTables.Returns(only) : ComparedTable.Centres(reports[0], reports[1]);
        var spread = SpreadOf(loaded, asked);
        var sentences = spread is not null ? [.. SpreadTable.Sentences(spread)]
            : reports is [var single] ? Arithmetic.Sentences(single)
            : asked.IsIndex && ComparedTable.Index(reports[0], reports[1]) is { } index ? [index]
            : arithmetic.Notes.Where(note => note.StartsWith("Écart", StringComparison.Ordinal)).ToList();
        return new SitePage(
            $"D'où vient ce nombre, {Paths.Text(asked.Figure.Question.Year)}",
            sentences.Select((sentence, i) => Html.Paragraph(i == 0 ? Html.Class("chapeau") : null, sentence)),
            loaded.Workspace.Frozen is { } frozen ? Notice.Information($"Chiffres de {FrozenWords.NameOf(frozen.Balance)}.") : null,
            spread is null ? null : TablePart.Of(SpreadTable.Of(spread, asked.Figure.Question.Year), "repartition", 2, cell => Addresses.LinesOf(cell, asked.Figure.Question.Year, loaded.Workspace.Frozen?.Balance.Label)),
            TablePart.Of(arithmetic with { Title = "Le calcul, centre par centre", Notes = [.. arithmetic.Notes.Except(sentences)] }, "calcul", 2),
            reports.Any(report => report.Explanation.Events.Count > 0) ? Events(reports[0]) : null,
            count == 0
                ? Html.Paragraph("Aucune ligne n'est derrière ce nombre.")
                : new[]
                {
                    new XElement(
                        "section",
                        Html.Heading(2, Html.Id("lignes"), $"{table.Title} ({French.Count(count, "ligne", "lignes")})"),
                        TablePart.Scrolling(table, "lignes", CellsOf(http, store, reports, lines))),
                    Pages(http, page, pages),
                })
        {
            Trail = GalleryPage.BalanceTrail(year),
            IsWide = true,
        };
    }

    /// <summary>For analysts, where each line stands in the file as it was received; null when none of these is kept.</summary>
    private static IReadOnlyList<XElement>? CellsOf(HttpContext http, BalanceStore store, IReadOnlyList<ExplanationReport> reports, IReadOnlyList<ExplainedLine> lines)
    {
        if (http.Access()!.Role != Role.Analyst)
            return null;
        var kept = reports.Select(report => report.Year).Distinct()
            .SelectMany(year => store.CurrentSubmissions(year).Concat(store.CurrentYearlyForms(year)).Where(submission => submission.HandedInAs is not null))
            .DistinctBy(submission => (submission.Year, submission.Centre, submission.File))
            .ToDictionary(submission => (submission.Year!.Value, submission.Centre!, submission.File), submission => submission.HandedInAs!);
        return kept.Count == 0
            ? null
            :
            [
                Html.ColumnHead("Dans le fichier"),
                .. lines.Select(line => new XElement("td", kept.TryGetValue((line.Year, line.Centre, line.File), out var id)
                    ? Html.To(SourceRowPage.AddressOf(id, line.Sheet, line.Row), "Voir les cellules", new XElement("span", Html.Class("a-entendre"), $" de la ligne {Paths.Text(line.Row)} de {line.File}"))
                    : null)),
            ];
    }

    /// <summary>The value of each centre, where quartiles were asked about; null elsewhere.</summary>
    private static IndicatorSpread? SpreadOf(LoadedBalance loaded, AskedLines asked) => asked.IsSpread && loaded.Years.FirstOrDefault(year => year.Year == asked.Figure.Question.Year) is { } balance
        ? IndicatorSpread.Of(balance).FirstOrDefault(spread => spread.Indicator == asked.Figure.Indicator)
        : null;

    private static XElement Events(ExplanationReport report)
    {
        var claims = report.Explanation.Events.Sum(shared => shared.Claims.Count);
        var table = ExplanationTables.Events(report, MostClaims);
        return new XElement(
            "details",
            new XElement("summary", "Les événements partagés entre centres"),
            TablePart.Of(table with { Notes = claims > MostClaims ? [$"… et {French.Count(claims - MostClaims, "autre déclaration", "autres déclarations")}."] : [] }, "evenements", 3));
    }

    private static XElement? Pages(HttpContext http, int page, int pages)
    {
        if (pages == 1)
            return null;
        XElement Link(int to, string words) => new("a", new XAttribute("href", AddressOf(http, to)), words);
        return new XElement(
            "nav",
            Html.Class("hors-impression"),
            new XAttribute("aria-label", "Pages de lignes"),
            Html.Paragraph(
                page > 1 ? new object[] { Link(page - 1, "Page précédente"), " · " } : null,
                $"Page {Paths.Text(page)} sur {Paths.Text(pages)}",
                page < pages ? new object[] { " · ", Link(page + 1, "Page suivante") } : null));
    }

    private static string AddressOf(HttpContext http, int page) => Addresses.Of(
        http.Request.Path,
        [.. http.Request.Query.Where(field => field.Key != PageField).SelectMany(field => field.Value.Select(value => (field.Key, value ?? ""))), (PageField, Paths.Text(page))]);
}
