using System.Xml.Linq;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>
/// A figure as a chart that Excel, PowerPoint and LibreOffice draw and let people edit: the chart part of a package. Its
/// numbers are those of a sheet, its colours and fonts those of the theme, so that a template decides of its looks. It has no
/// title: the sheet or the slide carries the message.
/// </summary>
public static class NativeChart
{
    /// <summary>Whether a figure has a native equivalent; one that has none is shown by its table.</summary>
    public static bool Has(Figure figure) => figure.Form is not (FigureForm.Heat or FigureForm.Tiles);

    /// <summary>The chart part, complete but for where its workbook is (<c>c:externalData</c>, to be added last on a slide).</summary>
    /// <param name="figure">The figure; one that has a native equivalent.</param>
    /// <param name="cells">Where its table is.</param>
    /// <param name="look">How large its words are; null: as on a sheet.</param>
    public static XDocument Of(Figure figure, ChartCells cells, ChartLook? look = null)
    {
        look ??= ChartLook.Sheet;
        var data = new ChartData(figure, cells);
        var withLegend = data.Series.Count > 1;
        var room = RoomOf(data, look);
        return new XDocument(new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A),
            Flag("date1904", false), Val("lang", "fr-FR"), Flag("roundedCorners", false),
            new XElement(
                C + "chart",
                Flag("autoTitleDeleted", true),
                new XElement(C + "plotArea", room.Plot, Plot(data, look, room), Shape(new XElement(A + "noFill"), NoLine())),
                withLegend ? new XElement(C + "legend", Val("legendPos", "t"), Flag("overlay", false), Lettering(look.TextSize, Ink)) : null,
                Flag("plotVisOnly", true), Val("dispBlanksAs", "gap")),
            Shape(new XElement(A + "noFill"), NoLine()),
            Lettering(room.TextSize, Ink)));
    }

    /// <summary>The periods marked behind the months, as shapes of the chart: a part of their own, which the chart names (<c>c:userShapes</c>). Null without any, or where the program places the plot.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="cells">Where its table is.</param>
    /// <param name="look">How large it is.</param>
    public static XDocument? PeriodsOf(Figure figure, ChartCells cells, ChartLook look) =>
        figure.Periods.Count > 0 && look.Frame is { } frame && RoomOf(new ChartData(figure, cells), look) is { Box: { } plot } room ? PeriodShapes.Of(figure, frame, plot, room.TextSize) : null;

    private static ChartRoom RoomOf(ChartData data, ChartLook look)
    {
        var withLegend = data.Series.Count > 1;
        return data.Figure.Form is FigureForm.Months or FigureForm.Years
            ? ChartRoom.ForColumns(data, look, withLegend, withScale: data.Figure.Form == FigureForm.Months)
            : ChartRoom.ForBars(data, look, withLegend, labelsAtEnd: data.Figure.Form != FigureForm.Shares);
    }

    private static IEnumerable<XElement> Plot(ChartData data, ChartLook look, ChartRoom room) => data.Figure.Form switch
    {
        FigureForm.Bars => BarChart.Bars(data, room),
        FigureForm.Lollipop => BarChart.Lollipop(data, room),
        FigureForm.Slope => BarChart.Pairs(data, room),
        FigureForm.Shares => BarChart.Shares(data, look, room),
        FigureForm.Months => LineChart.Months(data, room),
        FigureForm.Years => BarChart.Columns(data, room),
        _ => throw new ArgumentException($"Figure « {data.Figure.Name} » has no native chart.", nameof(data)),
    };
}
