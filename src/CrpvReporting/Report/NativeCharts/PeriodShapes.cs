using System.Globalization;
using System.Xml.Linq;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>Periods marked on a chart by month: shades that belong to the chart, and move with it.</summary>
internal static class PeriodShapes
{
    private static readonly XNamespace Cdr = "http://schemas.openxmlformats.org/drawingml/2006/chartDrawing";

    /// <param name="figure">The figure.</param>
    /// <param name="frame">Width and height of the chart, in points.</param>
    /// <param name="plot">Where the months are.</param>
    /// <param name="points">Size of the names.</param>
    public static XDocument Of(Figure figure, (double Width, double Height) frame, PlotBox plot, int points) => new(new XElement(
        C + "userShapes", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "cdr", Cdr),
        figure.Periods.Select((period, i) => Shape(period, i + 2, frame, plot, figure.Categories.Count, points))));

    private static XElement Shape(FigurePeriod period, int id, (double Width, double Height) frame, PlotBox plot, int months, int points)
    {
        double At(double month) => plot.X + (plot.Width * month / months);
        var (left, right) = (At(period.From), At(period.To));
        return new XElement(
            Cdr + "relSizeAnchor",
            Corner("from", left, plot.Y), Corner("to", right, plot.Y + plot.Height),
            new XElement(
                Cdr + "sp", new XAttribute("macro", ""), new XAttribute("textlink", ""),
                new XElement(Cdr + "nvSpPr", new XElement(Cdr + "cNvPr", new XAttribute("id", id), new XAttribute("name", period.Label)), new XElement(Cdr + "cNvSpPr")),
                new XElement(
                    Cdr + "spPr",
                    new XElement(
                        A + "xfrm",
                        new XElement(A + "off", new XAttribute("x", Emu(left * frame.Width)), new XAttribute("y", Emu(plot.Y * frame.Height))),
                        new XElement(A + "ext", new XAttribute("cx", Emu((right - left) * frame.Width)), new XAttribute("cy", Emu(plot.Height * frame.Height)))),
                    new XElement(A + "prstGeom", new XAttribute("prst", "rect"), new XElement(A + "avLst")), Fill(Band), NoLine()),
                new XElement(
                    Cdr + "txBody",
                    new XElement(A + "bodyPr", new XAttribute("wrap", "square"), new XAttribute("lIns", 0), new XAttribute("rIns", 0), new XAttribute("anchor", "t")),
                    new XElement(A + "lstStyle"),
                    new XElement(
                        A + "p", new XElement(A + "pPr", new XAttribute("algn", "ctr")),
                        new XElement(A + "r", new XElement(A + "rPr", new XAttribute("lang", "fr-FR"), new XAttribute("sz", points * 100), Fill(Quiet), new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))), new XElement(A + "t", period.Label))))));
    }

    private static XElement Corner(string name, double x, double y) => new(Cdr + name, new XElement(Cdr + "x", Text(x)), new XElement(Cdr + "y", Text(y)));

    private static long Emu(double points) => (long)Math.Round(points * 12_700);

    private static string Text(double part) => Math.Round(part, 4).ToString(CultureInfo.InvariantCulture);
}
