namespace CrpvReporting.Report.Workbook;

/// <summary>Widths of the sheets that hold a short label and a text: cover, contents, notes.</summary>
internal static class TwoColumns
{
    private const double Paragraph = 95;
    private const double Padding = 3;

    public static IReadOnlyList<double> Widths(IEnumerable<string> labels) =>
        [Math.Round(Math.Clamp(labels.Select(TextWidth.Of).DefaultIfEmpty().Max() * TextWidth.Bold + Padding, 10, 40), 1), Paragraph];
}
