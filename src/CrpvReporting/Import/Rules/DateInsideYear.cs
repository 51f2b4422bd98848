using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>A return holds the activities of one year: the first day of each line is in it.</summary>
internal sealed class DateInsideYear : ILineRule
{
    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.Date is { } date && context.Year is { } year && date.Year != year)
            context.Log.Add(Messages.DateOutsideYear(context.At(line.Row, FieldNames.Date), date, year));
    }
}
