namespace CrpvReporting.SampleReturns;

/// <summary>2019: no published figure; invented, an ordinary year before the health crisis, without Mayotte.</summary>
internal static class Plan2019
{
    public static YearPlan Plan { get; } = new(
        2019,
        [
            new("ARA", 214, 190), new("BFC", 112.5m, 102), new("BPL", 158, 142, 17), new("CVL", 96, 90),
            new("GES", 142, 130), new("HDF", 183, 165, 21), new("IDF91", 137, 125), new("IDF93", 221, 196, 15),
            new("IDF95", 123.5m, 114), new("NOR", 118, 108), new("NAQ", 157, 142, 18), new("OCO", 118, 108),
            new("OCE", 126, 116, 14), new("PAC", 184, 166, 19), new("GLP", 79, 75), new("MTQ", 71, 70),
            new("GUF", 68, 66), new("REU", 95.5m, 88),
        ],
        [
            new("EDUCATION", 118), new("VRL", 96), new("LIEN_CULTURE_SPORT", 82), new("SANTE", 52), new("PREVENTION", 46),
            new("ACCES_DROITS", 40), new("EMPLOI", 92), new("CADRE_VIE", 84), new("CONTRATS", 98), new("OBSERVATION", 36),
            new("PARTICIPATION", 104), new("JEUNESSE", 44), new("EGALITE_FH", 42), new("DISCRIMINATIONS", 38),
            new("NUMERIQUE", 16), new("AUTRE", 12),
        ],
        [
            new(new(2019, 1, 31), 80, 0.01, 0.01), new(new(2019, 2, 28), 90, 0.01, 0.01), new(new(2019, 3, 31), 115, 0.02, 0.01),
            new(new(2019, 4, 30), 95, 0.02, 0.01), new(new(2019, 5, 31), 100, 0.02, 0.01), new(new(2019, 6, 30), 130, 0.02, 0.01),
            new(new(2019, 7, 12), 50, 0.02, 0.01), new(new(2019, 7, 31), 15, 0.02, 0.01), new(new(2019, 8, 31), 3, 0.02, 0.01),
            new(new(2019, 9, 30), 110, 0.03, 0.01), new(new(2019, 10, 31), 120, 0.03, 0.02), new(new(2019, 11, 30), 130, 0.03, 0.02),
            new(new(2019, 12, 20), 90, 0.03, 0.02), new(new(2019, 12, 31), 0, 0, 0),
        ],
        [new(2019, 4, 22), new(2019, 5, 30), new(2019, 6, 10)]);
}
