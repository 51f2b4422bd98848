using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Charts;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>
/// The room that labels need in a chart of a known size: programs cut or drop what they find no room for, each in its own way. The
/// plot is given what the words leave.
/// </summary>
/// <param name="TextSize">Size of its words, in points.</param>
/// <param name="Plot">Where the plot is: the element that says it.</param>
/// <param name="Gap">Space between bars, as a percentage of their thickness.</param>
internal sealed record ChartRoom(int TextSize, XElement Plot, int Gap)
{
    private const int OrdinaryGap = 45;

    /// <summary>A bar thicker than this, in points, is a block: few bars are set further apart.</summary>
    private const double ThickestBar = 46;

    /// <summary>Names are not cut into more lines.</summary>
    private const int MostLines = 3;

    private const int LeastSize = 8;

    /// <summary>Part of a bar's place that its label may fill.</summary>
    private const double Filled = 0.72;

    /// <summary>Where the size is not known, a part of a bar thinner than this has no room for its number.</summary>
    private const decimal LeastLabelled = 0.06m;

    /// <summary>Most of the width that names may take.</summary>
    private const double MostForNames = 0.5;

    private const double LineHeight = 1.2;

    /// <summary>Names beside bars, as many lines of them as their place allows; numbers at the end of bars.</summary>
    public static ChartRoom ForBars(ChartData data, ChartLook look, bool withLegend, bool labelsAtEnd)
    {
        if (look.Frame is not var (width, height))
            return Free(look);
        var top = withLegend ? LegendHeight(look.TextSize) / height : 0.01;
        var slot = height * (0.99 - top) / data.Categories.Count;
        var rows = data.Figure.Form == FigureForm.Slope ? data.Series.Count : 1;
        var size = (int)Math.Clamp(slot * Filled / rows, LeastSize, look.TextSize);
        var style = StyleOf(size);
        var lines = Math.Clamp((int)(slot / (size * LineHeight)), 1, MostLines);
        var names = 0.1;
        while (names < MostForNames && !data.Categories.All(name => Fits(name, style, (float)(width * names), lines)))
            names += 0.01;
        var numbers = labelsAtEnd
            ? (Enumerable.Range(0, data.Series.Count).SelectMany(series => Enumerable.Range(0, data.Categories.Count).Select(i => ChartFont.Room(data.Label(series, i), style))).Max() + size) / width
            : 0.02;
        return new ChartRoom(size, Layout(new PlotBox(names + (size / width), top, 1 - names - (size / width) - numbers, 0.99 - top)), GapOf(slot, rows)) { Length = (1 - names - (size / width) - numbers) * width };
    }

    /// <summary>Names under columns or points, each within its place; a scale on the left where there is one.</summary>
    public static ChartRoom ForColumns(ChartData data, ChartLook look, bool withLegend, bool withScale)
    {
        if (look.Frame is not var (width, height))
            return Free(look);
        var size = look.TextSize;
        while (size > LeastSize && data.Categories.Any(name => ChartFont.Room(name, StyleOf(size)) > PlotOf(data, size, withLegend, withScale, width, height).Width * width / data.Categories.Count))
            size--;
        var plot = PlotOf(data, size, withLegend, withScale, width, height);
        return new ChartRoom(size, Layout(plot), GapOf(plot.Width * width / data.Categories.Count, 1)) { Box = plot };
    }

    /// <summary>Where the plot is, as parts of the chart; null where the program decides.</summary>
    public PlotBox? Box { get; private init; }

    /// <summary>The length of a bar of 100 %, in points; null where the program decides.</summary>
    private double? Length { get; init; }

    /// <summary>Whether a part of a bar is long enough for its number.</summary>
    public bool HoldsLabel(decimal part, string label) =>
        Length is { } length ? (double)part * length > ChartFont.Room(label, StyleOf(TextSize)) + 4 : part >= LeastLabelled;

    /// <summary>Where the program decides.</summary>
    private static ChartRoom Free(ChartLook look) => new(look.TextSize, new XElement(C + "layout"), OrdinaryGap);

    private static PlotBox PlotOf(ChartData data, int size, bool withLegend, bool withScale, double width, double height)
    {
        var left = withScale ? (Enumerable.Range(0, data.Series.Count).SelectMany(series => Enumerable.Range(0, data.Categories.Count).Select(i => ChartFont.Room(data.Label(series, i), StyleOf(size)))).Max() + size) / width : 0.01;
        // Above: the label of the highest point.
        var top = ((withLegend ? LegendHeight(size) : 0) + (size * LineHeight)) / height;
        return new PlotBox(left, top, 0.99 - left, 1 - top - (size * 2 / height));
    }

    private static int GapOf(double slot, int bars) => (int)Math.Clamp(((slot / bars / ThickestBar) - 1) * 100, OrdinaryGap, 500);

    private static TextStyle StyleOf(int size) => new(size, FontWeight.Regular, ChartStyles.Ink);

    private static bool Fits(string name, TextStyle style, float room, int lines)
    {
        var wrapped = TextWrap.Fill(name, style, room);
        return wrapped.Count <= lines && wrapped.All(line => ChartFont.Room(line, style) <= room);
    }

    private static double LegendHeight(int points) => points * 2.2;

    private static XElement Layout(PlotBox plot) => new(
        C + "layout",
        new XElement(
            C + "manualLayout",
            Val("layoutTarget", "inner"), Val("xMode", "edge"), Val("yMode", "edge"), Part("x", plot.X), Part("y", plot.Y), Part("w", plot.Width), Part("h", plot.Height)));

    private static XElement Part(string name, double value) => Val(name, Math.Round(value, 4).ToString(CultureInfo.InvariantCulture));
}
