using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Explanations;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>The lines behind a figure with what each brings to it. Those that cannot bring anything are left out.</summary>
internal static class ExplainedLines
{
    /// <param name="figure">The figure.</param>
    /// <param name="measure">What a line counts for.</param>
    /// <param name="lines">The lines kept, centre after centre.</param>
    /// <param name="uncounted">The claims of shared events that do not count in the net total.</param>
    public static IEnumerable<ExplainedLine> Of(
        ExplainedFigure figure, LineMeasure measure, IEnumerable<StoredLine> lines, IReadOnlySet<(string Event, int Day, CodeEntry Centre)> uncounted)
    {
        CodeEntry? centre = null;
        var references = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var isFirst = line.Centre != centre;
            if (isFirst)
                references.Clear();
            centre = line.Centre;
            if ((figure.Publics.Count > 0 ? OfPublics(figure, measure, line) : Contribution(measure, line, isFirst, references, uncounted)) is { } contribution)
                yield return new ExplainedLine(figure.Question.Year, line.Centre, line.File, line.Sheet, line.Activity.Row, line.Activity.Title, contribution)
                {
                    Date = line.Activity.Date,
                    HalfDays = line.Activity.HalfDays.Value,
                    Participants = line.Activity.Participants,
                    Reference = line.Activity.ActionReference,
                };
        }
    }

    /// <summary>The values of yearly forms.</summary>
    public static IEnumerable<ExplainedLine> Of(int year, IReadOnlyList<YearlyValue> declared) =>
        declared.Select(value => new ExplainedLine(year, value.Centre, value.File, value.Sheet, value.Row, value.Indicator.Label, value.Value));

    /// <summary>Participations of the publics of a figure on a line; null when it reports none of these publics.</summary>
    public static long? Participants(ExplainedFigure figure, StoredLine line) =>
        line.Activity.Publics.Where(count => figure.Publics.Contains(count.Public)).Select(count => (long)count.Participants).ToList() is { Count: > 0 } counts ? counts.Sum() : null;

    /// <summary>What a line brings to a figure of some publics; null when it reports none of them.</summary>
    private static decimal? OfPublics(ExplainedFigure figure, LineMeasure measure, StoredLine line) =>
        Participants(figure, line) is { } participants ? measure == LineMeasure.Participations ? participants : 1 : null;

    /// <summary>What a line brings; null when the figure does not look at it.</summary>
    private static decimal? Contribution(
        LineMeasure measure, StoredLine line, bool isFirst, HashSet<string> references, IReadOnlySet<(string Event, int Day, CodeEntry Centre)> uncounted) => measure switch
        {
            LineMeasure.HalfDays => line.Activity.HalfDays.Value,
            LineMeasure.NetHalfDays => line.Activity.EventId is { } shared && uncounted.Contains((shared, (int)StoredDay.Of(line.Activity.Date), line.Centre)) ? 0 : line.Activity.HalfDays.Value,
            LineMeasure.Lines => 1,
            LineMeasure.References => line.Activity.ActionReference is { } reference ? references.Add(reference) ? 1 : 0 : null,
            LineMeasure.LinesWithoutReference => line.Activity.ActionReference is null ? 1 : null,
            LineMeasure.Participations => line.Activity.Participants,
            LineMeasure.LinesReporting => line.Activity.Participants is null ? 0 : 1,
            LineMeasure.Centres => isFirst ? 1 : 0,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
        };
}
