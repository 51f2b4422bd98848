using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Explanations;

/// <summary>An explained figure with everything that is shown beside it.</summary>
/// <param name="Explanation">The arithmetic.</param>
/// <param name="Returns">The return of each centre.</param>
/// <param name="EventNames">The identifiers that centres gave to the events shared.</param>
/// <param name="Lines">The lines behind it; read as they are enumerated, since there may be very many.</param>
public sealed record ExplanationReport(
    Explanation Explanation,
    IReadOnlyDictionary<CodeEntry, ReturnSource> Returns,
    IReadOnlyDictionary<SharedEvent, string> EventNames,
    IEnumerable<ExplainedLine> Lines)
{
    /// <summary>How many lines there are.</summary>
    public int LineCount => Explanation.Figure.Shape == ExplanationShape.Declared ? Explanation.Declared.Count : Explanation.Lines;

    /// <summary>Whether what a line brings is its half-days, so that no column has to say it.</summary>
    public bool CountsHalfDays => Explanation.Figure.Measure == LineMeasure.HalfDays;

    public int Year => Explanation.Figure.Question.Year;
}
