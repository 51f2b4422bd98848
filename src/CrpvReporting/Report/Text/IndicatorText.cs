using System.Globalization;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Text;

/// <summary>What the dictionary says of an indicator, in words.</summary>
public static class IndicatorText
{
    /// <summary>A block of lines, not a row: definitions do not fit beside one another on a screen.</summary>
    public static IReadOnlyList<string> Described(Indicator indicator) =>
    [
        $"{indicator.Label} ({indicator.Unit}) — {indicator.Code}",
        $"  {indicator.Definition}.",
        $"  Calcul : {indicator.FormulaText}.",
        $"  Champ : {indicator.Scope}. Arrondi {Rounding(indicator.Decimals)}. Depuis : {Since(indicator)}. Ruptures de série : {Breaks(indicator)}.",
    ];

    /// <summary>« à l'unité », « au dixième ».</summary>
    public static string Rounding(int decimals) => decimals switch
    {
        0 => "à l'unité",
        1 => "au dixième",
        2 => "au centième",
        _ => $"à {decimals.ToString(CultureInfo.InvariantCulture)} décimales",
    };

    /// <summary>« 2021 : nouvelle règle » ; « aucune » when there is none.</summary>
    public static string Breaks(Indicator indicator) => indicator.Breaks.Count == 0
        ? "aucune"
        : string.Join($"{French.NoBreakSpace}; ", indicator.Breaks.Select(known => $"{known.Year.ToString(CultureInfo.InvariantCulture)} : {known.Reason}"));

    /// <summary>« 2017 », or « toujours ».</summary>
    public static string Since(Indicator indicator) => indicator.Entry.ValidFrom is { } year ? year.ToString(CultureInfo.InvariantCulture) : "toujours";
}
