using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Comparison;

/// <summary>
/// The lines of a year under the lists of a later one: a closed row gives its place to the one that its list names
/// (<see cref="CodeList.InForce"/>). A row that was split has no single heir: it stays, and the comparison shows it.
/// </summary>
/// <param name="lists">The lists.</param>
/// <param name="year">The later year.</param>
/// <param name="needed">The dimensions asked about: what the others say does not matter.</param>
internal sealed class Recoding(CodeLists lists, int year, IReadOnlySet<Dimension> needed)
{
    private readonly Dictionary<CodeEntry, CodeEntry> heirs = [];

    /// <summary>The rows that gave their place and those that took it, in the order of the lists.</summary>
    public IReadOnlyList<Replacement> Replacements =>
    [
        .. heirs.Where(pair => pair.Key != pair.Value).Select(pair => new Replacement(pair.Key, pair.Value))
            .OrderBy(pair => pair.From.List, StringComparer.Ordinal).ThenBy(pair => pair.From.Index),
    ];

    public BalanceCell Of(BalanceCell cell) => cell with
    {
        Mission = Heir(lists.Missions, cell.Mission, Dimension.Mission),
        ActivityType = Heir(lists.ActivityTypes, cell.ActivityType, Dimension.ActivityType),
        Theme = Heir(lists.Themes, cell.Theme, needed.Contains(Dimension.ThemeGroup) ? Dimension.ThemeGroup : Dimension.Theme),
        Mode = Heir(lists.Modes, cell.Mode, Dimension.Mode),
        Scale = Heir(lists.Scales, cell.Scale, Dimension.Scale),
        Dispositifs = [.. cell.Dispositifs.Select(dispositif => Heir(lists.Dispositifs, dispositif, Dimension.Dispositif)!).Distinct()],
    };

    private CodeEntry? Heir(CodeList list, CodeEntry? entry, Dimension dimension)
    {
        if (entry is null || !needed.Contains(dimension))
            return entry;
        if (!heirs.TryGetValue(entry, out var heir))
            heirs.Add(entry, heir = list.InForce(entry, year));
        return heir;
    }
}
