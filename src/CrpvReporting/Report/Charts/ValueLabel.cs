using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Charts;

/// <summary>The number written beside a bar.</summary>
internal static class ValueLabel
{
    public static string Of(decimal? value, Figure figure) =>
        value is { } known ? French.UpTo(known, figure.Decimals) : CellText.Of(CellMarker.NotReported);

    public static TextStyle Style(decimal? value) => value is null ? ChartStyles.Missing : ChartStyles.Value;

    /// <summary>The room of the widest number of a figure.</summary>
    public static float Room(Figure figure, TextStyle style) =>
        figure.Series[0].Values.Max(v => ChartFont.Room(Of(v, figure), style));

    /// <summary>The value of the longest bar; 1 when there is none, since a scale needs a length.</summary>
    public static double Scale(IEnumerable<decimal?> values) => values.Max() is { } max and > 0 ? (double)max : 1;
}
