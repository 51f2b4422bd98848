using CrpvReporting.Import.Cells;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A priority district's code is of the generation of its year: « QP » and six characters until 2023 (overseas until 2024), « QN », five
/// characters and a letter from 2024. Overseas, where the new map came a year later, both are taken in 2024.
/// </summary>
internal sealed class DistrictOfItsYear : ILineRule
{
    private const int FirstYearOfNew = 2024;

    public void Check(LineDraft line, ReturnContext context)
    {
        if (context.Year is not { } year)
            return;
        foreach (var code in line.Districts)
            if (!IsOf(year, code))
            {
                context.Log.Add(Messages.DistrictGeneration(context.At(line.Row, FieldNames.Districts), code, IsNew(code), year));
                return;
            }
    }

    private static bool IsOf(int year, string code) =>
        IsNew(code) ? year >= FirstYearOfNew : year < FirstYearOfNew || (year == FirstYearOfNew && IsOverseas(code));

    private static bool IsNew(string code) => code.StartsWith("QN", StringComparison.Ordinal);

    /// <summary>The number of the département follows the first two letters: 971 and beyond are overseas.</summary>
    private static bool IsOverseas(string code) => code.AsSpan(2, 2) is "97" or "98";
}
