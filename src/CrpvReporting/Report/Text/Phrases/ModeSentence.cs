using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Text.Phrases;

/// <summary>
/// « En 2021, plus de la moitié des demi-journées se sont tenues en distanciel pour : activité de réseau (70,0 %)… ; en présentiel pour :
/// formation (63,3 %). »
/// </summary>
internal static class ModeSentence
{
    /// <summary>The types of which one mode has more than half; the mode that most of them have comes first. Null when there is none.</summary>
    public static string? Of(YearBalance balance)
    {
        var residual = balance.Lists.ActivityTypes.Where(type => type.IsResidual).Select(type => type.Code).ToHashSet(StringComparer.Ordinal);
        var modes = balance.By(Dimension.ActivityType, Dimension.Mode).Rows
            .Where(row => row.Keys[0].Code is { } code && !residual.Contains(code))
            .GroupBy(row => row.Keys[0])
            .SelectMany(type => Shares(type))
            .Where(cell => cell.Mode.Code is not null && cell.Share > 0.5m)
            .GroupBy(cell => cell.Mode)
            .OrderByDescending(mode => mode.Count()).ThenBy(mode => mode.Key.Rank)
            .Select(mode => (Label: Labels.InSentence(mode.Key.Label!), Types: French.List([.. mode.OrderBy(cell => cell.Type.Rank).Select(Words)])))
            .ToList();
        return modes.Count == 0
            ? null
            : $"En {TableParts.Text(balance.Year)}, plus de la moitié des demi-journées se sont tenues {string.Join(" ; ", modes.Select(mode => $"en {mode.Label} pour : {mode.Types}"))}.";
    }

    private static IEnumerable<(DimensionValue Type, DimensionValue Mode, decimal Share)> Shares(IGrouping<DimensionValue, BalanceRow> type)
    {
        var total = type.Sum(row => row.Measures.HalfDays.Value);
        return type.Select(row => (type.Key, row.Keys[1], total == 0 ? 0 : row.Measures.HalfDays.Value / total));
    }

    private static string Words((DimensionValue Type, DimensionValue Mode, decimal Share) cell) => $"{Labels.InSentence(cell.Type.Label!)} ({French.Percent(cell.Share)})";
}
