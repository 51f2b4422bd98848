using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// The duration and the half-days of a line say the same: up to 4 hours are one half-day, more than 4 hours in a day are two (our rule,
/// printed in every report). Only what is clearly apart is to be confirmed, since a centre may round, count a lunch, or give
/// the minutes of one day or of all days of a line.
/// </summary>
/// <remarks>
/// Too many: two half-days or more for each day, though all of them together last 4 hours at most. Too few: more than
/// 5 hours for each half-day (an hour is left for lunch), or more than 4 hours for half of one; on a single day, only
/// below two half-days, which stand for a day however long. No half-day at all is no contradiction: preparation counts for none.
/// </remarks>
internal sealed class DurationFitsHalfDays : ILineRule
{
    private const int HalfDayMinutes = 240;
    private const int HalfDayMinutesWithLunch = 300;

    public void Check(LineDraft line, ReturnContext context)
    {
        if (line.HalfDays is not { Halves: > 0 } halfDays || line.DurationMinutes is not ({ } minutes and > 0) || HalfDaysWithinDays.DaysOf(line, context) is not { } days)
            return;
        if (IsTooMany(halfDays.Halves, minutes, days) || IsTooFew(halfDays.Halves, minutes, days))
            context.Log.Add(Messages.DurationMismatch(context.At(line.Row, FieldNames.Duration), minutes, halfDays, days));
    }

    private static bool IsTooMany(long halves, int minutes, int days) => minutes <= HalfDayMinutes && halves >= 4L * days;

    private static bool IsTooFew(long halves, int minutes, int days) =>
        (days > 1 || halves <= 2) && minutes > Math.Max(HalfDayMinutes, HalfDayMinutesWithLunch * halves / 2);
}
