using System.ComponentModel;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace CrpvReporting.Web.Api;

/// <summary>The tables and figures of a year's report, and its slides.</summary>
internal static class ReportEndpoints
{
    private const string Tables = "Tables";
    private const string Figures = "Figures";
    private const string Csv = ".csv";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/years/{year:int}/tables", ListTables).For(Role.Analyst, Role.Presenter).Says(Tables, "listTables", "The named tables of the report.").Answers("TableList");
        routes.MapGet("/years/{year:int}/tables/{name}.csv", SendTable).For(Role.Analyst, Role.Presenter)
            .Says(Tables, "getTableCsv", "A table as the report's CSV: « ; », decimal comma, French headers, total row last.").Sends("text/csv");
        routes.MapGet("/years/{year:int}/tables/{name}", ShowTable).For(Role.Analyst, Role.Presenter).Says(Tables, "getTable", "A table: numbers with full precision, and why there is none where there is none.").Answers("Table");
        routes.MapGet("/years/{year:int}/figures", ListFigures).For(Role.Analyst, Role.Presenter).Says(Figures, "listFigures", "The figures of the report, and the files that each can be had as.").Answers("FigureList");
        routes.MapGet("/years/{year:int}/figures/{name}", ShowFigure).For(Role.Analyst, Role.Presenter).Says(Figures, "getFigure", "What a figure says, and its numbers.").Answers("Figure");
        routes.MapGet("/years/{year:int}/figures/files/{file}", SendFigure).For(Role.Analyst, Role.Presenter)
            .Says(Figures, "getFigureFile", "A file of a figure, as the list of figures names it: « mois.svg », « mois-nu.png », « mois.csv », « mois.pptx »…").Sends("application/octet-stream");
        routes.MapGet("/years/{year:int}/slides.pptx", SendSlides).For(Role.Analyst, Role.Presenter).Says(Figures, "getSlides", "The whole deck.").Sends("application/vnd.openxmlformats-officedocument.presentationml.presentation");
    }

    private static IResult ListTables(
        HttpContext http, LoadedBalances balances, int year,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => new JsonAnswer(json => TableJson.WriteList(json, year, TablesFor(http, asked))));

    private static IResult ShowTable(
        HttpContext http, LoadedBalances balances, int year, string name,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => TablesFor(http, asked).FirstOrDefault(table => table.Name == name) is { } table
            ? new JsonAnswer(json => TableJson.Write(json, year, table))
            : NoTable(name));

    private static IResult SendTable(
        HttpContext http, LoadedBalances balances, int year, string name,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => TablesFor(http, asked).FirstOrDefault(table => table.Name == name) is { } table
            ? FileAnswer.Of(name + Csv, TableFile.Csv(table))
            : NoTable(name));

    private static IResult ListFigures(
        HttpContext http, LoadedBalances balances, int year,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => new JsonAnswer(json => FigureJson.WriteList(json, asked.Report)));

    private static IResult ShowFigure(
        HttpContext http, LoadedBalances balances, int year, string name,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => asked.Report.Figures.FirstOrDefault(figure => figure.Name == name) is { } figure
            ? new JsonAnswer(json => FigureJson.Write(json, year, figure))
            : NoFigure(name));

    private static IResult SendFigure(
        HttpContext http, LoadedBalances balances, int year, string file,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => FigureFiles.Find(asked.Report, file) is { } found ? FileAnswer.Of(found) : NoFigure(file));

    private static IResult SendSlides(
        HttpContext http, LoadedBalances balances, int year,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => FileAnswer.Of($"bilan-{Paths.Text(year)}.pptx", MakeSlides.Of(asked.Report)));

    /// <summary>How the balance was made, file by file, and what is doubtful in it is for those who answer for it.</summary>
    private static IEnumerable<ReportTable> TablesFor(HttpContext http, AskedReport asked) => asked.Report.Tables.Where(table => !table.IsJournal || http.Access()!.Role == Role.Analyst);

    private static IResult NoTable(string name) => ApiProblem.NotFound($"Aucun tableau « {name} » dans ce bilan.");

    private static IResult NoFigure(string name) => ApiProblem.NotFound($"Aucun graphique « {name} » dans ce bilan.");
}
