using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Tables;

/// <summary>What limits the figures of a balance, said below its table.</summary>
internal static class BalanceNotes
{
    /// <summary>The filters, so that a table cut out of its context still says what it counts; nothing when there are none.</summary>
    public static IEnumerable<string> Filters(Balance balance) => Filters(balance.Question.Where);

    public static IEnumerable<string> Filters(IReadOnlyList<DimensionFilter> where) => where.Count == 0 ? [] : [$"Lignes comptées : {Join(where)}."];

    /// <summary>The filters in brackets, to follow a noun; nothing when there are none.</summary>
    public static string Conditions(IReadOnlyList<DimensionFilter> where) => where.Count == 0 ? "" : $" ({Join(where)})";

    /// <summary>That rows overlap, when they do.</summary>
    public static IEnumerable<string> Overlap(Balance balance) => balance.Question.By.Contains(Dimension.Dispositif)
        ? ["Une activité peut relever de plusieurs dispositifs, ou d'aucun : les lignes se recouvrent et leur somme n'est pas le total."]
        : [];

    /// <summary>The periods that explain a table by month.</summary>
    public static IEnumerable<string> Periods(Balance balance, CodeLists lists)
    {
        if (!balance.Question.By.Contains(Dimension.Month))
            return [];
        var periods = MarkedPeriod.In(balance.Question.Year, lists);
        return periods.Count == 0 ? [] : [$"Périodes à connaître : {string.Join($"{French.NoBreakSpace}; ", periods.Select(period => $"{period.Label}, du {Day(period.From)} au {Day(period.To)}"))}."];
    }

    /// <summary>« 1er mars », « 17 mars ».</summary>
    private static string Day(DateOnly day) => $"{TableParts.Text(day.Day)}{(day.Day == 1 ? "er" : "")} {DimensionText.MonthName(day.Month)}";

    private static string Join(IReadOnlyList<DimensionFilter> where) => string.Join(" ; ", where.Select(Words));

    private static string Words(DimensionFilter filter) =>
        $"{DimensionText.TitleOf(filter.Dimension).ToLowerInvariant()} {string.Join(" ou ", filter.Labels.Select(label => Word(filter.Dimension, label)))}";

    private static string Word(Dimension dimension, string? label) => (dimension, label) switch
    {
        (_, null) => "non précisé",
        (Dimension.Crisis or Dimension.Overseas, _) => label == "true" ? "oui" : "non",
        (Dimension.Month, _) => $"{Elision.De(DimensionText.MonthName(int.Parse(label.AsSpan(5), CultureInfo.InvariantCulture)))} {label[..4]}",
        (Dimension.Centre, _) => French.Quoted(DimensionText.ShortCentre(label)),
        _ => French.Quoted(label),
    };
}
