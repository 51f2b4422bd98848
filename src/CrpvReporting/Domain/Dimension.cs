namespace CrpvReporting.Domain;

/// <summary>What a balance can be cut by.</summary>
public enum Dimension
{
    Centre,

    /// <summary>The month of the first day: « 2021-03 ».</summary>
    Month,
    Mission,
    ActivityType,

    /// <summary>The main theme.</summary>
    Theme,
    ThemeGroup,
    Mode,

    /// <summary>Scale of the territory; a line may have none.</summary>
    Scale,

    /// <summary>Several per line: its rows overlap and need not sum to the total.</summary>
    Dispositif,

    /// <summary>Whether the line is linked to the health crisis.</summary>
    Crisis,

    /// <summary>Whether the centre is overseas.</summary>
    Overseas,

    /// <summary>« Champ »: politique de la ville, or another policy.</summary>
    Perimeter,
}
