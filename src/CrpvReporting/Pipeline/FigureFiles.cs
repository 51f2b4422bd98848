using CrpvReporting.Pipeline.Publishing;
using CrpvReporting.Report;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.Slides;

namespace CrpvReporting.Pipeline;

/// <summary>The files that one figure can be had as, called as in a report: <c>mois.svg</c>, <c>mois-nu.png</c>, <c>mois.csv</c>… and its slide, <c>mois.pptx</c>.</summary>
public static class FigureFiles
{
    private static readonly int UsualWidth = new ChartOptions().Width;

    /// <summary>The files of a figure, each made only when it is written; the same bytes as in the report, unless another width is asked for.</summary>
    /// <param name="report">The balance.</param>
    /// <param name="figure">One of its figures.</param>
    /// <param name="width">Width of the pictures in CSS pixels; null: that of the report.</param>
    public static IReadOnlyList<ReportFile> Of(BalanceReport report, Figure figure, int? width = null) =>
        [.. ChartFiles.Of(figure, width ?? UsualWidth), new ReportFile($"{figure.Name}.pptx", stream => SlideDeck.Write(report, figure, stream))];

    /// <summary>The file of a name; null when no figure of the report has one called so.</summary>
    public static ReportFile? Find(BalanceReport report, string name, int? width = null) =>
        report.Figures.SelectMany(figure => Of(report, figure, width)).FirstOrDefault(file => file.Path == name);
}
