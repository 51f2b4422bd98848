using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>The two axes of a chart: one names the categories, the other gives the scale and, where values are written, is not drawn.</summary>
internal static class ChartAxes
{
    private const int Categories = 1;
    private const int Values = 2;

    /// <summary>What a chart says of its axes.</summary>
    public static IEnumerable<XElement> Ids => [Val("axId", Categories), Val("axId", Values)];

    /// <summary>Categories from top to bottom, values from left to right.</summary>
    /// <param name="points">Size of the words.</param>
    /// <param name="from">The value that bars start from; null: zero.</param>
    public static IEnumerable<XElement> Horizontal(int points, decimal? from = null) => [Category("l", isReversed: true, points, from), Value("b", format: null, points)];

    /// <summary>Categories from left to right, values from bottom to top.</summary>
    /// <param name="points">Size of the words.</param>
    /// <param name="format">Format of the scale; null when it is not drawn.</param>
    public static IEnumerable<XElement> Vertical(int points, string? format) => [Category("b", isReversed: false, points, from: null), Value("l", format, points)];

    private static XElement Category(string side, bool isReversed, int points, decimal? from) => new(
        C + "catAx",
        Val("axId", Categories),
        new XElement(C + "scaling", Val("orientation", isReversed ? "maxMin" : "minMax")),
        Flag("delete", false),
        Val("axPos", side),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "low"),
        Shape(Line(Quiet, from is null ? 0.75 : 1.5)),
        Lettering(points, Ink),
        Val("crossAx", Values), from is { } start ? Val("crossesAt", ExactNumbers.Text((double)start)) : Val("crosses", "autoZero"),
        Flag("auto", false), Val("lblAlgn", "ctr"), Val("lblOffset", 100), Val("tickLblSkip", 1), Flag("noMultiLvlLbl", true));

    private static XElement Value(string side, string? format, int points) => new(
        C + "valAx",
        Val("axId", Values),
        // From zero: a length or a height is read as a quantity.
        new XElement(C + "scaling", Val("orientation", "minMax"), Val("min", 0)),
        Flag("delete", format is null),
        Val("axPos", side),
        format is null ? null : new XElement(C + "majorGridlines", Shape(Line(Faint, 0.75))),
        new XElement(C + "numFmt", new XAttribute("formatCode", format ?? "General"), new XAttribute("sourceLinked", 0)),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"),
        Shape(NoLine()),
        Lettering(points, Quiet),
        Val("crossAx", Categories), Val("crosses", side == "b" ? "max" : "autoZero"),
        Val("crossBetween", "between"));
}
