using System.Xml.Linq;
using CrpvReporting.Report.Charts;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>
/// Where a centre stands, drawn on one line: the band between the quartiles, the median, the centre. The table beside says the same in
/// words; the scale goes from a little less to a little more than what is shown, and says nothing of the other centres.
/// </summary>
internal static class PlaceStrip
{
    private const double Width = 200;
    private const double Height = 24;
    private const double Margin = 7;

    /// <summary>What the line goes on for, on both sides, as a part of its length.</summary>
    private const double Slack = 0.12;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The last column of the table of places, its header first; a row without its numbers has an empty cell.</summary>
    public static IReadOnlyList<XElement> Column(ReportTable place) =>
    [
        Html.ColumnHead("Vue d'ensemble"),
        .. place.Rows.Select(row => new XElement("td", Of(Number(place, row, "value"), Number(place, row, "q1"), Number(place, row, "median"), Number(place, row, "q3")))),
    ];

    private static decimal? Number(ReportTable table, IReadOnlyList<ReportCell> row, string key) => row[table.Columns.TakeWhile(column => column.Key != key).Count()].Number;

    private static XElement? Of(decimal? value, decimal? first, decimal? median, decimal? third)
    {
        if (value is not { } own || first is not { } low || median is not { } middle || third is not { } high || (own == low && own == high))
            return null;
        var least = (double)Math.Min(own, low);
        var range = (double)Math.Max(own, high) - least;
        return new XElement(
            Svg + "svg",
            Html.Class("place"),
            new XAttribute("viewBox", $"0 0 {SvgNumber.Of(Width)} {SvgNumber.Of(Height)}"),
            new XAttribute("aria-hidden", "true"),
            Line("axe", Margin, Height / 2, Width - Margin, Height / 2),
            new XElement(
                Svg + "rect", Html.Class("milieu"), Of("x", X(low)), Of("y", 5), Of("width", Math.Max(X(high) - X(low), 1)), Of("height", Height - 10)),
            Line("mediane", X(middle), 3, X(middle), Height - 3),
            new XElement(Svg + "circle", Html.Class("point"), Of("cx", X(own)), Of("cy", Height / 2), Of("r", 6)));

        double X(decimal number) => Margin + ((((double)number - least) / range * (1 - (2 * Slack))) + Slack) * (Width - (2 * Margin));
    }

    private static XElement Line(string name, double x1, double y1, double x2, double y2) =>
        new(Svg + "line", Html.Class(name), Of("x1", x1), Of("y1", y1), Of("x2", x2), Of("y2", y2));

    private static XAttribute Of(string name, double number) => new(name, SvgNumber.Of(number));
}
