using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Figures;

/// <summary>
/// The slices of the balance that have a name, each as a figure of its own: bars for one by a single dimension, the modes of each
/// month for one by month and mode. Its name is in the list (<c>graphique</c>).
/// </summary>
internal static class FocusFigures
{
    /// <summary>In the order of the list; a slice that nothing is in has none.</summary>
    public static IEnumerable<Figure> All(YearBalance balance) =>
        FocusTable.InForce(balance).Select(entry => Of(balance, entry, Focus.Of(entry, balance.Lists))).OfType<Figure>();

    private static Figure? Of(YearBalance balance, CodeEntry entry, Focus focus) => (focus.By, focus.Where) switch
    {
        ([var dimension], _) => Bars(balance, entry, balance.Where(focus.Where, dimension), dimension),
        ([Dimension.Month, Dimension.Mode], []) => MonthModeFigure.Of(balance, NameOf(entry), focus.Title),
        _ => null,
    };

    private static Figure? Bars(YearBalance balance, CodeEntry entry, Balance slice, Dimension dimension)
    {
        if (slice.Total.Measures.Activities == 0)
            return null;
        var residual = Dimensions.ListOf(dimension, balance.Lists)?.Where(value => value.IsResidual).Select(value => value.Code).ToHashSet();
        var rows = slice.Rows.OrderBy(row => row.Keys[0].Code is { } code && residual?.Contains(code) == true).ThenByDescending(row => row.Measures.HalfDays.Value).ThenBy(row => row.Keys[0].Rank)
            .Select(row => (Label: DimensionText.LabelOf(dimension, row.Keys[0]), Value: (decimal?)row.Measures.HalfDays.Value))
            .Concat(dimension == Dimension.Centre ? slice.Coverage.Missing.Select(centre => (Label: DimensionText.ShortCentre(centre), Value: (decimal?)null)) : [])
            .ToList();
        var (total, all) = (slice.Total.Measures.HalfDays.Value, balance.Headline.Measures.HalfDays.Value);
        var said = $"{entry.Label} : {French.HalfDays(total)}";
        IReadOnlyList<string> categories = [.. rows.Select(row => row.Label)];
        IReadOnlyList<decimal?> values = [.. rows.Select(row => row.Value)];
        var title = DimensionText.TitleOf(dimension).ToLowerInvariant();
        return new Figure(
            NameOf(entry),
            FigureForm.Bars,
            all == 0 ? said : FigureParts.Title($"{said}, {French.Percent(total / all)} du total", said),
            FigureParts.Subtitle(balance, $"par {title}"),
            $"Lecture : en {FigureParts.Year(balance)}, {French.Quoted(rows[0].Label)} compte {French.HalfDays(rows[0].Value ?? 0)} dans cette tranche du bilan.",
            TableParts.ScopeOf(slice.Coverage),
            FigureParts.SourceOf(balance, values),
            $"Barres horizontales, une par {title}, de la plus longue à la plus courte, en demi-journées. {FigureParts.Listed(categories, values)}.",
            DimensionText.TitleOf(dimension),
            categories,
            [new FigureSeries("Demi-journées", values)],
            "Demi-journées",
            1);
    }

    /// <summary>The list of an older frozen balance names no figure: its code does then.</summary>
    private static string NameOf(CodeEntry entry) =>
        entry.Attributes.TryGetValue("graphique", out var name) && name.Length > 0 ? name : entry.Code.ToLowerInvariant().Replace('_', '-');
}
