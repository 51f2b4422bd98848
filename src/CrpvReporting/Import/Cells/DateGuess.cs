using System.Text.RegularExpressions;

namespace CrpvReporting.Import.Cells;

/// <summary>What a text that is no single day most likely means: only ever offered, never taken.</summary>
/// <param name="Start">The day, or the first one; null when it cannot be told.</param>
/// <param name="End">The last day; null when there is one day.</param>
/// <param name="DaysInMonth">Number of days of the month, when the text names a day past them; else null.</param>
internal readonly partial record struct DateGuess(DateOnly? Start, DateOnly? End = null, int? DaysInMonth = null)
{
    /// <summary>Guesses what a text means in the return of a year.</summary>
    public static DateGuess Of(ReadOnlySpan<char> text, int? year)
    {
        var plain = Lead().Replace(PlainText.Of(text), "");
        if (PartialDate.TryParse(plain, out var day))
            return OfDay(day, year);
        foreach (Match link in Links().Matches(plain))
            if (PartialDate.TryParse(plain[..link.Index], out var first) && PartialDate.TryParse(Lead().Replace(plain[(link.Index + link.Length)..], ""), out var last)
                && OfPeriod(first, last, year) is { Start: not null } period)
                return period;
        return default;
    }

    private static DateGuess OfDay(PartialDate day, int? year)
    {
        day = day with { Year = day.Year ?? year, Weekday = null };
        if (day.TryToDate(out var date))
            return new DateGuess(date);
        if (day is not { Month: { } month, Year: { } inYear })
            return default;
        if (month > 12 && (day with { Day = month, Month = day.Day }).TryToDate(out date))
            return new DateGuess(date);
        return month is >= 1 and <= 12 && inYear is >= 1900 and <= 9998 && day.Day is >= 29 and <= 31 ? new DateGuess(null, null, DateTime.DaysInMonth(inYear, month)) : default;
    }

    private static DateGuess OfPeriod(PartialDate first, PartialDate last, int? year)
    {
        last = last with { Year = last.Year ?? year };
        first = first with { Month = first.Month ?? last.Month, Year = first.Year ?? last.Year };
        return first.TryToDate(out var start) && last.TryToDate(out var end) && start < end ? new DateGuess(start, end) : default;
    }

    [GeneratedRegex("^(?:du |le |les |au )+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex(" au | et le | et | a | jusqu'au | ?[&/,+-] ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Links();
}
