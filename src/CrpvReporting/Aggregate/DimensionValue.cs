using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate;

/// <summary>One value on a dimension. Two values are the same when their codes are.</summary>
/// <param name="Code">The code as JSON gives it: « EDUCATION », « 2021-03 », « true »; null when the line says nothing.</param>
/// <param name="Rank">Place in the published order.</param>
/// <param name="Label">The label of the list; null where the words are made by the reports (months, yes/no).</param>
public readonly record struct DimensionValue(string? Code, int Rank, string? Label)
{
    public static DimensionValue Of(CodeEntry? entry) => entry is null ? new(null, int.MaxValue, null) : new(entry.Code, entry.Index, entry.Label);

    public static DimensionValue Of(bool yes) => new(yes ? "true" : "false", yes ? 0 : 1, null);

    /// <summary>A month given as yyyymm.</summary>
    public static DimensionValue OfMonth(int month) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{month / 100:0000}-{month % 100:00}"), month, null);

    public bool Equals(DimensionValue other) => string.Equals(Code, other.Code, StringComparison.Ordinal);

    public override int GetHashCode() => Code is null ? 0 : string.GetHashCode(Code, StringComparison.Ordinal);
}
