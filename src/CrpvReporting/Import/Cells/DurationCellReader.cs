using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>A number of minutes, or a duration written in hours or as a time, which is then said.</summary>
internal sealed class DurationCellReader(FieldDefinition field, int column, Action<LineDraft, int> set) : CellReader(field, column)
{
    private const double MinutesADay = 1440;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var isNumber = NumberText.TryRead(cell, out var number);
        var isWritten = !isNumber && cell.Kind switch
        {
            CellKind.Text => DurationText.TryRead(cell.Text, out number),
            CellKind.Date => IsTime(cell.Number, out number),
            _ => false,
        };
        if (!isNumber && !isWritten && NumberTurnedDate.Is(cell, out var date))
            context.Log.Add(Messages.TurnedIntoDate(Place(draft, context), cell.Shown, date, withHalves: false));
        else if ((isNumber || isWritten) && NumberText.TryWhole(number, out var minutes))
        {
            set(draft, minutes);
            if (isWritten)
                context.Log.AddRepair(FindingCodes.DurationForm, Place(draft, context), cell.Text, Messages.Minutes(minutes));
        }
        else
            context.Log.Add(Messages.BadDuration(Place(draft, context), cell.Shown, isNumber && IsTime((double)number, out var time) && NumberText.TryWhole(time, out var offered) ? offered : null));
    }

    /// <summary>A time is a part of a day: 0,0625 is 90 minutes.</summary>
    private static bool IsTime(double days, out decimal minutes)
    {
        minutes = 0;
        if (!(days is > 0 and < 1))
            return false;
        minutes = decimal.Round((decimal)(days * MinutesADay), 4);
        return true;
    }
}
