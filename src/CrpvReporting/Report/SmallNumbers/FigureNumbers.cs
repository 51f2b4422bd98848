namespace CrpvReporting.Report.SmallNumbers;

/// <summary>The numbers of a figure with what each centre brings to them, found as those of tables are.</summary>
internal static class FigureNumbers
{
    /// <summary>
    /// Whether a figure may be published: every one of its numbers may. Its title, reading and text alternative are made of
    /// them, so a figure is published whole or not at all.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="alone">The same figure for each centre alone; null where it has none.</param>
    /// <param name="hidden">The quantities hidden in the tables.</param>
    public static bool IsPublic(Figure figure, IReadOnlyList<Figure?> alone, IReadOnlySet<string> hidden)
    {
        var others = alone.Select(NumbersOf).ToList();
        foreach (var series in figure.Series)
            for (var i = 0; i < figure.Categories.Count; i++)
            {
                if (series.Values[i] is not { } value)
                    continue;
                var key = (series.Name, figure.Categories[i]);
                var brought = others.Index().Where(other => other.Item.GetValueOrDefault(key) != 0).ToDictionary(other => other.Index, other => other.Item[key]);

                // A bar stands for lines, even when they add up to nothing.
                var centres = brought.Count == 0 && figure.Form is (FigureForm.Bars or FigureForm.Shares or FigureForm.Slope) ? others.Count(other => other.ContainsKey(key)) : brought.Count;
                if (TableNumbers.IsFew(centres) || (value != 0 && brought.Count == 0) || hidden.Contains(new GuardedCell(i, series.Name, value, brought, brought.Keys.ToHashSet(), IsSecret: false).Quantity))
                    return false;
            }

        return true;
    }

    private static Dictionary<(string Series, string Category), decimal> NumbersOf(Figure? figure)
    {
        var numbers = new Dictionary<(string Series, string Category), decimal>();
        foreach (var series in figure?.Series ?? [])
            for (var i = 0; i < figure!.Categories.Count; i++)
                numbers[(series.Name, figure.Categories[i])] = series.Values[i] ?? 0;
        return numbers;
    }
}
