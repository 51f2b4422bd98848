using CrpvReporting.Report.Charts;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>What the looks of a native chart depend on: where it is shown.</summary>
/// <param name="TextSize">Size of its words, in points, where there is room for them.</param>
/// <param name="Accents">The first accents of the theme that it is shown with, as <c>#rrggbb</c>: words written over them have to be read.</param>
public sealed record ChartLook(int TextSize, IReadOnlyList<string> Accents)
{
    /// <summary>The colours of the pictures, in the order of the theme's accents.</summary>
    public static IReadOnlyList<string> OwnAccents { get; } = ChartPalette.Default.Colors;

    /// <summary>On a sheet, beside its table.</summary>
    public static ChartLook Sheet { get; } = new(10, OwnAccents);

    /// <summary>On a slide, read from the back of a room.</summary>
    public static ChartLook Slide { get; } = new(16, OwnAccents);

    /// <summary>Width and height of the chart, in points: labels are given their room. Null: the program that shows it decides.</summary>
    public (double Width, double Height)? Frame { get; init; }

    /// <summary>The theme's colour of words that are written over the accent of a series.</summary>
    internal string InkOver(int series)
    {
        var accent = Accents[series % Accents.Count];
        return Contrast.Between(ChartStyles.Paper, accent) >= Contrast.Between(ChartStyles.Ink, accent) ? "bg1" : "tx1";
    }
}
