namespace CrpvReporting.SampleReturns;

/// <summary>The nineteen centres and their habits.</summary>
internal static class CentreStyles
{
    private static readonly string[] NoYearNorCentre = ["annee", "centre"];
    private static readonly string[] NoSharing = ["co_organisateurs", "id_evenement"];
    private static readonly string[] RarePublics =
        ["participants_universitaires", "participants_agences_urbanisme", "participants_chambres", "participants_autres"];

    private static readonly string[] AllPublics = CodeList.Publics.Codes.Select(code => $"participants_{code.ToLowerInvariant()}").ToArray();

    public static IReadOnlyList<CentreStyle> All { get; } =
    [
        new("ARA", FileStyle.Utf8) { WritesDefaults = true, RepeatsDate = true },
        new("BFC", FileStyle.Utf8WithBom) { Headers = HeaderStyle.Titles, Labels = true, LeftOut = [.. NoYearNorCentre, .. NoSharing, "champ"] },
        new("BPL", FileStyle.Xlsx) { Headers = HeaderStyle.Titles, Labels = true, LeftOut = NoYearNorCentre },
        new("CVL", FileStyle.Windows1252)
        {
            Headers = HeaderStyle.Titles, Labels = true, DateFormat = "d/M/yyyy",
            LeftOut = [.. NoYearNorCentre, .. NoSharing, .. RarePublics, "id_action", "champ", "code_qpv"],
        },
        new("GES", FileStyle.Xlsx) { Headers = HeaderStyle.Titles, Labels = true, WritesDefaults = true, LeftOut = ["champ"] },
        new("HDF", FileStyle.Utf8WithBom) { LineEnd = "\n", DateFormat = "yyyy-MM-dd", Typographic = false, LeftOut = ["centre"] },
        new("IDF91", FileStyle.Utf8)
        {
            Separator = ',', QuotesAll = true, DecimalMark = '.', LineEnd = "\n", DateFormat = "yyyy-MM-dd", Typographic = false,
            LeftOut = [.. NoYearNorCentre, "champ"],
        },
        new("IDF93", FileStyle.Xlsx) { RepeatsDate = true, WritesDefaults = true, LeftOut = NoYearNorCentre },
        new("IDF95", FileStyle.Windows1252)
        {
            Headers = HeaderStyle.TitlesUpper, Labels = true, LeftOut = [.. NoYearNorCentre, "champ", "duree_minutes", "thematiques_secondaires"],
        },
        new("NOR", FileStyle.Utf8)
        {
            Separator = '\t', LineEnd = "\n", Headers = HeaderStyle.Titles, Typographic = false, LeftOut = [.. NoYearNorCentre, "champ", "lieu"],
        },
        new("NAQ", FileStyle.Xlsx)
        {
            Headers = HeaderStyle.Titles, Labels = true, First = ["intitule", "type_activite", "date", "date_fin", "demi_journees"],
            LeftOut = [.. NoYearNorCentre, "id_action"],
        },
        new("OCO", FileStyle.Utf8)
        {
            Headers = HeaderStyle.TitlesWithoutAccents, Labels = true, Typographic = false, DateFormat = "d/M/yyyy", LeftOut = [.. NoYearNorCentre, "champ"],
        },
        new("OCE", FileStyle.Windows1252)
        {
            First = ["date", "date_fin", "mode", "demi_journees", "participants", "intitule"], LeftOut = [.. NoYearNorCentre, "echelle"],
        },
        new("PAC", FileStyle.Xlsx) { Headers = HeaderStyle.TitlesUpper, Labels = true, LeftOut = [.. NoYearNorCentre, .. RarePublics] },
        new("GLP", FileStyle.Xlsx)
        {
            Headers = HeaderStyle.Titles, First = ["annee", "centre", "date", "type_activite"], LeftOut = [.. RarePublics, "champ", "duree_minutes"],
        },
        new("MTQ", FileStyle.Utf8WithBom)
        {
            Headers = HeaderStyle.TitlesLower, Labels = true,
            LeftOut = [.. NoYearNorCentre, .. AllPublics, "champ", "id_action", "thematiques_secondaires", "code_qpv"],
        },
        new("GUF", FileStyle.Windows1252)
        {
            LineEnd = "\n", Headers = HeaderStyle.Titles, Labels = true, DateFormat = "d/M/yyyy",
            LeftOut = [.. NoYearNorCentre, .. NoSharing, "champ", "lieu", "duree_minutes"],
        },
        new("REU", FileStyle.Xlsx) { Typographic = false, LeftOut = [.. NoYearNorCentre, "champ"] },
        new("MYT", FileStyle.Utf8)
        {
            Headers = HeaderStyle.TitlesUpperWithoutAccents, Typographic = false, DateFormat = "yyyy-MM-dd",
            LeftOut = [.. NoYearNorCentre, .. RarePublics, "champ", "id_action"],
        },
    ];

    public static CentreStyle Of(string centre) => All.Single(style => style.Centre == centre);
}
