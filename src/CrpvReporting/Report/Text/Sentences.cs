using CrpvReporting.Domain;
using System.Globalization;
using CrpvReporting.Aggregate;

namespace CrpvReporting.Report.Text;

/// <summary>The sentences that say the figures: generated, never typed.</summary>
public static class Sentences
{
    /// <summary>A figure at most this far under a round one is « près de » it.</summary>
    private const decimal NearlyWithin = 0.01m;

    /// <summary>A figure at most this far over a round one is « plus de » it; further, it is said exactly.</summary>
    private const decimal OverWithin = 0.005m;

    /// <summary>
    /// « Près de 2 200 demi-journées d'intervention ont été réalisées en 2020 par les 19 centres de ressources
    /// politique de la ville. »
    /// </summary>
    public static string Headline(YearBalance balance)
    {
        if (!balance.HasActivities && YearlySentences.Of(balance) is { } yearly)
            return yearly;
        var value = balance.Headline.Measures.HalfDays.Value;
        var (words, said) = Rounded(value);
        var number = French.Count(said, "demi-journée d'intervention a été réalisée", "demi-journées d'intervention ont été réalisées");
        return Capitals.AtStart($"{words}{number} en {Year(balance.Year)} par {Centres(balance.Coverage)}.");
    }

    /// <summary>« Les 19 centres attendus sont tous comptés. » or « 18 centres comptés sur 19, 97,5 % des demi-journées de 2020 ; manque : … ».</summary>
    public static string Coverage(Coverage coverage) => CoverageText.Of(coverage);

    /// <summary>« près de » with a round number just above, « plus de » with one just below, else nothing and the number itself.</summary>
    private static (string Words, decimal Said) Rounded(decimal value)
    {
        const decimal step = 100;
        if (value < 10 * step || value % step == 0)
            return ("", value);
        var below = Math.Floor(value / step) * step;
        var above = below + step;
        if (above - value <= above * NearlyWithin && above - value <= value - below)
            return ("près de ", above);
        return value - below <= below * OverWithin ? ("plus de ", below) : ("", value);
    }

    private static string Centres(Coverage coverage) => coverage switch
    {
        { IsComplete: true, Expected.Count: 1 } => "le centre de ressources politique de la ville",
        { IsComplete: true } => $"les {coverage.Expected.Count} centres de ressources politique de la ville",
        { Counted.Count: 1 } => $"un des {coverage.Expected.Count} centres de ressources politique de la ville",
        _ => $"{coverage.Counted.Count} des {coverage.Expected.Count} centres de ressources politique de la ville",
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
