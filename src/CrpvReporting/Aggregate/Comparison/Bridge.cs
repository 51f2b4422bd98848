using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Comparison;

/// <summary>
/// Why a total changed, in half-days (« brut »), to the last half:
/// <c>After = Before + SameCentres + NewlyPresent − Absent + Recoding</c>. The project's own rule, documented in ARCHITECTURE.md.
/// </summary>
/// <param name="Before">The total of the year compared with, as it was counted.</param>
/// <param name="SameCentres">What the centres counted both years do more (or less, negative), under the same lists.</param>
/// <param name="NewlyPresent">What the centres counted only in the year asked for bring.</param>
/// <param name="Absent">What the centres counted only in the year compared with had brought: taken away.</param>
/// <param name="Recoding">What the lines of the earlier year, of the same centres, gain or lose when they are read under the lists of the later one.</param>
/// <param name="After">The total of the year asked for.</param>
public sealed record Bridge(decimal Before, decimal SameCentres, decimal NewlyPresent, decimal Absent, decimal Recoding, decimal After)
{
    /// <summary>The centres counted both years, in the order of the list.</summary>
    public required IReadOnlyList<CodeEntry> Same { get; init; }

    /// <summary>The centres counted only in the year asked for.</summary>
    public required IReadOnlyList<CodeEntry> New { get; init; }

    /// <summary>The centres counted only in the year compared with.</summary>
    public required IReadOnlyList<CodeEntry> Gone { get; init; }

    /// <summary>The whole change.</summary>
    public decimal Change => After - Before;
}
