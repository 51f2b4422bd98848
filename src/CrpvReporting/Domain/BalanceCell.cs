namespace CrpvReporting.Domain;

/// <summary>
/// The lines that are alike on every dimension asked for, summed: the smallest piece of a balance. Dimensions that the
/// question does not need are left at their default, so that a million lines make few cells.
/// </summary>
public sealed record BalanceCell
{
    public required CodeEntry Centre { get; init; }

    public required CodeEntry Perimeter { get; init; }

    /// <summary>Month of the first day, yyyymm.</summary>
    public int Month { get; init; }

    public CodeEntry? Mission { get; init; }

    public CodeEntry? ActivityType { get; init; }

    public CodeEntry? Theme { get; init; }

    public CodeEntry? Mode { get; init; }

    public CodeEntry? Scale { get; init; }

    public IReadOnlyList<CodeEntry> Dispositifs { get; init; } = [];

    public bool HealthCrisis { get; init; }

    /// <summary>The shared event of the lines; null for lines of one centre alone.</summary>
    public SharedEvent? Event { get; init; }

    public required Measures Measures { get; init; }
}
