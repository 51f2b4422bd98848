using System.ComponentModel;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Store;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace CrpvReporting.Web.Api;

/// <summary>Every file that <c>crpv report</c> writes for a year.</summary>
internal static class ExportEndpoints
{
    private const string Tag = "Exports";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/years/{year:int}/exports", Names).For(Role.Analyst).Says(Tag, "listExports", "The files of the report: workbook, slides, page, tables, figures, open data, those for each centre.").Answers("Exports");
        routes.MapGet("/years/{year:int}/exports.zip", SendAll).For(Role.Analyst).Says(Tag, "getExports", "All of them, as one archive.").Sends("application/zip");
        routes.MapGet("/years/{year:int}/exports/{**path}", Send).For(Role.Analyst)
            .Says(Tag, "getExport", "A file of the report, as the list names it: « bilan-2021.xlsx », « donnees-ouvertes/datapackage.json »…").Sends("application/octet-stream");
    }

    private static IResult Names(
        HttpContext http, LoadedBalances balances, int year,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        Ask(http, balances, year, frozen, withoutCentres, files => new JsonAnswer(json => ExportsJson.Write(json, year, files)));

    private static IResult SendAll(
        HttpContext http, LoadedBalances balances, int year,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked => ReportArchive.Of(http, asked, null));

    private static IResult Send(
        HttpContext http, LoadedBalances balances, int year, string path,
        [Description(ApiWords.Frozen)] string? frozen,
        [FromQuery(Name = "without_centres")][Description(ApiWords.WithoutCentres)] bool? withoutCentres) =>
        Ask(http, balances, year, frozen, withoutCentres, files => files.FirstOrDefault(file => file.Path == path) is { } file ? FileAnswer.Of(file) : ApiProblem.NotFound($"Aucun fichier « {path} » dans ce bilan."));

    /// <summary>Files read the store as they are written: the answer is whole before the store is closed.</summary>
    private static IResult Ask(HttpContext http, LoadedBalances balances, int year, string? frozen, bool? withoutCentres, Func<IReadOnlyList<ReportFile>, IResult> ask) =>
        ApiQuestions.AskReport(http, balances, year, frozen, withoutCentres, asked =>
        {
            using var store = asked.Loaded.Workspace.Open(StoreAccess.Read);
            return ask(PublishReport.Files(asked.Published(store)).Where(file => file.Part != ReportPart.Index).Select(file => file.File).ToList());
        });
}
