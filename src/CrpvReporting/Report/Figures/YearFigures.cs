using CrpvReporting.Aggregate;

namespace CrpvReporting.Report.Figures;

/// <summary>The figures of a year's report, in reading order. A new figure is a line here.</summary>
public static class YearFigures
{
    /// <param name="balance">The year; at least one line in the headline perimeter.</param>
    /// <param name="years">The years received up to that one, oldest first, the year included.</param>
    public static IReadOnlyList<Figure> Of(YearBalance balance, IReadOnlyList<YearBalance> years) =>
    [
        ThemeFigure.Of(balance),
        CentreFigure.Of(balance),
        TypeModeFigure.Of(balance),
        MonthFigure.Of(balance),
        YearsFigure.Of(years),
    ];
}
