using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>Half-days of each centre, month by month; a missing centre is a row of « [nr] ».</summary>
internal static class CentreMonthFigure
{
    public static Figure Of(YearBalance balance)
    {
        var found = balance.By(Dimension.Centre, Dimension.Month).Rows.ToDictionary(row => (row.Keys[0].Code!, row.Keys[1]), row => row.Measures.HalfDays.Value);
        var missing = balance.Coverage.Missing.ToHashSet();
        var centres = balance.Coverage.Expected;
        IReadOnlyList<string> categories = [.. centres.Select(DimensionText.ShortCentre)];
        IReadOnlyList<FigureSeries> months =
        [
            .. YearTables.Months(balance.Year).Select((month, i) => new FigureSeries(
                Capitals.AtStart(DimensionText.MonthName(i + 1)),
                [.. centres.Select(centre => missing.Contains(centre) ? (decimal?)null : found.GetValueOrDefault((centre.Code, month)))])
            {
                ShortName = Capitals.AtStart(DimensionText.ShortMonth(i + 1)),
            }),
        ];
        var all = centres.SelectMany((centre, i) => months.Select(month => (Centre: categories[i], Month: month.Name, Value: month.Values[i]))).Where(cell => cell.Value is not null).ToList();
        var most = all.MaxBy(cell => cell.Value);
        return new Figure(
            "centres-mois",
            FigureForm.Heat,
            $"De {French.Plain(all.Min(cell => cell.Value)!.Value)} à {French.HalfDays(most.Value!.Value)} par centre et par mois",
            FigureParts.Subtitle(balance, "par centre de ressources et par mois"),
            $"Lecture : en {most.Month.ToLowerInvariant()} {FigureParts.Year(balance)}, le centre {French.Quoted(most.Centre)} déclare {French.HalfDays(most.Value.Value)}.",
            TableParts.ScopeOf(balance),
            FigureParts.SourceOf(balance, months[0].Values),
            "Tableau des centres, en lignes, et des mois, en colonnes, en demi-journées ; plus la case est foncée, plus le nombre est grand. "
                + string.Join(" ", categories.Select((centre, i) => missing.Contains(centres[i])
                    ? $"{centre} : {CellText.Of(CellMarker.NotReported)}."
                    : $"{centre} : {string.Join(", ", months.Select(month => $"{month.Name.ToLowerInvariant()} {FigureParts.Said(month.Values[i])}"))}.")),
            "Centre",
            categories,
            months,
            "Demi-journées",
            1);
    }
}
