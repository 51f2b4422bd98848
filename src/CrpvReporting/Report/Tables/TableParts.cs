using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>What every table of a year says in the same words.</summary>
internal static class TableParts
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Source line of a year's tables and figures.</summary>
    public static string SourceOf(YearBalance balance) => SourceOf(balance.Year);

    public static string SourceOf(int year) => $"Source : remontées des centres de ressources politique de la ville, activité {Text(year)}.";

    /// <summary>The same for a year and the one before, when there is one.</summary>
    public static string SourceOf(YearBalance balance, YearBalance? former) => former is null
        ? SourceOf(balance)
        : $"Source : remontées des centres de ressources politique de la ville, activité {Text(former.Year)} et {Text(balance.Year)}.";

    /// <summary>Scope and coverage, beside every figure that they limit.</summary>
    public static string ScopeOf(YearBalance balance) => ScopeOf(balance.Coverage);

    public static string ScopeOf(Coverage coverage) => $"Champ : activités relevant de la politique de la ville. {Sentences.Coverage(coverage)}";

    public static ReportCell Share(decimal part, decimal whole) => whole == 0 ? ReportCell.NotApplicable : ReportCell.Of(part / whole);

    /// <summary>The share of the half-days of some lines in those of others.</summary>
    public static ReportCell Share(decimal part, decimal whole, CountedLines lines, CountedLines all) => Share(part, whole).From(lines.ShareOf(all));

    /// <summary>The cells of a row's sums: half-days and their share of a total, activities, participations (none without an activity).</summary>
    /// <param name="measures">The sums.</param>
    /// <param name="total">The half-days of the total.</param>
    /// <param name="lines">The lines of the row.</param>
    /// <param name="all">The lines of the total.</param>
    public static ReportCell[] Sums(Measures measures, decimal total, CountedLines lines, CountedLines all) =>
    [
        lines.HalfDays(measures.HalfDays.Value),
        Share(measures.HalfDays.Value, total, lines, all),
        lines.Activities(measures.Activities),
        measures.Activities == 0 ? ReportCell.NotApplicable : lines.Participants(measures.Participants),
    ];
}
