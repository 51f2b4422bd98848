using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>
/// A counted centre whose lines, of all perimeters, leave at least <see cref="EmptyMonths"/> months in a row without any at the start or
/// the end of the year: it may have sent only part of it. The project's own rule, <i>to confirm</i>; a line counts in the month of its first day.
/// </summary>
/// <param name="Centre">The centre.</param>
/// <param name="First">Month of its first line, 1 to 12.</param>
/// <param name="Last">Month of its last line, 1 to 12.</param>
public sealed record PartialYear(CodeEntry Centre, int First, int Last)
{
    /// <summary>A quarter: August alone, or a slow January and February, are ordinary.</summary>
    public const int EmptyMonths = 3;

    /// <summary>Whether the start of the year is empty.</summary>
    public bool LacksStart => First - 1 >= EmptyMonths;

    /// <summary>Whether the end of the year is empty.</summary>
    public bool LacksEnd => 12 - Last >= EmptyMonths;

    /// <summary>The months without any line that make the year partial, in order.</summary>
    public IReadOnlyList<int> Months =>
    [
        .. LacksStart ? Enumerable.Range(1, First - 1) : [],
        .. LacksEnd ? Enumerable.Range(Last + 1, 12 - Last) : [],
    ];

    /// <summary>The partial years among the first and last months of each centre, in the order of the list.</summary>
    public static IReadOnlyList<PartialYear> Among(IEnumerable<KeyValuePair<CodeEntry, (int First, int Last)>> months) =>
    [
        .. months.Select(pair => new PartialYear(pair.Key, pair.Value.First, pair.Value.Last))
            .Where(year => year.LacksStart || year.LacksEnd).OrderBy(year => year.Centre.Index),
    ];
}
