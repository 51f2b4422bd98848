namespace CrpvReporting.Report.Charts;

/// <summary>Sizes, weights and colours of every chart: the one place where its looks are decided.</summary>
internal static class ChartStyles
{
    public const string Ink = "#1a1a1a";
    public const string Paper = "#ffffff";
    public const string Axis = "#595959";
    public const string Band = "#e6e8eb";

    public static readonly TextStyle Title = new(22, FontWeight.SemiBold, Ink);
    public static readonly TextStyle Subtitle = new(15, FontWeight.Regular, "#4d4d4d");
    public static readonly TextStyle Label = new(14, FontWeight.Regular, Ink);
    public static readonly TextStyle Value = new(14, FontWeight.SemiBold, Ink);
    public static readonly TextStyle Missing = new(14, FontWeight.Regular, "#595959");
    public static readonly TextStyle Period = new(13, FontWeight.Regular, "#404040");
    public static readonly TextStyle Note = new(13, FontWeight.Regular, "#595959");

    /// <summary>
    /// Four colours that pass 3:1 on white, between neighbours and for every colour vision tested; a series has the one
    /// of its rank.
    /// </summary>
    private static readonly string[] Palette = ["#12436d", "#28a197", "#801650", "#f46a25"];

    public static int MaxSeries => Palette.Length;

    public static string SeriesColor(int rank) => Palette[rank];

    /// <summary>White on a colour where it can be read (4.5:1), dark elsewhere.</summary>
    public static string InkOn(string color) => Contrast.Between(Paper, color) >= 4.5 ? Paper : Ink;
}
