using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate.Explanations;

/// <summary>A figure to explain: which lines are behind it, what each counts for, what their sum is divided by.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Question">The year and what is kept.</param>
/// <param name="Filters">The filters of the lines, the perimeter included.</param>
public sealed record ExplainedFigure(Indicator Indicator, BalanceQuestion Question, IReadOnlyList<DimensionFilter> Filters)
{
    /// <summary>How the figure is made.</summary>
    public required ExplanationShape Shape { get; init; }

    /// <summary>What a line counts for; null when no line is behind the figure.</summary>
    public LineMeasure? Measure { get; init; }

    /// <summary>The filters of the lines that a share is out of; null for what is no share of lines.</summary>
    public IReadOnlyList<DimensionFilter>? Whole { get; init; }

    /// <summary>The publics whose participations count, or whose lines do; empty: a line counts for what it says as a whole.</summary>
    public IReadOnlyList<CodeEntry> Publics { get; init; } = [];

    /// <summary>The dimensions that cells must tell apart.</summary>
    public IReadOnlySet<Dimension> Needed => Filters.Concat(Whole ?? []).Select(filter => filter.Dimension).ToHashSet();

    /// <summary>Whether the lines of a cell are behind the figure.</summary>
    public bool Keeps(BalanceCell cell) => Measure is not null && Filters.All(filter => filter.Keeps(cell));

    /// <summary>The gross half-days of a question: what a balance shows.</summary>
    public static ExplainedFigure Of(BalanceQuestion question, CodeLists lists) => Of(question, lists.IndicatorOf(IndicatorFormula.GrossHalfDays), lists);

    /// <summary>What the lines that a question keeps count for, added up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Lines that report participations are never counted alone: they make a share.</exception>
    public static ExplainedFigure Of(BalanceQuestion question, LineMeasure measure, CodeLists lists)
    {
        var formula = measure switch
        {
            LineMeasure.HalfDays => IndicatorFormula.GrossHalfDays,
            LineMeasure.NetHalfDays => IndicatorFormula.NetHalfDays,
            LineMeasure.Lines => IndicatorFormula.Lines,
            LineMeasure.References => IndicatorFormula.References,
            LineMeasure.LinesWithoutReference => IndicatorFormula.LinesWithoutReference,
            LineMeasure.Participations => IndicatorFormula.Participations,
            LineMeasure.Centres => IndicatorFormula.CountedCentres,
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, null),
        };
        return Of(question, lists.IndicatorOf(formula), lists) with { Shape = ExplanationShape.Sum, Measure = measure };
    }

    /// <summary>An indicator over the lines that a question keeps.</summary>
    public static ExplainedFigure Of(BalanceQuestion question, Indicator indicator, CodeLists lists)
    {
        var filters = question.Filters(lists);
        ExplainedFigure Lines(LineMeasure measure, ExplanationShape shape = ExplanationShape.Sum) => new(indicator, question, filters) { Shape = shape, Measure = measure };
        return indicator.Formula switch
        {
            IndicatorFormula.GrossHalfDays => Lines(LineMeasure.HalfDays),
            IndicatorFormula.NetHalfDays => Lines(LineMeasure.NetHalfDays),
            IndicatorFormula.Lines => Lines(LineMeasure.Lines),
            IndicatorFormula.References => Lines(LineMeasure.References),
            IndicatorFormula.LinesWithoutReference => Lines(LineMeasure.LinesWithoutReference),
            IndicatorFormula.Participations => Lines(LineMeasure.Participations),
            IndicatorFormula.ReportingShare => Lines(LineMeasure.LinesReporting, ExplanationShape.Share) with { Whole = filters },
            IndicatorFormula.MeanPerCentre => Lines(LineMeasure.HalfDays, ExplanationShape.Mean),
            IndicatorFormula.MedianPerCentre => Lines(LineMeasure.HalfDays, ExplanationShape.Median),
            IndicatorFormula.RemoteShare => Lines(LineMeasure.HalfDays, ExplanationShape.Share) with
            {
                Filters = [.. filters, DimensionFilter.Of(Dimension.Mode, [.. lists.Modes.Where(mode => mode.Has("a_distance")).Select(mode => mode.Code)], lists)],
                Whole = filters,
            },
            IndicatorFormula.OtherPerimeter => Lines(LineMeasure.HalfDays) with
            {
                Filters = [.. question.Where, DimensionFilter.Of(Dimension.Perimeter, [.. lists.Perimeters.Where(entry => entry != lists.HeadlinePerimeter).Select(entry => entry.Code)], lists)],
            },
            IndicatorFormula.CountedCentres or IndicatorFormula.ExpectedCentres => new(indicator, question, filters) { Shape = ExplanationShape.Centres },
            IndicatorFormula.YearlyForm => new(indicator, question, filters) { Shape = ExplanationShape.Declared },
            _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Formula, null),
        };
    }

    /// <summary>
    /// The share of a question in the half-days of some conditions (of the year, when there are none). These conditions, and the
    /// perimeter, hold for both, so that the part is always in the whole.
    /// </summary>
    public static ExplainedFigure ShareOf(BalanceQuestion question, IReadOnlyList<DimensionFilter> of, CodeLists lists)
    {
        IReadOnlyList<DimensionFilter> common = [.. of, .. question.Where.Where(filter => filter.Dimension == Dimension.Perimeter)];
        var part = question with { Where = [.. question.Where, .. of] };
        return Of(part, lists) with { Shape = ExplanationShape.Share, Whole = (question with { Where = common }).Filters(lists) };
    }

    /// <summary>The centres counted among those expected: no line is behind it.</summary>
    public static ExplainedFigure ShareOfCentres(BalanceQuestion question, CodeLists lists) =>
        Of(question, lists.IndicatorOf(IndicatorFormula.CountedCentres), lists) with { Shape = ExplanationShape.Share };

    /// <summary>What lines say of some publics: their participations, their share in those of all publics, or how many lines report them.</summary>
    /// <param name="question">The year and what is kept.</param>
    /// <param name="publics">The publics.</param>
    /// <param name="measure">Participations, or the lines that report them.</param>
    /// <param name="isShare">Whether the share in the participations of all publics is meant.</param>
    /// <param name="lists">The code lists in force.</param>
    public static ExplainedFigure OfPublics(BalanceQuestion question, IReadOnlyList<CodeEntry> publics, LineMeasure measure, bool isShare, CodeLists lists)
    {
        var figure = Of(question, measure == LineMeasure.LinesReporting ? LineMeasure.Lines : LineMeasure.Participations, lists);
        return figure with { Measure = measure, Publics = publics, Shape = isShare ? ExplanationShape.Share : ExplanationShape.Sum, Whole = isShare ? figure.Filters : null };
    }

    /// <summary>The same figure in another year.</summary>
    public ExplainedFigure InYear(int year) => this with
    {
        Question = Question.InYear(year),
        Filters = BalanceQuestion.InYear(Filters, year),
        Whole = Whole is null ? null : BalanceQuestion.InYear(Whole, year),
    };
}
