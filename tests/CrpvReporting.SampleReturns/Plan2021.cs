namespace CrpvReporting.SampleReturns;

/// <summary>
/// 2021: 3 123 demi-journées; éducation 14,8 %, valeurs de la République et laïcité 8,5 %, lien social, culture et sport
/// 8,4 %; most activities remote, formations on site.
/// </summary>
internal static class Plan2021
{
    public static YearPlan Plan { get; } = new(
        2021,
        [
            new("ARA", 298, 262), new("BFC", 141.5m, 134), new("BPL", 212, 190, 22), new("CVL", 118, 112),
            new("GES", 187.5m, 171), new("HDF", 243, 222, 30), new("IDF91", 176, 160), new("IDF93", 301.5m, 276, 20),
            new("IDF95", 158, 148), new("NOR", 132, 126), new("NAQ", 205.5m, 188, 24), new("OCO", 149, 138),
            new("OCE", 163, 150, 18), new("PAC", 224, 204, 26), new("GLP", 92, 86), new("MTQ", 78.5m, 76),
            new("GUF", 71, 70), new("REU", 110, 104), new("MYT", 62.5m, 62),
        ],
        // These weights add up to the year's 6 246 steps of 0,5: each theme gets exactly its own.
        [
            new("EDUCATION", 924), new("VRL", 531), new("LIEN_CULTURE_SPORT", 525), new("SANTE", 330), new("PREVENTION", 260),
            new("ACCES_DROITS", 245), new("EMPLOI", 495), new("CADRE_VIE", 440), new("TRANSITION", 131), new("CONTRATS", 460),
            new("OBSERVATION", 190), new("PARTICIPATION", 470), new("JEUNESSE", 290), new("EGALITE_FH", 280),
            new("DISCRIMINATIONS", 235), new("NUMERIQUE", 220), new("CRISE_SANITAIRE", 150), new("AUTRE", 70),
        ],
        [
            new(new(2021, 1, 31), 90, 0.86, 0.03), new(new(2021, 2, 28), 100, 0.86, 0.03), new(new(2021, 3, 31), 120, 0.86, 0.03),
            new(new(2021, 5, 18), 90, 0.90, 0.02), new(new(2021, 6, 30), 120, 0.58, 0.07), new(new(2021, 7, 16), 60, 0.50, 0.08),
            new(new(2021, 7, 31), 15, 0.45, 0.05), new(new(2021, 8, 31), 3, 0.40, 0.05), new(new(2021, 9, 30), 115, 0.50, 0.08),
            new(new(2021, 10, 31), 120, 0.50, 0.08), new(new(2021, 11, 30), 130, 0.52, 0.08), new(new(2021, 12, 17), 100, 0.62, 0.06),
            new(new(2021, 12, 31), 0, 0, 0),
        ],
        [new(2021, 4, 5), new(2021, 5, 13), new(2021, 5, 24)]);
}
