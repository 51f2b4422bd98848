using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Store;
using Microsoft.AspNetCore.Http.Features;

namespace CrpvReporting.Web.Balances;

/// <summary>The files of a report as one archive, sent as it is made: nothing is written on the server.</summary>
internal static class ReportArchive
{
    /// <param name="http">The request.</param>
    /// <param name="asked">The report.</param>
    /// <param name="parts">The parts wanted; null: all of them.</param>
    public static IResult Of(HttpContext http, AskedReport asked, IReadOnlyList<ReportPart>? parts) => Results.Stream(
        output =>
        {
            // What writes an archive knows no other way.
            if (http.Features.Get<IHttpBodyControlFeature>() is { } body)
                body.AllowSynchronousIO = true;
            using var store = asked.Loaded.Workspace.Open(StoreAccess.Read);
            PublishReport.WriteZip(asked.Published(store), parts, output, http.RequestAborted);
            return Task.CompletedTask;
        },
        "application/zip",
        $"bilan-{Paths.Text(asked.Year)}{(asked.WithCentreFigures ? "" : "-sans-chiffre-par-centre")}.zip");
}
