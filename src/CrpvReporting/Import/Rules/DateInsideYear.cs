using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A return holds the activities of one year: the first day of each line is in it. When at least twenty lines and four in five
/// are of one other year, the return itself is, and that is said once.
/// </summary>
internal sealed class DateInsideYear : ILineRule
{
    private readonly SortedDictionary<int, int> otherYears = [];
    private readonly RowSet rows = new();
    private DateOnly? first;

    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.Date is not { } date || context.Year is not { } year || date.Year == year)
            return;
        otherYears[date.Year] = otherYears.GetValueOrDefault(date.Year) + 1;
        rows.Add(line.Row);
        first ??= date;
        context.Log.Add(Messages.DateOutsideYear(context.At(line.Row, FieldNames.Date), date, year));
    }

    public void Finish(ReturnContext context, int lines)
    {
        foreach (var (other, count) in otherYears)
            if (FindingLog.IsSystematic(count, lines))
            {
                var place = context.At(rows.First, FieldNames.Date);
                context.Log.Withdraw(FindingCodes.DateOutsideYear, place.Letter);
                context.Log.Add(Messages.ReturnOfOtherYear(place with { Rows = rows }, first!.Value, other, context.Year!.Value, count, lines));
            }
    }
}
