using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;

namespace CrpvReporting.Report.Figures;

/// <summary>The figures of a year's report, in reading order. A new figure is a line here.</summary>
public static class YearFigures
{
    /// <param name="balance">The year; at least one line in the headline perimeter.</param>
    /// <param name="years">The years received up to that one, oldest first, the year included.</param>
    public static IReadOnlyList<Figure> Of(YearBalance balance, IReadOnlyList<YearBalance> years)
    {
        var former = YearTables.FormerOf(balance, years);
        Figure?[] figures =
        [
            YearsFigure.Of(years),
            CoverageFigure.Of(years),
            CodeFigure.Missions(balance),
            TypeModeFigure.Of(balance),
            CodeFigure.Themes(balance),
            PublicFigure.Of(balance),
            MonthFigure.Of(balance, former),
            SlopeFigure.Of(balance, former),
            CentreFigure.Of(balance),
            MeanFigure.Of(balance),
            CentreMonthFigure.Of(balance),
            MapFigure.Of(balance),
            .. FocusFigures.All(balance),
            LockdownFigure.Of(balance),
        ];
        return [.. figures.OfType<Figure>().Select(Typeset)];
    }

    private static Figure Typeset(Figure figure) => figure with
    {
        Title = Typography.Typeset(figure.Title),
        Subtitle = Typography.Typeset(figure.Subtitle),
        Reading = Typography.Typeset(figure.Reading),
        Scope = Typography.Typeset(figure.Scope),
        Source = Typography.Typeset(figure.Source),
        TextAlternative = Typography.Typeset(figure.TextAlternative),
    };
}
