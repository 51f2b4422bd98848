using CrpvReporting.Aggregate;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>« Pendant les mois de confinement (avril et novembre 2020), 96,3 % des demi-journées se sont tenues à distance, contre 34,4 % les autres mois. »</summary>
internal static class LockdownSentence
{
    /// <summary>Null in a year without a lockdown, or without any activity in or out of it.</summary>
    public static string? Of(YearBalance balance)
    {
        var months = LockdownTable.Months(balance);
        var (inside, outside) = (LockdownTable.SumsOf(balance, months.Contains), LockdownTable.SumsOf(balance, month => !months.Contains(month)));
        if (months.Count == 0 || inside.Total == 0 || outside.Total == 0)
            return null;
        return $"Pendant {(months.Count == 1 ? "le mois" : "les mois")} de confinement ({French.List([.. months.Select(DimensionText.MonthName)])} {TableParts.Text(balance.Year)}), "
            + $"{French.Percent(inside.Remote / inside.Total)} des demi-journées se sont tenues à distance, contre {French.Percent(outside.Remote / outside.Total)} les autres mois.";
    }
}
