using CrpvReporting.Domain;

namespace CrpvReporting.Import.Forms;

/// <summary>Where each indicator was first read in a file, sheet by sheet: a centre declares it once a year.</summary>
internal sealed class FormEntries
{
    private readonly Dictionary<(CodeEntry? Centre, int? Year, CodeEntry Indicator), Place> first = [];

    /// <summary>Notes an indicator; gives back where it was read before, or null.</summary>
    public Place? FindOrAdd(CodeEntry? centre, int? year, CodeEntry indicator, Place place) =>
        first.TryAdd((centre, year, indicator), place) ? null : first[(centre, year, indicator)];
}
