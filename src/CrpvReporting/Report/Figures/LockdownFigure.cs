using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>What was held at a distance in the months of lockdown, and in the others.</summary>
internal static class LockdownFigure
{
    /// <summary>Null in a year without a lockdown, or without any activity in or out of it.</summary>
    public static Figure? Of(YearBalance balance)
    {
        var months = LockdownTable.Months(balance);
        var (inside, outside) = (LockdownTable.SumsOf(balance, months.Contains), LockdownTable.SumsOf(balance, month => !months.Contains(month)));
        if (months.Count == 0 || inside.Total == 0 || outside.Total == 0)
            return null;
        var named = French.List([.. months.Select(DimensionText.MonthName)]);
        return new Figure(
            "confinements",
            FigureForm.Shares,
            $"Mois de confinement : {French.Percent(inside.Remote / inside.Total)} à distance, contre {French.Percent(outside.Remote / outside.Total)} les autres mois",
            FigureParts.Subtitle(balance, "pendant et hors confinement, en %"),
            $"Lecture : pendant les mois de confinement ({named} {FigureParts.Year(balance)}), {French.HalfDays(inside.Remote)} sur {French.Plain(inside.Total)} {French.Agree(inside.Remote, "s'est tenue", "se sont tenues")} à distance.",
            TableParts.ScopeOf(balance) + " Un mois est de confinement quand plus de la moitié de ses jours le sont.",
            TableParts.SourceOf(balance),
            $"Deux barres horizontales de même longueur, découpées entre ce qui s'est tenu à distance et le reste, en demi-journées. Mois de confinement ({named}) : {Words(inside)}. Autres mois : {Words(outside)}.",
            "Période",
            [$"Mois de confinement ({named})", "Autres mois"],
            [
                new FigureSeries(LockdownTable.OtherModes, [inside.Total - inside.Remote, outside.Total - outside.Remote]),
                new FigureSeries("À distance", [inside.Remote, outside.Remote]),
            ],
            "Demi-journées",
            0);
    }

    private static string Words((decimal Total, decimal Remote) sums) => $"à distance {French.Plain(sums.Remote)}, autres modes {French.Plain(sums.Total - sums.Remote)}";
}
