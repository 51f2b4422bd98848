using System.Xml.Linq;
using CrpvReporting.Report.Charts;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>Bars and columns: each value written at its end; or bars of 100 %, cut into their series.</summary>
internal static class BarChart
{
    public static IEnumerable<XElement> Bars(ChartData data, ChartRoom room) =>
    [
        Chart("bar", "clustered", gap: room.Gap, overlap: 0, [Series(data, 0, Accent(0), Labels(data, 0, room))]),
        .. ChartAxes.Horizontal(room.TextSize),
    ];

    /// <summary>A thin bar from the value of reference to each value, which is written at its end.</summary>
    public static IEnumerable<XElement> Lollipop(ChartData data, ChartRoom room) =>
    [
        Chart("bar", "clustered", gap: 150, overlap: 0, [Series(data, 0, Accent(0), Labels(data, 0, room))]),
        .. ChartAxes.Horizontal(room.TextSize, data.Figure.Reference!.Value),
    ];

    /// <summary>
    /// Two years side by side, the earlier one in grey. A native line from one to the other would have its labels over one another: nothing moves
    /// them apart when the numbers are edited.
    /// </summary>
    public static IEnumerable<XElement> Pairs(ChartData data, ChartRoom room) =>
    [
        Chart("bar", "clustered", gap: room.Gap, overlap: 0, data.Series.Select((_, i) => Series(data, i, i == data.Series.Count - 1 ? Accent(0) : Muted, Labels(data, i, room)))),
        .. ChartAxes.Horizontal(room.TextSize),
    ];

    public static IEnumerable<XElement> Columns(ChartData data, ChartRoom room) =>
    [
        Chart("col", "clustered", gap: room.Gap, overlap: 0, [Series(data, 0, Accent(0), Labels(data, 0, room))]),
        .. ChartAxes.Vertical(room.TextSize, format: null),
    ];

    public static IEnumerable<XElement> Shares(ChartData data, ChartLook look, ChartRoom room)
    {
        var parts = Enumerable.Range(0, data.Categories.Count).Select(category => ShareParts.Of(data.Figure, category).Parts).ToList();
        return
        [
            Chart("bar", "percentStacked", gap: room.Gap, overlap: 100, data.Series.Select((_, i) =>
                Series(data, i, Accent(i), DataLabels.Of(data, i, "ctr", room.TextSize, look.InkOver(i), category => !room.HoldsLabel(parts[category][i], data.Label(i, category)))))),
            .. ChartAxes.Horizontal(room.TextSize),
        ];
    }

    private static XElement Labels(ChartData data, int series, ChartRoom room) => DataLabels.Of(data, series, "outEnd", room.TextSize, Ink);

    private static XElement Chart(string direction, string grouping, int gap, int overlap, IEnumerable<XElement> series) => new(
        C + "barChart", Val("barDir", direction), Val("grouping", grouping), Flag("varyColors", false), series, Val("gapWidth", gap), Val("overlap", overlap), ChartAxes.Ids);

    private static XElement Series(ChartData data, int series, string color, XElement labels) => new(
        C + "ser",
        data.Name(series),
        // A white line keeps neighbours apart for eyes that confuse their colours.
        Shape(Fill(color), data.Series.Count > 1 ? Line("bg1", 1) : NoLine()),
        Flag("invertIfNegative", false),
        labels,
        data.Values(series));
}
