using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>What the centres declared the year before: the weight of those that are missing now.</summary>
/// <param name="Year">The year before.</param>
/// <param name="HalfDays">Half-days (« brut ») of each centre counted that year, in the headline perimeter.</param>
public sealed record FormerYear(int Year, IReadOnlyDictionary<CodeEntry, HalfDays> HalfDays)
{
    /// <summary>Null when no centre sent anything that year.</summary>
    public static FormerYear? Of(int year, IReadOnlyDictionary<CodeEntry, HalfDays> halfDays) => halfDays.Count == 0 ? null : new FormerYear(year, halfDays);

    /// <summary>The half-days that some centres had.</summary>
    public decimal Of(IEnumerable<CodeEntry> centres) => centres.Sum(centre => HalfDays.GetValueOrDefault(centre).Value);
}
