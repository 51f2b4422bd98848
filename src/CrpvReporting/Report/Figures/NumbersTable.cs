namespace CrpvReporting.Report.Figures;

/// <summary>The table of the report in which the numbers of a figure stand, from which their lines are reached.</summary>
public static class NumbersTable
{
    private const string Slice = "Focus_";

    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["annees"] = ["Annees"],
        ["couverture"] = ["Couverture_annees"],
        ["missions"] = ["Missions"],
        ["types-modes"] = ["Types_modes"],
        ["thematiques"] = ["Thematiques"],
        ["publics"] = ["Publics"],
        ["mois"] = ["Comparaison_mois", "Mois_modes"],
        ["evolution"] = ["Comparaison_missions"],
        ["centres"] = ["Centres"],
        ["ecarts"] = ["Centres"],
        ["carte"] = ["Centres"],
        ["centres-mois"] = ["Centres_mois"],
        ["confinements"] = ["Confinements"],
    };

    /// <summary>The table; null for a figure whose numbers stand in several, or in none that the report publishes.</summary>
    public static ReportTable? Of(BalanceReport report, Figure figure) => Names.TryGetValue(figure.Name, out var names)
        ? names.Select(name => report.Tables.FirstOrDefault(table => table.Name == name)).FirstOrDefault(table => table is not null)
        : report.Tables.FirstOrDefault(table => table.Name.StartsWith(Slice + figure.Name.Replace('-', '_'), StringComparison.OrdinalIgnoreCase));
}
