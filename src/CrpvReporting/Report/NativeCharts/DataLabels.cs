using System.Xml.Linq;
using static CrpvReporting.Report.NativeCharts.ChartXml;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>The numbers written beside what draws them.</summary>
internal static class DataLabels
{
    /// <summary>The labels of a series; a value that nobody reported is said in its place.</summary>
    /// <param name="data">The numbers.</param>
    /// <param name="series">The series.</param>
    /// <param name="position">Where they stand: <c>outEnd</c>, <c>ctr</c>, <c>t</c>, <c>r</c>.</param>
    /// <param name="points">Their size.</param>
    /// <param name="ink">Their colour in the theme.</param>
    /// <param name="isHidden">Categories without a label: what is drawn is too small for it.</param>
    public static XElement Of(ChartData data, int series, string position, int points, string ink, Func<int, bool>? isHidden = null) => new(
        C + "dLbls",
        Enumerable.Range(0, data.Categories.Count).Select(category => data.Number(series, category) switch
        {
            null => Missing(category, data.Marker(series, category), position, points),
            _ when isHidden?.Invoke(category) == true => new XElement(C + "dLbl", Val("idx", category), Flag("delete", true)),
            { } number when data.IsLargeAndWhole(number) => new XElement(C + "dLbl", Val("idx", category), Format(ChartData.WholeFormat), Clear(), Lettering(points, ink), Val("dLblPos", position), Shown(value: true)),
            _ => null,
        }),
        Format(data.Format), Clear(), Lettering(points, ink), Val("dLblPos", position), Shown(value: true));

    /// <summary>The labels of a line, each on the side where the line leaves room.</summary>
    /// <param name="data">The numbers.</param>
    /// <param name="series">The series.</param>
    /// <param name="points">Their size.</param>
    public static XElement AlongLine(ChartData data, int series, int points) => new(
        C + "dLbls",
        Enumerable.Range(0, data.Categories.Count).Select(category => data.Number(series, category) is null
            ? Missing(category, data.Marker(series, category), "t", points)
            : Side(data, series, category) is var side and not "t"
                ? new XElement(C + "dLbl", Val("idx", category), Format(data.Format), Veiled(), Lettering(points, Ink), Val("dLblPos", side), Shown(value: true))
                : null),
        Format(data.Format), Veiled(), Lettering(points, Ink), Val("dLblPos", "t"), Shown(value: true));

    /// <summary>Above a peak, below a hollow, outside a steep slope.</summary>
    private static string Side(ChartData data, int series, int category)
    {
        decimal At(int other) => other >= 0 && other < data.Categories.Count && data.Number(series, other) is { } known ? known : data.Number(series, category)!.Value;
        var (before, here, after) = (At(category - 1), At(category), At(category + 1));
        var high = Enumerable.Range(0, data.Categories.Count).Max(At);
        var steep = high / 5;
        // Below the lowest ones stand the names of the axis.
        var below = here > steep ? "b" : "t";
        return (before.CompareTo(here), here.CompareTo(after)) switch
        {
            (> 0, > 0) => here - after >= steep ? "r" : before - here >= steep ? below : "t",
            (< 0, < 0) => here - before >= steep ? "l" : after - here >= steep ? below : "t",
            (> 0, <= 0) => below,
            _ => "t",
        };
    }

    /// <summary>No label: a series that stays behind another.</summary>
    public static XElement None() => new(C + "dLbls", Shown(value: false));

    // A spreadsheet takes « [nr] » in a cell for a zero: its label must not say « 0 ».
    private static XElement Missing(int category, string marker, string position, int points) => new(
        C + "dLbl", Val("idx", category), Words(marker, points, Quiet), Clear(), Val("dLblPos", position), Shown(value: true));

    private static XElement Format(string code) => new(C + "numFmt", new XAttribute("formatCode", code), new XAttribute("sourceLinked", 0));

    private static XElement Clear() => Shape(new XElement(A + "noFill"), NoLine());

    private static XElement Veiled() => Shape(Fill(Veil), NoLine());

    private static IEnumerable<XElement> Shown(bool value) =>
    [
        Flag("showLegendKey", false), Flag("showVal", value), Flag("showCatName", false), Flag("showSerName", false), Flag("showPercent", false), Flag("showBubbleSize", false),
    ];
}
