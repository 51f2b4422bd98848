namespace CrpvReporting.Report;

/// <summary>How a figure is drawn.</summary>
public enum FigureForm
{
    /// <summary>One horizontal bar per category, in the order given (sorted by value by the builder), with direct labels.</summary>
    Bars,

    /// <summary>One horizontal bar of 100 % per category, cut into its series (at most four), with direct labels.</summary>
    Shares,

    /// <summary>One vertical column per month, fixed order, with marked periods.</summary>
    Months,

    /// <summary>One vertical column per year, side by side.</summary>
    Years,
}
