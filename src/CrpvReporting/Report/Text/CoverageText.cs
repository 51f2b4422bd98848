using System.Globalization;
using CrpvReporting.Aggregate;

namespace CrpvReporting.Report.Text;

/// <summary>Which centres are counted, what the missing ones weigh, and whose year seems incomplete.</summary>
internal static class CoverageText
{
    public static string Of(Coverage coverage) => Counted(coverage) + Partial(coverage.Partial);

    /// <summary>« aucune ligne de janvier à mars ».</summary>
    public static string Of(PartialYear year) => $"aucune ligne {Months(year)}";

    private static string Counted(Coverage coverage)
    {
        var (counted, expected) = (coverage.Counted.Count, coverage.Expected.Count);
        if (coverage.IsComplete)
            return expected == 1 ? "Le centre attendu est compté." : $"Les {expected} centres attendus sont tous comptés.";
        var missing = French.List([.. coverage.Missing.Select(centre => centre.Code)]);
        return $"{counted} {French.Agree(counted, "centre compté", "centres comptés")} sur {expected}{Weight(coverage)} ; "
            + $"{(coverage.Missing.Count == 1 ? "manque" : "manquent")} : {missing}{Unweighed(coverage)}.";
    }

    /// <summary>« , 89,0 % des demi-journées de 2020 »: nothing when no missing centre had any, which says nothing of their weight.</summary>
    private static string Weight(Coverage coverage) =>
        coverage is { Former: { } former, CountedShareLastYear: { } share } && coverage.Counted.Count > 0 && former.Of(coverage.Missing) > 0
            ? $", {Percent(share)} des demi-journées de {Year(former)}"
            : "";

    /// <summary>The missing centres that had sent nothing last year either: the share leaves them out.</summary>
    private static string Unweighed(Coverage coverage)
    {
        if (coverage.Former is not { } former)
            return "";
        var unknown = coverage.Missing.Where(centre => !former.HalfDays.ContainsKey(centre)).Select(centre => centre.Code).ToList();
        if (unknown.Count == coverage.Missing.Count)
            return $" (rien non plus en {Year(former)})";
        return unknown.Count == 0 ? "" : $" ({French.List(unknown)} {(unknown.Count == 1 ? "n'avait" : "n'avaient")} rien remonté en {Year(former)} non plus)";
    }

    /// <summary>A share that is not the whole never reads as the whole.</summary>
    private static string Percent(decimal share) => share is < 1 and >= 0.9995m ? $"plus de {French.Percent(0.999m)}" : French.Percent(share);

    private static string Partial(IReadOnlyList<PartialYear> years) => years.Count == 0
        ? ""
        : $" À confirmer, année peut-être incomplète : {string.Join(" ; ", years.Select(year => $"{year.Centre.Code}, {Of(year)}"))}.";

    private static string Months(PartialYear year) => string.Join(
        " ni ",
        (string[])[.. year.LacksStart ? [Span(1, year.First - 1)] : (string[])[], .. year.LacksEnd ? [Span(year.Last + 1, 12)] : (string[])[]]);

    private static string Span(int first, int last) => $"{Elision.De(DimensionText.MonthName(first))} à {DimensionText.MonthName(last)}";

    private static string Year(FormerYear former) => former.Year.ToString(CultureInfo.InvariantCulture);
}
