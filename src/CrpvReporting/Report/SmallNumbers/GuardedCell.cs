using System.Globalization;

namespace CrpvReporting.Report.SmallNumbers;

/// <summary>A number of a table, with what each centre brings to it.</summary>
/// <param name="Row">Its row; the total comes after the last one.</param>
/// <param name="Column">The key of its column.</param>
/// <param name="Value">The number.</param>
/// <param name="Brought">What it would be with one centre alone, by the place of the centre; centres that bring nothing are left out.</param>
/// <param name="Centres">The centres that it is about: those that bring something; when none does, those that bring something else to its row.</param>
/// <param name="IsSecret">Whether it may not be published for what it is.</param>
internal sealed record GuardedCell(int Row, string Column, decimal Value, IReadOnlyDictionary<int, decimal> Brought, IReadOnlySet<int> Centres, bool IsSecret)
{
    /// <summary>What it measures: cells that say the same of every centre, in any table, have the same one, and are hidden together.</summary>
    public string Quantity { get; } = QuantityOf(Value, Brought, Centres);

    /// <summary>The quantity of some cells added together.</summary>
    public static string SumOf(IReadOnlyList<GuardedCell> cells) => QuantityOf(
        cells.Sum(cell => cell.Value),
        cells.SelectMany(cell => cell.Brought).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
        cells.SelectMany(cell => cell.Centres).ToHashSet());

    private static string QuantityOf(decimal value, IReadOnlyDictionary<int, decimal> brought, IReadOnlySet<int> centres) =>
        Text(value) + "=" + string.Join(';', (brought.Count > 0 ? brought.Keys : centres).Order().Select(centre => centre.ToString(CultureInfo.InvariantCulture) + ":" + Text(brought.GetValueOrDefault(centre))));

    /// <summary>Without the zeros that a sum leaves after the decimals.</summary>
    private static string Text(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);
}
