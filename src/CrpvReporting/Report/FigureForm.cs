namespace CrpvReporting.Report;

/// <summary>How a figure is drawn.</summary>
public enum FigureForm
{
    /// <summary>One horizontal bar per category, in the order given (sorted by value by the builder), with direct labels.</summary>
    Bars,

    /// <summary>One horizontal bar of 100 % per category, cut into its series (at most four), with direct labels.</summary>
    Shares,

    /// <summary>A line over the months, fixed order, with marked periods; one series, or two: the year and the one before.</summary>
    Months,

    /// <summary>One vertical column per year, side by side.</summary>
    Years,

    /// <summary>One dot per category, on a stem from the value of reference (<see cref="Figure.Reference"/>), in the order given.</summary>
    Lollipop,

    /// <summary>Two categories, the earlier one first, and one line per series from the one to the other.</summary>
    Slope,

    /// <summary>A table of shades: categories are its rows, series its columns.</summary>
    Heat,

    /// <summary>One tile per category, at its place (<see cref="Figure.Tiles"/>), shaded by the value of the only series.</summary>
    Tiles,
}
