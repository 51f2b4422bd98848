using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Forms;

/// <summary>
/// The value of a row, in the unit of its indicator: whole, or with at most two decimals when the indicator is counted in
/// fractions. A unit written after it is that of the indicator.
/// </summary>
/// <param name="field">The field.</param>
/// <param name="column">Its column.</param>
/// <param name="indicatorOf">The indicator of the row, which is read before; null when it could not be.</param>
/// <param name="set">Takes the value.</param>
internal sealed class AmountCellReader(FieldDefinition field, int column, Func<Indicator?> indicatorOf, Action<decimal> set) : CellReader(field, column)
{
    /// <summary>Decimals that are kept: the store counts in hundredths.</summary>
    public const int MostDecimals = 2;

    private const decimal Largest = 1_000_000_000;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var indicator = indicatorOf();
        var place = Place(draft, context);
        var isNumber = NumberText.TryRead(cell, out var number);
        var isWritten = !isNumber && cell.Kind == CellKind.Text && TryReadWritten(cell.Text, indicator, out number);
        number = NumberText.WithoutNoise(number);
        if (!isNumber && !isWritten)
            context.Log.Add(NumberTurnedDate.Is(cell, out var date)
                ? Messages.TurnedIntoDate(place, cell.Shown, date, withHalves: indicator is not { Decimals: 0 })
                : Messages.BadAmount(place, cell.Shown, indicator));
        else if (number is < 0 or > Largest)
            context.Log.Add(Messages.BadAmount(place, cell.Shown, indicator));
        else if (indicator is { Decimals: 0 } && !decimal.IsInteger(number))
            context.Log.Add(Messages.AmountNotWhole(place, cell.Shown, indicator, number));
        else if (decimal.Round(number, MostDecimals) != number)
            context.Log.Add(Messages.AmountTooPrecise(place, cell.Shown, number));
        else
        {
            set(number);
            if (isWritten)
                context.Log.AddRepair(FindingCodes.NumberForm, place, cell.Text, Messages.Plain(number), each: true);
        }
    }

    private static bool TryReadWritten(ReadOnlySpan<char> text, Indicator? indicator, out decimal number)
    {
        number = 0;
        if (!WrittenNumber.TryRead(PlainText.Of(text), out var written) || written.Number is not { } read)
            return false;
        number = read;
        var unit = MatchKey.Of(written.Unit);
        return unit.Length == 0 ? !written.IsWord : indicator is not null && IsUnitOf(indicator, unit);
    }

    /// <summary>« 12 publications », « 3,5 ETP »: the unit, or another name of the indicator.</summary>
    private static bool IsUnitOf(Indicator indicator, string unit) =>
        new[] { indicator.Unit, indicator.UnitSingular, indicator.Code, indicator.Label }.Concat(indicator.Entry.Synonyms).Any(name => MatchKey.Of(name) == unit);
}
