using CrpvReporting.Aggregate;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>The year against the one before: by theme, as counted and at constant field, and what explains the change of the total.</summary>
internal static class FormerYearTables
{
    public static IEnumerable<ReportTable> Of(YearBalance balance, YearBalance former)
    {
        var comparison = balance.ComparedWith(former, Dimension.Theme);
        var table = ComparisonTable.Of(comparison, constantField: true);
        yield return table with
        {
            Name = "Comparaison",
            Title = $"Demi-journées par thématique principale, {TableParts.Text(balance.Year)} et {TableParts.Text(former.Year)}",
            Description = "Cette feuille contient une ligne par thématique principale, avec les deux années telles qu'elles ont été comptées, puis à champ constant.",
        };
        if (comparison.Bridge is { } bridge)
            yield return BridgeTable.Of(comparison, bridge) with
            {
                Name = "Passage",
                Description = "Cette feuille contient les étapes qui mènent du total de l'année précédente à celui de l'année : leur somme est exacte.",
                Notes = [.. ComparisonNotes.Of(comparison), .. BridgeTable.Of(comparison, bridge).Notes.Except(ComparisonNotes.Of(comparison))],
                Source = table.Source,
            };
    }
}
