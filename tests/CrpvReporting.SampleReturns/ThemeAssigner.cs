namespace CrpvReporting.SampleReturns;

/// <summary>Hands out the themes so that each gets exactly its part of the year's half-days.</summary>
internal static class ThemeAssigner
{
    private static readonly DateOnly CrisisBegins = new(2020, 3, 17);

    public static void Assign(YearPlan plan, IReadOnlyList<Slot> slots)
    {
        var prng = Prng.For("themes", plan.Year);
        var counted = slots.Where(slot => slot.Perimeter == Slot.InScope).ToList();
        var left = Apportion(plan.Themes, counted.Sum(slot => slot.Steps));
        foreach (var slot in counted.Where(slot => slot.Shared is not null))
            left[slot.Theme] -= slot.Steps;

        var open = counted.Where(slot => slot.Shared is null && slot.Steps > 0).ToList();
        prng.Shuffle(open);
        // The largest claims first, and what is too early for the crisis before what is not: the smallest always fill the rest.
        foreach (var slot in open.OrderByDescending(slot => slot.Steps).ThenBy(slot => slot.FirstDay >= CrisisBegins))
        {
            slot.Theme = prng.Pick(plan.Themes
                .Select(theme => new Weighted<string>(theme.Value, Fits(slot, theme.Value, left) ? left[theme.Value] : 0)).ToList());
            left[slot.Theme] -= slot.Steps;
        }

        foreach (var slot in slots.Where(slot => slot.Theme.Length == 0))
            slot.Theme = prng.Pick(plan.Themes.Where(theme => MayOccur(slot, theme.Value)).ToList());
    }

    private static bool Fits(Slot slot, string theme, Dictionary<string, int> left) => left[theme] >= slot.Steps && MayOccur(slot, theme);

    private static bool MayOccur(Slot slot, string theme) => theme != "CRISE_SANITAIRE" || slot.FirstDay >= CrisisBegins;

    /// <summary>Largest remainders: whole steps, in proportion to the weights, that add up to the total.</summary>
    private static Dictionary<string, int> Apportion(IReadOnlyList<Weighted<string>> themes, int total)
    {
        var weights = themes.Sum(theme => theme.Weight);
        var parts = themes.ToDictionary(theme => theme.Value, theme => theme.Weight * total / weights, StringComparer.Ordinal);
        var byRemainder = themes.OrderByDescending(theme => theme.Weight * total % weights).Take(total - parts.Values.Sum());
        foreach (var theme in byRemainder)
            parts[theme.Value]++;
        return parts;
    }
}
