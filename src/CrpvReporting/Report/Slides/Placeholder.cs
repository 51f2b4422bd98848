namespace CrpvReporting.Report.Slides;

/// <summary>A place that a layout keeps for something.</summary>
/// <param name="Type">What it is kept for, as the format says it: <c>title</c>, <c>body</c>, <c>sldNum</c>…; <c>obj</c> for anything.</param>
/// <param name="Index">Its number in the layout; null for those that need none.</param>
/// <param name="Name">Its name in the layout.</param>
/// <param name="Box">Where it is, its own or that of the master.</param>
/// <param name="TextSize">Size of the words in it, in points.</param>
/// <param name="IsCapitals">Whether its words are shown in capitals.</param>
internal sealed record Placeholder(string Type, string? Index, string Name, Box Box, int TextSize, bool IsCapitals)
{
    public bool IsTitle => Type is "title" or "ctrTitle";

    /// <summary>Whether words can be put into it.</summary>
    public bool TakesText => Type is "body" or "obj" or "subTitle";

    /// <summary>Whether a chart or table can take its place.</summary>
    public bool TakesObject => Type is "obj" or "chart" or "tbl" or "dgm" or "media" or "clipArt";
}
