using System.Globalization;

namespace CrpvReporting.Report.Text;

/// <summary>
/// Numbers written for a French reader: U+202F between thousands, a comma for decimals, a no-break space before « % ».
/// The runtime's own fr-FR differs from the rule, hence a format of our own.
/// </summary>
public static class French
{
    public const char NarrowNoBreakSpace = '\u202F';
    public const char NoBreakSpace = '\u00A0';

    private static readonly NumberFormatInfo Format = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = "\u202F",
        NumberDecimalSeparator = ",",
        NegativeSign = "\u2212",
        NumberGroupSizes = [3],
    });

    /// <summary>« 2 187,5 » for 2187.5 with one decimal; rounds half away from zero.</summary>
    public static string Number(decimal value, int decimals = 0) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Format);

    /// <summary>« 2 187,5 » or « 3 123 »: as many decimals as the number has, at most one.</summary>
    public static string Plain(decimal value) => UpTo(value, 1);

    /// <summary>« 265,5 » or « 462 »: as many decimals as the number has once rounded, at most those given.</summary>
    public static string UpTo(decimal value, int decimals)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        return Number(rounded, decimal.Truncate(rounded) == rounded ? 0 : decimals);
    }

    /// <summary>« 14,8 % » for 0.148.</summary>
    public static string Percent(decimal share, int decimals = 1) => Number(share * 100, decimals) + NoBreakSpace + "%";

    /// <summary>The noun with its number: singular below 2, as French has it (« 1,9 demi-journée », « 2 demi-journées »).</summary>
    public static string Count(decimal value, string singular, string plural) =>
        Plain(value) + NoBreakSpace + Agree(value, singular, plural);

    /// <summary>The form that agrees with a number as it is written: « 1,96 » is written « 2 », hence plural.</summary>
    public static string Agree(decimal value, string singular, string plural) =>
        Math.Abs(Math.Round(value, 1, MidpointRounding.AwayFromZero)) < 2 ? singular : plural;

    /// <summary>« words » with its no-break spaces.</summary>
    public static string Quoted(string words) => $"«{NoBreakSpace}{words}{NoBreakSpace}»";

    /// <summary>« demi-journée(s) » with its number.</summary>
    public static string HalfDays(decimal value) => Count(value, "demi-journée", "demi-journées");

    /// <summary>« A, B et C ».</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " et " + words[^1],
    };
}
