using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Series;

/// <summary>What sets a year of a series apart from the one before it: a break.</summary>
/// <param name="Year">The first year that is counted the new way.</param>
/// <param name="Defined">Breaks that the dictionary of indicators tells.</param>
/// <param name="Opened">Codes of the dimensions shown that came into use.</param>
/// <param name="Closed">Codes that went out of use.</param>
/// <param name="NewCentres">Centres counted that year and not the year before.</param>
/// <param name="GoneCentres">Centres counted the year before and not that year.</param>
public sealed record SeriesShift(
    int Year, IReadOnlyList<SeriesBreak> Defined, IReadOnlyList<CodeEntry> Opened, IReadOnlyList<CodeEntry> Closed, IReadOnlyList<CodeEntry> NewCentres, IReadOnlyList<CodeEntry> GoneCentres)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsNone => Defined.Count + Opened.Count + Closed.Count + NewCentres.Count + GoneCentres.Count == 0;
}
