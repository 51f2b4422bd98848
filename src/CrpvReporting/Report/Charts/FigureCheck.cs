namespace CrpvReporting.Report.Charts;

/// <summary>What a chart can be drawn from; anything else is a mistake of the caller.</summary>
internal static class FigureCheck
{
    public static void Check(Figure figure, ChartPalette palette)
    {
        if (figure.Categories.Count == 0) throw Refused(figure, "it has no category");
        if (figure.Series.Any(s => s.Values.Count != figure.Categories.Count)) throw Refused(figure, "a series has not one value per category");
        if (figure.Series.SelectMany(s => s.Values).Any(v => v < 0)) throw Refused(figure, "a value is below zero");
        var series = figure.Series.Count;
        if (series == 0) throw Refused(figure, "it has no series");
        if (ColorsOf(figure) > palette.Colors.Count) throw Refused(figure, $"it has {series} series and the palette {palette.Colors.Count} colours");
        if (figure.Form == FigureForm.Months && series > 2) throw Refused(figure, "a line by month shows a year and the one before");
        if (series != 1 && figure.Form is (FigureForm.Bars or FigureForm.Years or FigureForm.Lollipop or FigureForm.Tiles))
            throw Refused(figure, "bars, columns, lollipops and tiles show one series");
        if (figure.Form == FigureForm.Slope && figure.Categories.Count != 2) throw Refused(figure, "a slope goes from one category to another");
        if (figure.Form == FigureForm.Lollipop && figure.Reference is null) throw Refused(figure, "it has nothing to measure from");
        if (figure.Form == FigureForm.Tiles && (figure.Tiles.Count != figure.Categories.Count || figure.Tiles.Distinct().Count() != figure.Tiles.Count))
            throw Refused(figure, "each category needs a tile of its own");
        if (figure.Form != FigureForm.Months && figure.Periods.Count > 0)
            throw Refused(figure, "periods are marked behind months only");
    }

    /// <summary>How many colours a figure needs.</summary>
    public static int ColorsOf(Figure figure) => figure.Form is FigureForm.Shares or FigureForm.Months ? figure.Series.Count : 1;

    private static ArgumentException Refused(Figure figure, string why) =>
        new($"Figure « {figure.Name} » cannot be drawn: {why}.", nameof(figure));
}
