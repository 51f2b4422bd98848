using CrpvReporting.Aggregate;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Figures;

/// <summary>The half-days of each expected centre.</summary>
/// <param name="Centre">The centre.</param>
/// <param name="Value">Its half-days; null when it sent nothing.</param>
internal sealed record CentreValue(CodeEntry Centre, decimal? Value)
{
    /// <summary>Every expected centre, in the order of the list.</summary>
    public static IReadOnlyList<CentreValue> Of(YearBalance balance)
    {
        var byCode = balance.By(Dimension.Centre).Rows.ToDictionary(row => row.Keys[0].Code!, row => row.Measures.HalfDays.Value, StringComparer.Ordinal);
        var missing = balance.Coverage.Missing.ToHashSet();
        return [.. balance.Coverage.Expected.Select(centre => new CentreValue(centre, missing.Contains(centre) ? null : byCode.GetValueOrDefault(centre.Code)))];
    }

    /// <summary>Highest first, the missing ones last.</summary>
    public static IReadOnlyList<CentreValue> Sorted(YearBalance balance) =>
        [.. Of(balance).OrderByDescending(item => item.Value ?? -1).ThenBy(item => item.Centre.Index)];

    /// <summary>The mean of the centres counted; null when there are fewer than two, since it would only repeat a figure.</summary>
    public static decimal? MeanOf(YearBalance balance) =>
        balance.Coverage.Counted.Count < 2 ? null : balance.Headline.Measures.HalfDays.Value / balance.Coverage.Counted.Count;
}
