using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>Where a number of a table comes from, so that whoever shows it can lead to its lines.</summary>
/// <param name="Measure">What a line counts for.</param>
/// <param name="Where">Which lines count: those that every filter keeps, the perimeter included.</param>
public sealed record NumberSource(LineMeasure Measure, IReadOnlyList<DimensionFilter> Where)
{
    /// <summary>The year of the lines; null: that of the table.</summary>
    public int? Year { get; init; }

    /// <summary>For a share, the filters of what it is out of; null for what is no share.</summary>
    public IReadOnlyList<DimensionFilter>? OutOf { get; init; }

    /// <summary>Codes of the publics that are counted, each line for those only; empty: lines count for what they say as a whole.</summary>
    public IReadOnlyList<string> Publics { get; init; } = [];

    /// <summary>For a difference, what is taken away; null for what is none.</summary>
    public NumberSource? Less { get; init; }

    /// <summary>Whether the number is for 100 of <see cref="Less"/>: an index rather than a difference.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Code of the indicator, where a number is one and no plain sum; null elsewhere.</summary>
    public string? Indicator { get; init; }

    /// <summary>Whether the number says how the centres spread on the indicator, and is no value of it.</summary>
    public bool IsSpread { get; init; }

    /// <summary>An indicator that is no plain sum of lines, among the centres that some filters keep.</summary>
    public static NumberSource Of(Indicator indicator, params IReadOnlyList<DimensionFilter> where) => new(LineMeasure.HalfDays, where) { Indicator = indicator.Code };
}
