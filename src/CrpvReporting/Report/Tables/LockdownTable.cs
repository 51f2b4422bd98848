using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Text.Phrases;

namespace CrpvReporting.Report.Tables;

/// <summary>
/// The months in lockdown against the others, and how much was held at a distance. A month is in lockdown when more than half of its days
/// are, since cells know months, not days: April and November 2020. The project's own rule, said in a note.
/// </summary>
internal static class LockdownTable
{
    /// <summary>What is not held at a distance: on site, hybrid, or not said.</summary>
    public const string OtherModes = "Autres modes";

    /// <summary>The months of a year, 1 to 12, more than half of whose days are in a period of the list.</summary>
    public static IReadOnlyList<int> Months(YearBalance balance)
    {
        var periods = balance.Lists["periods"].Select(period => (From: Day(period, "debut"), To: Day(period, "fin"))).ToList();
        return
        [
            .. Enumerable.Range(1, 12).Where(month =>
            {
                var days = DateTime.DaysInMonth(balance.Year, month);
                return Enumerable.Range(1, days).Count(day => periods.Any(period => period.From <= new DateOnly(balance.Year, month, day) && new DateOnly(balance.Year, month, day) <= period.To)) * 2 > days;
            }),
        ];
    }

    /// <summary>Half-days of some months, and those of them that were held at a distance.</summary>
    public static (decimal Total, decimal Remote) SumsOf(YearBalance balance, Func<int, bool> keeps)
    {
        var cells = balance.Cells.Where(cell => cell.Perimeter == balance.Lists.HeadlinePerimeter && keeps(cell.Month % 100)).ToList();
        return (cells.Sum(cell => cell.Measures.HalfDays.Value), cells.Where(cell => cell.Mode?.Has("a_distance") == true).Sum(cell => cell.Measures.HalfDays.Value));
    }

    /// <summary>Null in a year without a lockdown.</summary>
    public static ReportTable? Of(YearBalance balance)
    {
        var months = Months(balance);
        if (months.Count == 0)
            return null;
        var year = TableParts.Text(balance.Year);
        var lines = CountedLines.In(balance.Lists);
        var remote = balance.Lists.Modes.Where(mode => mode.Has("a_distance")).Select(mode => mode.Code).ToArray();
        var others = balance.Lists.Modes.Select(mode => mode.Code).Except(remote).ToArray();
        return new ReportTable(
            "Confinements",
            $"Demi-journées pendant et hors confinement, {year}",
            "Cette feuille contient les demi-journées des mois de confinement et celles des autres mois, avec ce qui s'est tenu à distance.",
            [
                new ReportColumn("period", "Période", ColumnKind.Text), TableColumns.HalfDays,
                new ReportColumn("half_days_remote", "Demi-journées à distance", ColumnKind.Number, 1) { PartOf = TableColumns.HalfDays.Key }, new ReportColumn("share_remote", "Part à distance (%)", ColumnKind.Share, 1) { ShareOf = "half_days_remote" },
                new ReportColumn("half_days_other", "Demi-journées, autres modes", ColumnKind.Number, 1) { PartOf = TableColumns.HalfDays.Key }, new ReportColumn("share_other", "Part, autres modes (%)", ColumnKind.Share, 1) { ShareOf = "half_days_other" },
            ],
            [
                Row($"Mois de confinement ({French.List([.. months.Select(DimensionText.MonthName)])})", SumsOf(balance, months.Contains), InMonths(months.Contains)),
                Row("Autres mois", SumsOf(balance, month => !months.Contains(month)), InMonths(month => !months.Contains(month))),
            ],
            Row("Total", SumsOf(balance, _ => true), lines),
            [
                TableParts.ScopeOf(balance),
                "Un mois est compté comme mois de confinement quand plus de la moitié de ses jours le sont. À distance : les séances hybrides n'en sont pas. Règle de calcul du projet, à confirmer.",
            ],
            TableParts.SourceOf(balance))
        {
            Reading = LockdownSentence.Of(balance) is { } said ? $"Lecture : {Labels.InSentence(said)}" : null,
        };

        CountedLines InMonths(Func<int, bool> keeps) =>
            lines.With(Dimension.Month, [.. YearTables.Months(balance.Year).Where(month => keeps(month.Rank % 100)).Select(month => month.Code)]);

        IReadOnlyList<ReportCell> Row(string period, (decimal Total, decimal Remote) sums, CountedLines counted) =>
        [
            ReportCell.Of(period), counted.HalfDays(sums.Total),
            counted.With(Dimension.Mode, remote).HalfDays(sums.Remote), TableParts.Share(sums.Remote, sums.Total),
            counted.With(Dimension.Mode, others).HalfDays(sums.Total - sums.Remote), TableParts.Share(sums.Total - sums.Remote, sums.Total),
        ];
    }

    private static DateOnly Day(CodeEntry period, string column) => DateOnly.ParseExact(period.Attributes[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
