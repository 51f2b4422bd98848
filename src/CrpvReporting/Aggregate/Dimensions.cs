using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>The dimensions: their names on the command line and in JSON, and the values a cell has on each.</summary>
public static class Dimensions
{
    private static readonly (Dimension Dimension, string Name)[] Names =
    [
        (Dimension.Centre, "centre"), (Dimension.Month, "month"), (Dimension.Mission, "mission"), (Dimension.ActivityType, "activity_type"),
        (Dimension.Theme, "theme"), (Dimension.ThemeGroup, "theme_group"), (Dimension.Mode, "mode"), (Dimension.Scale, "scale"),
        (Dimension.Dispositif, "dispositif"), (Dimension.Crisis, "crisis"), (Dimension.Overseas, "overseas"), (Dimension.Perimeter, "perimeter"),
    ];

    /// <summary>Every name, in the order of the documentation.</summary>
    public static IEnumerable<string> AllNames => Names.Select(pair => pair.Name);

    public static string NameOf(Dimension dimension) => Names.First(pair => pair.Dimension == dimension).Name;

    public static bool TryParse(string name, out Dimension dimension)
    {
        foreach (var pair in Names)
            if (string.Equals(pair.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                dimension = pair.Dimension;
                return true;
            }

        dimension = default;
        return false;
    }

    /// <summary>The code list behind a dimension; null for months, yes/no and theme groups.</summary>
    public static CodeList? ListOf(Dimension dimension, CodeLists lists) => dimension switch
    {
        Dimension.Centre => lists.Centres,
        Dimension.Mission => lists.Missions,
        Dimension.ActivityType => lists.ActivityTypes,
        Dimension.Theme => lists.Themes,
        Dimension.Mode => lists.Modes,
        Dimension.Scale => lists.Scales,
        Dimension.Dispositif => lists.Dispositifs,
        Dimension.Perimeter => lists.Perimeters,
        _ => null,
    };

    /// <summary>The value of a cell on a dimension: one, except for dispositifs, of which a cell has none or several.</summary>
    public static IEnumerable<DimensionValue> ValuesOf(BalanceCell cell, Dimension dimension) => dimension == Dimension.Dispositif
        ? cell.Dispositifs.Select(DimensionValue.Of)
        : [ValueOf(cell, dimension)];

    /// <summary>The theme groups, each once, in the order of the themes.</summary>
    public static IEnumerable<DimensionValue> ThemeGroups(CodeLists lists) => lists.Themes.Select(GroupOf).DistinctBy(group => group.Code);

    private static DimensionValue ValueOf(BalanceCell cell, Dimension dimension) => dimension switch
    {
        Dimension.Centre => DimensionValue.Of(cell.Centre),
        Dimension.Month => DimensionValue.OfMonth(cell.Month),
        Dimension.Mission => DimensionValue.Of(cell.Mission),
        Dimension.ActivityType => DimensionValue.Of(cell.ActivityType),
        Dimension.Theme => DimensionValue.Of(cell.Theme),
        Dimension.ThemeGroup => cell.Theme is { } theme ? GroupOf(theme) : default,
        Dimension.Mode => DimensionValue.Of(cell.Mode),
        Dimension.Scale => DimensionValue.Of(cell.Scale),
        Dimension.Crisis => DimensionValue.Of(cell.HealthCrisis),
        Dimension.Overseas => DimensionValue.Of(IsOverseas(cell.Centre)),
        Dimension.Perimeter => DimensionValue.Of(cell.Perimeter),
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, null),
    };

    /// <summary>Whether a centre is overseas, as the list of centres says.</summary>
    public static bool IsOverseas(CodeEntry centre) => centre.Has("outre_mer");

    /// <summary>The group that a theme belongs to.</summary>
    private static DimensionValue GroupOf(CodeEntry theme) =>
        new(theme.Attributes["groupe"], theme.GroupIndex, theme.Attributes["libelle_groupe"]);
}
