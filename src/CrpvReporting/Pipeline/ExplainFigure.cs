using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Explanations;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Where a figure comes from: its arithmetic and the lines behind it, file, sheet, row. What the lines bring sums to it.</summary>
public static class ExplainFigure
{
    /// <summary>Explains a figure from one pass over the lines of its year.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static ExplanationReport Of(Workspace workspace, BalanceStore store, ExplainedFigure figure)
    {
        var year = figure.Question.Year;
        var scan = store.Scan(year, figure.Needed, figure.Keeps);
        var explanation = Explanation.Of(
            figure,
            scan.Cells,
            LoadBalance.CoverageOf(workspace, store, year),
            figure.Measure is LineMeasure.References or LineMeasure.LinesWithoutReference ? scan.ReadActions() : new Dictionary<CodeEntry, ActionCount>(),
            figure.Shape == ExplanationShape.Declared ? store.ReadYearlyValues(year) : [],
            figure.Publics.Count == 0 ? [] : [.. PublicsOf(figure, scan.Lines)]);
        var names = explanation.Events.Select(shared => shared.Event).ToDictionary(shared => shared, shared => store.EventIdentifier(shared));
        return new ExplanationReport(
            explanation,
            store.CurrentSubmissions(year).ToDictionary(submission => submission.Centre!, submission => new ReturnSource(submission.Centre!, submission.File, submission.Version!.Value)),
            names,
            figure.Measure is { } measure ? ExplainedLines.Of(figure, measure, scan.Lines, Uncounted(explanation, names)) : ExplainedLines.Of(year, explanation.Declared));
    }

    /// <summary>The lines that a question keeps, in the order of the centres and of their files.</summary>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    public static IEnumerable<StoredLine> Lines(Workspace workspace, BalanceStore store, BalanceQuestion question)
    {
        var figure = ExplainedFigure.Of(question, workspace.Lists);
        return store.Scan(question.Year, figure.Needed, figure.Keeps).Lines;
    }

    /// <summary>What the lines say of the publics of a figure, of each centre that details its publics.</summary>
    private static IEnumerable<PublicPart> PublicsOf(ExplainedFigure figure, IEnumerable<StoredLine> lines)
    {
        var parts = new Dictionary<CodeEntry, PublicPart>();
        foreach (var line in lines.Where(line => line.Activity.Publics.Count > 0))
        {
            var asked = ExplainedLines.Participants(figure, line);
            var former = parts.GetValueOrDefault(line.Centre) ?? new PublicPart(line.Centre, 0, 0, 0);
            parts[line.Centre] = former with
            {
                Lines = former.Lines + (asked is null ? 0 : 1),
                Participants = former.Participants + (asked ?? 0),
                All = former.All + line.Activity.Publics.Sum(count => (long)count.Participants),
            };
        }

        return parts.Values.OrderBy(part => part.Centre.Index);
    }

    /// <summary>The claims that do not count in the net total, by what is read on their lines.</summary>
    private static HashSet<(string Event, int Day, CodeEntry Centre)> Uncounted(Explanation explanation, Dictionary<SharedEvent, string> names) =>
        [.. explanation.Events.SelectMany(shared => shared.Claims.Where(claim => !claim.Counts).Select(claim => (names[shared.Event], shared.Event.Day, claim.Centre)))];
}
