using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Pages.Faults;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>The cells behind a line: its row in the file that was received, as it was read, with its header and neighbours.</summary>
internal static class SourceRowPage
{
    private const string SheetField = "feuille";
    private const string RowField = "ligne";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/envois/{id}/ligne", Show).For(Role.Centre, Role.Analyst);

    /// <summary>The address of a row.</summary>
    /// <param name="upload">Number of the file.</param>
    /// <param name="sheet">The sheet; null for a csv.</param>
    /// <param name="row">The row, as the spreadsheet numbers it.</param>
    public static string AddressOf(string upload, string? sheet, int row) =>
        Addresses.Of(Paths.Upload(upload) + "/ligne", [.. sheet is null ? [] : ((string, string)[])[(SheetField, sheet)], (RowField, Paths.Text(row))]);

    private static IResult Show(HttpContext http, SiteWorkspace site, string id)
    {
        var query = http.Request.Query;
        if (UploadAccess.Find(http, site, id) is not { } upload || ShowUpload.OriginalOf(site, upload) is not { } original
            || !int.TryParse(query[RowField], NumberStyles.None, CultureInfo.InvariantCulture, out var row) || row < 1)
            return Results.NotFound();
        string? sheet = query[SheetField].ToString() is { Length: > 0 } named ? named : null;
        if (ReadExcerpts.Row(site.Balance, original, sheet, row, ShowUpload.FindingsOf(site, upload, http.RequestAborted), http.RequestAborted) is not { } excerpt || excerpt.Rows.All(read => read.Number != row))
            return Results.NotFound();
        return new SitePage(
            $"Ligne {Paths.Text(row)} de {French.Quoted(upload.FileName)}",
            ExcerptPart.Of(excerpt, 0, FaultSelection.Of([], new FaultFilter()), row),
            Html.Paragraph(
                Html.To(Paths.Upload(id), "Tout ce qui est dit de ce fichier"), " · ", Html.To(Paths.Upload(id) + "/original", "Télécharger le fichier tel qu'il a été reçu")))
        {
            IsWide = true,
            Trail = UploadParts.Trail(http, site, upload),
        };
    }
}
