namespace CrpvReporting.SampleReturns;

/// <summary>
/// 2020: « près de 2 200 demi-journées » by 19 centres; lockdowns from 17 March to 10 May and from 30 October to 14 December.
/// </summary>
internal static class Plan2020
{
    public static YearPlan Plan { get; } = new(
        2020,
        [
            new("ARA", 181.5m, 158), new("BFC", 102, 96), new("BPL", 146, 134, 16), new("CVL", 88, 84),
            new("GES", 131, 120), new("HDF", 163.5m, 148, 20), new("IDF91", 124, 115), new("IDF93", 176.5m, 156, 14),
            new("IDF95", 113, 106), new("NOR", 97, 92), new("NAQ", 142, 130, 17), new("OCO", 106, 100),
            new("OCE", 117.5m, 110, 13), new("PAC", 152, 140, 18), new("GLP", 74, 72), new("MTQ", 66.5m, 66),
            new("GUF", 63, 64), new("REU", 84, 80), new("MYT", 60, 62),
        ],
        [
            new("EDUCATION", 126), new("VRL", 80), new("LIEN_CULTURE_SPORT", 70), new("SANTE", 58), new("PREVENTION", 38),
            new("ACCES_DROITS", 42), new("EMPLOI", 78), new("CADRE_VIE", 66), new("TRANSITION", 20), new("CONTRATS", 84),
            new("OBSERVATION", 30), new("PARTICIPATION", 74), new("JEUNESSE", 40), new("EGALITE_FH", 38),
            new("DISCRIMINATIONS", 32), new("NUMERIQUE", 44), new("CRISE_SANITAIRE", 68), new("AUTRE", 12),
        ],
        [
            new(new(2020, 1, 31), 90, 0.03, 0.01), new(new(2020, 2, 29), 105, 0.03, 0.01), new(new(2020, 3, 16), 110, 0.05, 0.02),
            new(new(2020, 5, 10), 5, 0.98, 0.00), new(new(2020, 5, 31), 60, 0.78, 0.04), new(new(2020, 6, 30), 100, 0.62, 0.07),
            new(new(2020, 7, 15), 65, 0.50, 0.08), new(new(2020, 7, 31), 15, 0.45, 0.05), new(new(2020, 8, 31), 3, 0.40, 0.05),
            new(new(2020, 9, 30), 140, 0.38, 0.09), new(new(2020, 10, 29), 150, 0.46, 0.10), new(new(2020, 12, 14), 60, 0.97, 0.01),
            new(new(2020, 12, 18), 60, 0.85, 0.05), new(new(2020, 12, 31), 0, 0, 0),
        ],
        [new(2020, 4, 13), new(2020, 5, 21), new(2020, 6, 1)]);
}
