using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Domain;

namespace CrpvReporting.Import.Cells;

/// <summary>Durations as people write them, in minutes: « 90 min », « 1h30 », « 1:30 », « 2 heures », « une heure et demie ».</summary>
internal static partial class DurationText
{
    /// <summary>The number of minutes; false when the text is no duration.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal minutes)
    {
        minutes = 0;
        var plain = PlainText.Of(text);
        var match = HoursAndMinutes().Match(plain);
        if (match.Success)
        {
            minutes = (60 * Number(match.Groups["hours"])) + Number(match.Groups["minutes"]);
            return true;
        }

        if (!WrittenNumber.TryRead(plain, out var written))
            return false;
        if (written.Unit is "demi-heure" or "demi heure" && written.Number is null or 1)
        {
            minutes = 30;
            return true;
        }

        if (written.Number is not { } number || written.Unit.Length == 0)
            return false;
        minutes = MatchKey.Of(written.Unit) switch
        {
            "h" or "hr" or "hrs" or "heure" or "heures" or "dheure" => number * 60,
            "heureetdemie" or "heuresetdemie" or "hetdemie" when decimal.IsInteger(number) => (number * 60) + 30,
            "mn" or "min" or "mins" or "minute" or "minutes" => number,
            "" when written.Unit == "'" => number,
            _ => -1,
        };
        return minutes >= 0;
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<hours>[0-9]{1,2}) ?(?:(?:h|heures?) ?(?<minutes>[0-5][0-9]) ?(?:mn|min|minutes)?\.?|:(?<minutes>[0-5][0-9])(?::00)?)$""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HoursAndMinutes();
}
