using CrpvReporting.Domain;

namespace CrpvReporting.Aggregate.Explanations;

/// <summary>Where a figure comes from: what each centre brings to it, and how that gives the figure.</summary>
/// <param name="Figure">What is explained.</param>
/// <param name="Value">The figure, unrounded (a share is a fraction); null when nobody reported what it needs.</param>
/// <param name="Parts">What each centre brings: in the order of the list; for a median, from the smallest.</param>
/// <param name="Denominator">What the sum of the parts is divided by; null for what is no share or mean.</param>
/// <param name="Total">The total of the lines that the figure's filters keep.</param>
/// <param name="Coverage">Which centres are counted.</param>
public sealed record Explanation(
    ExplainedFigure Figure, decimal? Value, IReadOnlyList<ExplainedPart> Parts, decimal? Denominator, BalanceTotal Total, Coverage Coverage)
{
    /// <summary>The events that several centres claim, where half-days are added up.</summary>
    public IReadOnlyList<SharedClaims> Events { get; init; } = [];

    /// <summary>What the yearly forms declare, for an indicator of theirs.</summary>
    public IReadOnlyList<YearlyValue> Declared { get; init; } = [];

    /// <summary>The sum of what the centres bring.</summary>
    public decimal Sum => Parts.Sum(part => part.Value);

    /// <summary>How many lines are listed behind the figure.</summary>
    public int Lines => Parts.Sum(part => part.Lines);

    /// <summary>Explains a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="cells">The cells of its year; they tell apart the dimensions that it needs.</param>
    /// <param name="coverage">Which centres sent a return.</param>
    /// <param name="actions">How the lines that are kept refer to actions, for the figures that count that.</param>
    /// <param name="yearly">What the yearly forms declare, for the figures that add that up.</param>
    /// <param name="publics">What the lines that are kept say of the figure's publics, when it has some.</param>
    public static Explanation Of(
        ExplainedFigure figure,
        IReadOnlyList<BalanceCell> cells,
        Coverage coverage,
        IReadOnlyDictionary<CodeEntry, ActionCount> actions,
        IReadOnlyList<YearlyValue> yearly,
        IReadOnlyList<PublicPart> publics)
    {
        var among = coverage.Among(figure.Question.Where);
        var inScope = cells.Where(cell => figure.Filters.All(filter => filter.Keeps(cell))).ToList();
        var kept = figure.Measure is null ? [] : inScope;
        IReadOnlyList<YearlyValue> declared = figure.Shape == ExplanationShape.Declared
            ? [.. yearly.Where(value => value.Indicator == figure.Indicator.Entry && Concerns(figure.Question, value.Centre)).OrderBy(value => value.Centre.Index)]
            : [];
        IReadOnlyList<SharedClaims> events = figure is { Shape: ExplanationShape.Sum, Measure: LineMeasure.HalfDays or LineMeasure.NetHalfDays } ? SharedClaims.Of(kept) : [];
        var parts = figure.Shape switch
        {
            _ when figure.Publics.Count > 0 => [.. publics.Select(part => new ExplainedPart(part.Centre, part.Lines, figure.Measure == LineMeasure.Participations ? part.Participants : part.Lines))],
            ExplanationShape.Centres or ExplanationShape.Share when figure.Measure is null => [.. CentresOf(figure, among).Select(centre => new ExplainedPart(centre, 0, 1))],
            ExplanationShape.Declared => [.. declared.Select(value => new ExplainedPart(value.Centre, 0, value.Value))],
            ExplanationShape.Median => Ranked(PartsOf(figure, kept, events, actions), among),
            _ => PartsOf(figure, kept, events, actions),
        };
        var denominator = figure switch
        {
            { Shape: ExplanationShape.Mean } => among.Counted.Count,
            { Shape: ExplanationShape.Share, Measure: null } => among.Expected.Count,
            { Publics.Count: > 0, Whole: not null } => publics.Sum(part => part.All),
            { Whole: { } whole } => Measured(figure.Measure!.Value, cells.Where(cell => whole.All(filter => filter.Keeps(cell)))),
            _ => (decimal?)null,
        };
        return new Explanation(figure, ValueOf(figure, parts, denominator, among, declared.Count, kept), parts, denominator, Balance.TotalOf(inScope), among)
        {
            Events = events,
            Declared = declared,
        };
    }

    private static decimal? ValueOf(
        ExplainedFigure figure, IReadOnlyList<ExplainedPart> parts, decimal? denominator, Coverage coverage, int declared, List<BalanceCell> kept) => figure.Shape switch
        {
            ExplanationShape.Centres => parts.Count,
            ExplanationShape.Declared => declared == 0 ? null : parts.Sum(part => part.Value),
            _ when coverage.Counted.Count == 0 && figure.Measure is not null => null,
            ExplanationShape.Share or ExplanationShape.Mean => denominator is null or 0 ? null : parts.Sum(part => part.Value) / denominator,
            ExplanationShape.Median => Median.Of(parts.Select(part => part.Value)),
            _ when figure.Publics.Count > 0 => parts.Count == 0 ? null : parts.Sum(part => part.Value),
            _ when figure.Measure == LineMeasure.Participations && kept.All(cell => cell.Measures.LinesReporting == 0) => null,
            _ => parts.Sum(part => part.Value),
        };

    private static IReadOnlyList<CodeEntry> CentresOf(ExplainedFigure figure, Coverage coverage) =>
        figure.Indicator.Formula == Schema.IndicatorFormula.CountedCentres ? coverage.Counted : coverage.Expected;

    private static bool Concerns(BalanceQuestion question, CodeEntry centre) => new Coverage([centre], [centre]).Among(question.Where).Counted.Count == 1;

    private static List<ExplainedPart> PartsOf(
        ExplainedFigure figure, IEnumerable<BalanceCell> kept, IReadOnlyList<SharedClaims> events, IReadOnlyDictionary<CodeEntry, ActionCount> actions)
    {
        var uncounted = figure.Measure == LineMeasure.NetHalfDays
            ? events.SelectMany(shared => shared.Claims).Where(claim => !claim.Counts).GroupBy(claim => claim.Centre)
                .ToDictionary(group => group.Key, group => group.Sum(claim => claim.HalfDays.Value))
            : [];
        return [.. kept.GroupBy(cell => cell.Centre).OrderBy(group => group.Key.Index).Select(group => PartOf(
            figure.Measure!.Value, group.Key, group.Aggregate(default(Measures), (sum, cell) => sum + cell.Measures), actions.GetValueOrDefault(group.Key), uncounted.GetValueOrDefault(group.Key)))];
    }

    private static ExplainedPart PartOf(LineMeasure measure, CodeEntry centre, Measures sums, ActionCount actions, decimal uncounted) => measure switch
    {
        LineMeasure.HalfDays or LineMeasure.NetHalfDays => new(centre, sums.Activities, sums.HalfDays.Value - uncounted),
        LineMeasure.Lines => new(centre, sums.Activities, sums.Activities),
        LineMeasure.References => new(centre, sums.Activities - actions.LinesWithout, actions.References),
        LineMeasure.LinesWithoutReference => new(centre, actions.LinesWithout, actions.LinesWithout),
        LineMeasure.Participations => new(centre, sums.LinesReporting, sums.ReportedParticipants),
        LineMeasure.LinesReporting => new(centre, sums.Activities, sums.LinesReporting),
        LineMeasure.Centres => new(centre, sums.Activities, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
    };

    /// <summary>What a share is out of: half-days, or all the lines where lines are counted.</summary>
    private static decimal Measured(LineMeasure measure, IEnumerable<BalanceCell> cells) =>
        measure == LineMeasure.LinesReporting ? cells.Sum(cell => cell.Measures.Activities) : cells.Sum(cell => cell.Measures.HalfDays.Value);

    /// <summary>Every centre counted, from the smallest, the one or two in the middle marked.</summary>
    private static List<ExplainedPart> Ranked(List<ExplainedPart> parts, Coverage coverage)
    {
        var byCentre = parts.ToDictionary(part => part.Centre);
        var sorted = coverage.Counted.Select(centre => byCentre.GetValueOrDefault(centre) ?? new ExplainedPart(centre, 0, 0))
            .OrderBy(part => part.Value).ThenBy(part => part.Centre.Index)
            .ToList();
        var (first, last) = ((sorted.Count - 1) / 2, sorted.Count / 2);
        return [.. sorted.Select((part, i) => part with { IsMiddle = i == first || i == last })];
    }
}
