using System.Globalization;

namespace CrpvReporting.SampleReturns;

/// <summary>Turns a few lines of neighbouring centres into events that they held together.</summary>
internal static class SharedEventPlanner
{
    private static readonly string[][] Groups =
    [
        ["IDF91", "IDF93", "IDF95"], ["IDF93", "IDF95"], ["IDF91", "IDF95"], ["OCO", "OCE"], ["OCO", "OCE", "PAC"], ["ARA", "PAC"],
        ["ARA", "GES"], ["BPL", "NOR"], ["BPL", "NAQ"], ["GES", "HDF"], ["GLP", "MTQ"], ["REU", "MYT"], ["HDF", "NOR", "GES"],
    ];

    private static readonly string[] Types = ["RESEAU", "MANIFESTATION", "CYCLE", "FORMATION", "GROUPE_TRAVAIL"];

    public static void Plan(YearPlan plan, IReadOnlyDictionary<string, List<Slot>> slots, WorkCalendar calendar)
    {
        var prng = Prng.For("shared", plan.Year);
        var number = 0;
        foreach (var centres in Groups.Where(group => group.All(slots.ContainsKey)))
        {
            var type = Types[number % Types.Length];
            number++;
            var held = centres.Select(centre => prng.Pick(Candidates(slots[centre], type))).ToList();
            var theme = prng.Pick(plan.Themes.Where(item => item.Value is not ("CRISE_SANITAIRE" or "AUTRE")).ToList());
            var reference = string.Create(CultureInfo.InvariantCulture, $"EVT-{plan.Year}-{number:00}");
            var shared = new SharedEvent(reference, centres, prng.Pick(ThemeSubjects.All[theme]), prng.Between(20, 90));
            var days = held.Max(Duration.DaysOf);
            var first = calendar.Draw(prng, days);
            var mode = ModeDraw.Draw(prng, plan.PeriodOf(first), held[0].Type);
            foreach (var slot in held)
                (slot.Shared, slot.Theme, slot.FirstDay, slot.Days, slot.Mode) = (shared, theme, first, days, mode);
        }
    }

    private static List<Slot> Candidates(List<Slot> slots, string type) =>
        slots.Where(slot => slot.Type.Code == type && slot.Perimeter == Slot.InScope && slot.Shared is null).ToList();
}
