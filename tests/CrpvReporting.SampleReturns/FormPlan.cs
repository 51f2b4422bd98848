namespace CrpvReporting.SampleReturns;

/// <summary>What the yearly forms of a year add up to.</summary>
/// <param name="Year">The year.</param>
/// <param name="Totals">Indicator, its unit, total of the network in steps, and how many steps make one unit.</param>
/// <param name="SecondSheets">Centres that fill in the form on a second sheet of their workbook of activities.</param>
/// <param name="Blanks">What some centres leave blank.</param>
internal sealed record FormPlan(
    int Year,
    IReadOnlyList<(string Indicator, string Unit, int Steps, int StepsPerUnit)> Totals,
    IReadOnlyList<string> SecondSheets,
    IReadOnlyList<(string Centre, string Indicator)> Blanks)
{
    /// <summary>The year has forms and no activities.</summary>
    public static FormPlan Of2017 { get; } = new(
        2017, [("ETP", "ETP", 810, 10), ("ACTIONS_DECLAREES", "actions", 2_400, 1), ("PERSONNES_TOUCHEES", "personnes", 20_000, 1), ("PUBLICATIONS", "publications", 738, 1)], [], []);

    /// <summary>No published figure; invented. One centre does not count the people that it reached.</summary>
    public static FormPlan Of2021 { get; } = new(
        2021,
        [("ETP", "ETP", 885, 10), ("ACTIONS_DECLAREES", "actions", 2_610, 1), ("PERSONNES_TOUCHEES", "personnes", 24_300, 1), ("PUBLICATIONS", "publications", 812, 1)],
        ["GES", "IDF93", "PAC"],
        [("GUF", "PERSONNES_TOUCHEES")]);
}
