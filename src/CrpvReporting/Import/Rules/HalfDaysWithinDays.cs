using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A day has a morning, an afternoon and an evening: at most three half-days for each day of the line. Our own rule, from the
/// definition of the half-day that every report prints; without an end date a line is one day long.
/// </summary>
internal sealed class HalfDaysWithinDays : ILineRule
{
    private const int MostADay = 3;

    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.HalfDays is { } halfDays && DaysOf(line, context) is { } days && halfDays.Value > MostADay * days)
            context.Log.Add(Messages.TooManyHalfDays(context.At(line.Row, FieldNames.HalfDays), halfDays, days, MostADay * days));
    }

    /// <summary>Days from the first to the last of a line; null when a date could not be read or the two are in the wrong order.</summary>
    public static int? DaysOf(LineDraft line, ReturnContext context) => (line.Date, line.EndDate) switch
    {
        (null, _) => null,
        (_, null) when context.Log.IsFaulty(FieldNames.EndDate) => null,
        (_, null) => 1,
        ({ } start, { } end) => end < start ? null : end.DayNumber - start.DayNumber + 1,
    };
}
