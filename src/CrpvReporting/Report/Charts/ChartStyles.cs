namespace CrpvReporting.Report.Charts;

/// <summary>Sizes, weights and colours of every chart: the one place where its looks are decided.</summary>
internal static class ChartStyles
{
    public const string Ink = "#1a1a1a";
    public const string Paper = "#ffffff";
    public const string Axis = "#595959";
    public const string Band = "#e6e8eb";

    /// <summary>What WCAG 2.1 asks of text.</summary>
    public const double LeastOfText = 4.5;

    public static readonly TextStyle Title = new(22, FontWeight.SemiBold, Ink);
    public static readonly TextStyle Subtitle = new(15, FontWeight.Regular, "#4d4d4d");
    public static readonly TextStyle Label = new(14, FontWeight.Regular, Ink);
    public static readonly TextStyle Value = new(14, FontWeight.SemiBold, Ink);
    public static readonly TextStyle Missing = new(14, FontWeight.Regular, "#595959");
    public static readonly TextStyle Period = new(13, FontWeight.Regular, "#404040");
    public static readonly TextStyle Note = new(13, FontWeight.Regular, "#595959");

    /// <summary>White on a colour where it can be read (4.5:1), dark elsewhere; black where only black can.</summary>
    public static string InkOn(string color) =>
        Contrast.Between(Paper, color) >= LeastOfText ? Paper : Contrast.Between(Ink, color) >= LeastOfText ? Ink : "#000000";
}
