using System.Xml.Linq;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>Lines over months: the first series is the one to read, its values written; the year before stays behind it, in grey.</summary>
internal static class LineChart
{
    public static IEnumerable<XElement> Months(ChartData data, ChartRoom room) =>
    [
        new XElement(
            C + "lineChart", Val("grouping", "standard"), Flag("varyColors", false), data.Series.Select((_, i) => Series(data, i, room)), Flag("marker", true), ChartAxes.Ids),
        .. ChartAxes.Vertical(room.TextSize, format: "#,##0"),
    ];

    private static XElement Series(ChartData data, int series, ChartRoom room)
    {
        var isFirst = series == 0;
        var color = isFirst ? Accent(0) : Muted;
        return new XElement(
            C + "ser",
            data.Name(series),
            Shape(Line(color, isFirst ? 3 : 1.5)),
            new XElement(C + "marker", Val("symbol", isFirst ? "circle" : "diamond"), Val("size", isFirst ? 8 : 5), Shape(Fill(color), Line("bg1", 0.75))),
            isFirst ? DataLabels.AlongLine(data, series, room.TextSize) : DataLabels.None(),
            data.Values(series),
            Flag("smooth", false));
    }
}
