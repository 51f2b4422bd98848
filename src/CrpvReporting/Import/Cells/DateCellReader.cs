using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class DateCellReader(FieldDefinition field, int column, Action<LineDraft, DateOnly> set) : CellReader(field, column)
{
    private int refused;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (cell.Kind == CellKind.Date ? SpreadsheetDate.TryFrom(cell.Number, out var date) : DateText.TryRead(cell.Text, out date))
            set(draft, date);
        else if (IsWritten(cell, context, out date))
        {
            set(draft, date);
            context.Log.AddRepair(FindingCodes.DateForm, Place(draft, context), cell.Text, Messages.Day(date));
        }
        else
        {
            // Past the faults that are listed there is nobody to offer anything to.
            var guess = refused++ < FindingLog.MostListed ? DateGuess.Of(cell.Text, context.Year) : default;
            context.Log.Add(Messages.BadDate(Place(draft, context), cell.Shown, guess));
        }
    }

    private bool IsWritten(Cell cell, ReturnContext context, out DateOnly date)
    {
        date = default;
        return cell.Kind switch
        {
            CellKind.Number => WrittenDate.TryRead(cell.Number, IsExpected, out date),
            CellKind.Text => WrittenDate.TryRead(cell.Text, IsExpected, out date),
            _ => false,
        };

        // An activity may end in January of the next year.
        bool IsExpected(DateOnly day) => context.Year is { } year
            ? day.Year == year || (Field.Name == FieldNames.EndDate && day.Year == year + 1)
            : day.Year is >= 2000 and <= 2100;
    }
}
