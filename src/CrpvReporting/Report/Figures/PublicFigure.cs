using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Participations by public, highest first, « Autres » then the publics that nobody reports last.</summary>
internal static class PublicFigure
{
    /// <summary>Null when no line says who came.</summary>
    public static Figure? Of(YearBalance balance)
    {
        var total = balance.Publics.Sum(item => item.Participants ?? 0);
        if (total == 0)
            return null;
        var rows = balance.Publics.OrderBy(item => item.Participants is null).ThenBy(item => item.Public.IsResidual)
            .ThenByDescending(item => item.Participants).ThenBy(item => item.Public.Index).ToList();
        var first = rows[0];
        var most = first.Participants!.Value;
        var share = French.Percent((decimal)most / total);
        IReadOnlyList<string> categories = [.. rows.Select(row => row.Public.Label)];
        IReadOnlyList<decimal?> values = [.. rows.Select(row => (decimal?)row.Participants)];
        return new Figure(
            "publics",
            FigureForm.Bars,
            FigureParts.Title($"{first.Public.Label} : {share} des participations détaillées", $"{first.Public.Label} : {share}"),
            $"Participations détaillées par public, politique de la ville, {FigureParts.Year(balance)}",
            $"Lecture : en {FigureParts.Year(balance)}, {French.Count(most, "participation détaillée est celle", "participations détaillées sont celles")} du public {French.Quoted(first.Public.Label)}, soit {share}. Une personne compte à chaque séance.",
            TableParts.ScopeOf(balance),
            TableParts.SourceOf(balance) + (values.Contains(null) ? " [nr] : non renseigné." : ""),
            $"Barres horizontales, du public le plus présent au moins présent, en participations détaillées. {FigureParts.Listed(categories, values)}.",
            "Public",
            categories,
            [new FigureSeries("Participations détaillées", values)],
            "Participations détaillées",
            0);
    }
}
