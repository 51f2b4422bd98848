using System.Globalization;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>Where each centre's return of a year stands.</summary>
public static class CampaignTable
{
    public static ReportTable Of(int year, DateOnly? deadline, IReadOnlyList<CampaignLine> lines) => new(
        "suivi",
        $"Remontées {TableParts.Text(year)}, centre par centre",
        "",
        [
            new ReportColumn("code", "Code", ColumnKind.Text),
            new ReportColumn("centre", "Centre", ColumnKind.Text),
            new ReportColumn("state", "État", ColumnKind.Text),
            new ReportColumn("version", "Version", ColumnKind.Number),
            new ReportColumn("received_at", "Dernier envoi", ColumnKind.Text),
            new ReportColumn("to_confirm", "Points à confirmer", ColumnKind.Number),
            .. lines.Any(line => line.HasForm is not null) ? (ReportColumn[])[new ReportColumn("yearly_form", "Fiche annuelle", ColumnKind.Text)] : [],
        ],
        [.. lines.Select(line => (IReadOnlyList<ReportCell>)
        [
            ReportCell.Of(line.Centre.Code), ReportCell.Of(DimensionText.ShortCentre(line.Centre)), ReportCell.Of(CampaignText.StateOf(line)), ReportCell.OfOptional(line.Version),
            ReportCell.OfOptional(line.ReceivedAt?.UtcDateTime.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)),
            line.Version is null ? ReportCell.Empty : ReportCell.Of(line.ToConfirm),
            .. lines.Any(other => other.HasForm is not null) ? (ReportCell[])[ReportCell.Of(line.HasForm == true ? "reçue" : "manquante")] : [],
        ])],
        null,
        deadline is { } day ? [$"Date limite : {CampaignText.Day(day)}."] : [],
        "");
}
