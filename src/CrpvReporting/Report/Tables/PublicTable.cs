using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>Participations by public.</summary>
internal static class PublicTable
{
    public static ReportTable Of(YearBalance balance)
    {
        var known = balance.Publics.Sum(item => item.Participants ?? 0);
        var lines = CountedLines.In(balance.Lists);
        return new ReportTable(
            "Publics",
            $"Participations par public, {TableParts.Text(balance.Year)}",
            "Cette feuille contient une ligne par public, pour les activités qui détaillent leurs participations.",
            [
                new ReportColumn("public", "Public", ColumnKind.Text),
                new ReportColumn("participants", "Participations détaillées", ColumnKind.Number) { IsAdded = true, Counts = ("participation détaillée", "participations détaillées") },
                new ReportColumn("share", "Part des participations détaillées (%)", ColumnKind.Share, 1) { ShareOf = "participants" },
                new ReportColumn("lines", "Activités qui renseignent ce public", ColumnKind.Number),
            ],
            [.. balance.Publics.Select(item => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(item.Public.Label),
                ReportCell.OfReported(item.Participants).From(lines.OfPublics(LineMeasure.Participations, item.Public)),
                item.Participants is { } participants ? TableParts.Share(participants, known).From(lines.ShareOfPublics(item.Public)) : ReportCell.NotReported,
                ReportCell.Of(item.Lines).From(lines.OfPublics(LineMeasure.LinesReporting, item.Public)),
            ])],
            [
                ReportCell.Of("Total"), ReportCell.Of(known).From(lines.OfPublics(LineMeasure.Participations, [.. balance.Lists.Publics])),
                TableParts.Share(known, known).From(lines.ShareOfPublics([.. balance.Lists.Publics])), ReportCell.NotApplicable,
            ],
            [
                TableParts.ScopeOf(balance),
                "Les publics ne sont pas toujours détaillés : leur somme est au plus celle des participations déclarées, et une personne compte à chaque séance.",
            ],
            TableParts.SourceOf(balance))
        {
            Reading = balance.Publics.MaxBy(item => item.Participants) is { Participants: { } most and > 0 } first
                ? $"Lecture : en {TableParts.Text(balance.Year)}, {French.Count(most, "participation détaillée est celle", "participations détaillées sont celles")} du public {French.Quoted(first.Public.Label)}, soit {French.Percent((decimal)most / known)}."
                : null,
        };
    }
}
