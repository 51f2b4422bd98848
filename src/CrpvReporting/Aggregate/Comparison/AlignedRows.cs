using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Comparison;

/// <summary>The rows of balances of different years by the same dimensions, each found by what it is about: months by their name.</summary>
internal static class AlignedRows
{
    /// <summary>The rows that some balances have between them, in the published order.</summary>
    public static IReadOnlyList<BalanceRow> Of(params IReadOnlyList<Balance> balances)
    {
        if (balances.Count == 0)
            return [];
        var by = balances[0].Question.By;
        return
        [
            .. balances.SelectMany(balance => balance.Rows).DistinctBy(row => KeyOf(row, by))
                .OrderBy(row => RankOf(row, by, 0)).ThenBy(row => by.Count > 1 ? RankOf(row, by, 1) : 0),
        ];
    }

    /// <summary>The half-days of a row in a balance: none when its year, or the row's centre, sent nothing, which is not zero.</summary>
    public static Func<BalanceRow, decimal?> HalfDays(Balance balance)
    {
        var by = balance.Question.By;
        var found = balance.Rows.ToDictionary(row => KeyOf(row, by), StringComparer.Ordinal);
        var counted = balance.Coverage.Counted;
        return asked =>
        {
            var centre = Enumerable.Range(0, by.Count).Where(i => by[i] == Dimension.Centre).Select(i => asked.Keys[i].Code).FirstOrDefault();
            return counted.Count == 0 || (centre is not null && counted.All(entry => entry.Code != centre))
                ? null
                : found.GetValueOrDefault(KeyOf(asked, by))?.Measures.HalfDays.Value ?? 0;
        };
    }

    public static decimal? Total(Balance balance) => balance.Coverage.Counted.Count == 0 ? null : balance.Total.Measures.HalfDays.Value;

    private static string KeyOf(BalanceRow row, IReadOnlyList<Dimension> by) =>
        string.Join('|', row.Keys.Select((key, i) => by[i] == Dimension.Month ? (key.Rank % 100).ToString(CultureInfo.InvariantCulture) : key.Code));

    private static int RankOf(BalanceRow row, IReadOnlyList<Dimension> by, int i) => by[i] == Dimension.Month ? row.Keys[i].Rank % 100 : row.Keys[i].Rank;
}
