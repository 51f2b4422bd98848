namespace CrpvReporting.Report.Charts;

/// <summary>What a chart can be drawn from; anything else is a mistake of the caller.</summary>
internal static class FigureCheck
{
    public static void Check(Figure figure)
    {
        if (figure.Categories.Count == 0) throw Refused(figure, "it has no category");
        if (figure.Series.Any(s => s.Values.Count != figure.Categories.Count)) throw Refused(figure, "a series has not one value per category");
        if (figure.Series.SelectMany(s => s.Values).Any(v => v < 0)) throw Refused(figure, "a value is below zero");
        if (figure.Form == FigureForm.Shares && figure.Series.Count is var cut && (cut == 0 || cut > ChartStyles.MaxSeries))
            throw Refused(figure, $"it is cut into {cut} series and there are {ChartStyles.MaxSeries} colours");
        if (figure.Form != FigureForm.Shares && figure.Series.Count != 1)
            throw Refused(figure, "bars and columns show one series");
        if (figure.Form != FigureForm.Months && figure.Periods.Count > 0)
            throw Refused(figure, "periods are marked behind months only");
    }

    private static ArgumentException Refused(Figure figure, string why) =>
        new($"Figure « {figure.Name} » cannot be drawn: {why}.", nameof(figure));
}
