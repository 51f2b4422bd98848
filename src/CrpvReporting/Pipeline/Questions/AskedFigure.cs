using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline.Questions;

/// <summary>A figure whose lines are asked for, as people write it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="IsDetailed">Whether each line says what it brings: of plain half-days it is the half-days themselves.</param>
public sealed record AskedFigure(ExplainedFigure Figure, bool IsDetailed)
{
    /// <param name="year">The year.</param>
    /// <param name="where">Conditions « DIM=VALUE ».</param>
    /// <param name="focus">Name of a slice, whose conditions join the others; null: none.</param>
    /// <param name="indicator">Code or name of an indicator; null: the half-days, gross.</param>
    /// <param name="share">Whether the share of these lines in the year's half-days is meant.</param>
    /// <param name="shareOf">Conditions on what it is a share of; some make it a share.</param>
    /// <param name="lists">The code lists in force.</param>
    /// <exception cref="QuestionException">It cannot be asked.</exception>
    public static AskedFigure Of(int year, IEnumerable<string>? where, string? focus, string? indicator, bool share, IEnumerable<string>? shareOf, CodeLists lists)
    {
        var question = AskedTable.Of(year, null, where, focus, lists).Question with { By = [] };
        var of = QuestionText.FiltersOf(shareOf, lists, QuestionPart.Share);
        var isShare = share || of.Count > 0;
        var asked = QuestionText.IndicatorOf(indicator, lists);
        if (asked is not null && isShare)
            throw new QuestionException(QuestionPart.Share, "Un indicateur et une part ne vont pas ensemble : une part est toujours celle de demi-journées.");
        var figure = asked is null
            ? isShare ? ExplainedFigure.ShareOf(question, of, lists) : ExplainedFigure.Of(question, lists)
            : ExplainedFigure.Of(Checked(question, asked), asked, lists);
        return new AskedFigure(figure, asked is not null || isShare);
    }

    /// <summary>An indicator has a perimeter of its own, and what is no sum of lines can only be asked of centres.</summary>
    private static BalanceQuestion Checked(BalanceQuestion question, Indicator indicator)
    {
        if (question.Where.Any(filter => filter.Dimension == Dimension.Perimeter))
            throw new QuestionException(QuestionPart.Where, "Une condition sur perimeter ne va pas avec un indicateur : chaque indicateur a son propre champ.");
        return indicator.Formula is IndicatorFormula.YearlyForm or IndicatorFormula.CountedCentres or IndicatorFormula.ExpectedCentres
            && question.Where.Any(filter => filter.Dimension is not (Dimension.Centre or Dimension.Overseas))
            ? throw new QuestionException(QuestionPart.Where, $"{indicator.Code} ne se compte que par centre : seules les conditions centre et overseas ont un sens.")
            : question;
    }
}
