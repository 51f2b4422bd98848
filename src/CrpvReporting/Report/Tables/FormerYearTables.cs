using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Tables;

/// <summary>The year against the one before: by theme, mission and month, as counted and at constant field, and what explains the change of the total.</summary>
internal static class FormerYearTables
{
    public static IEnumerable<ReportTable> Of(YearBalance balance, YearBalance former)
    {
        var comparison = balance.ComparedWith(former, Dimension.Theme);
        var table = Compared(comparison, "Comparaison", "thématique principale");
        yield return table;
        yield return Compared(balance.ComparedWith(former, Dimension.Mission), "Comparaison_missions", "mission");
        yield return Compared(balance.ComparedWith(former, Dimension.Month), "Comparaison_mois", "mois");
        if (comparison.Bridge is { } bridge)
            yield return BridgeTable.Of(comparison, bridge) with
            {
                Name = "Passage",
                Description = "Cette feuille contient les étapes qui mènent du total de l'année précédente à celui de l'année : leur somme est exacte.",
                Notes = [.. ComparisonNotes.Of(comparison), .. BridgeTable.Of(comparison, bridge).Notes.Except(ComparisonNotes.Of(comparison))],
                Source = table.Source,
            };
    }

    private static ReportTable Compared(YearComparison comparison, string name, string what) => ComparisonTable.Of(comparison, constantField: true) with
    {
        Name = name,
        Title = $"Demi-journées par {what}, {TableParts.Text(comparison.Now.Question.Year)} et {TableParts.Text(comparison.Then.Question.Year)}",
        Description = $"Cette feuille contient une ligne par {what}, avec les deux années telles qu'elles ont été comptées, puis à champ constant.",
    };
}
