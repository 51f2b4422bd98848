using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline.Questions;

/// <summary>The lines behind a number, as an address asks for them: what <see cref="FieldsOf"/> writes, <see cref="Of"/> reads.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Less">What is taken away from it, for a difference; null for what is none.</param>
public sealed record AskedLines(ExplainedFigure Figure, ExplainedFigure? Less)
{
    public const string Year = "annee";
    public const string Filter = "filtre";
    public const string Measure = "mesure";

    /// <summary>Conditions as the address of a table has them: on one dimension they are a choice.</summary>
    public const string Where = "where";
    public const string OutOf = "part-de";
    public const string Indicator = "indicateur";
    public const string LessYear = "moins";
    public const string LessFilter = "moins-filtre";

    /// <summary>Stands for lines that say nothing on a dimension: no code is written so.</summary>
    private const string Blank = "-";

    private static readonly (LineMeasure Measure, string Name)[] Measures =
    [
        (LineMeasure.HalfDays, "demi-journees"), (LineMeasure.NetHalfDays, "net"), (LineMeasure.Lines, "activites"), (LineMeasure.References, "actions"),
        (LineMeasure.LinesWithoutReference, "sans-reference"), (LineMeasure.Participations, "participations"), (LineMeasure.Centres, "centres"),
    ];

    /// <summary>The fields of the address of a number's lines.</summary>
    /// <param name="source">Where the number comes from.</param>
    /// <param name="year">The year of its table: not said again.</param>
    public static IEnumerable<(string Name, string Value)> FieldsOf(NumberSource source, int year)
    {
        if (source.Year is { } own && own != year)
            yield return (Year, Text(own));
        if (source.Indicator is { } indicator)
        {
            yield return (Indicator, indicator);
            yield break;
        }

        if (source.Measure != LineMeasure.HalfDays)
            yield return (Measure, Measures.First(known => known.Measure == source.Measure).Name);
        foreach (var filter in source.Where)
            yield return (Filter, Text(filter));
        foreach (var filter in source.OutOf ?? [])
            yield return (OutOf, Text(filter));
        if (source.Less is not { } less)
            yield break;
        yield return (LessYear, Text(less.Year ?? year));
        foreach (var filter in less.Where)
            yield return (LessFilter, Text(filter));
    }

    /// <param name="year">The year of the table.</param>
    /// <param name="fields">The fields of the address, each with its values.</param>
    /// <param name="lists">The code lists in force.</param>
    /// <exception cref="QuestionException">It cannot be asked.</exception>
    public static AskedLines Of(int year, Func<string, IReadOnlyList<string>> fields, CodeLists lists)
    {
        var asked = fields(Year) is [var other, ..] ? QuestionText.YearOf(other) : year;
        if (fields(Indicator) is [{ Length: > 0 } name, ..])
            return new AskedLines(ExplainedFigure.Of(new BalanceQuestion(asked, [], []), QuestionText.IndicatorOf(name, lists)!, lists), null);
        var measure = MeasureOf(fields(Measure));
        var figure = ExplainedFigure.Of(new BalanceQuestion(asked, [], [.. FiltersOf(fields(Filter), lists), .. QuestionText.FiltersOf(fields(Where), lists)]), measure, lists);
        if (fields(OutOf) is { Count: > 0 } whole)
            return measure == LineMeasure.HalfDays
                ? new AskedLines(figure with { Shape = ExplanationShape.Share, Whole = FiltersOf(whole, lists) }, null)
                : throw new QuestionException(QuestionPart.Share, "Une part est toujours celle de demi-journées.");
        return new AskedLines(
            figure,
            fields(LessYear) is [var less, ..] ? ExplainedFigure.Of(new BalanceQuestion(QuestionText.YearOf(less, QuestionPart.Compare), [], FiltersOf(fields(LessFilter), lists)), measure, lists) : null);
    }

    /// <summary>Each text is one condition, « theme=EDUCATION|SANTE »: all apply, even two on what a line may have several of.</summary>
    private static List<DimensionFilter> FiltersOf(IReadOnlyList<string> texts, CodeLists lists) =>
    [
        .. texts.Select(text =>
        {
            var equal = text.IndexOf('=', StringComparison.Ordinal);
            if (equal < 1 || !Dimensions.TryParse(text[..equal], out var dimension))
                throw new QuestionException(QuestionPart.Where, $"Condition incorrecte : {text}. Écrivez DIM=VALEUR, par exemple theme=EDUCATION.");
            return DimensionFilter.Of(
                dimension,
                [
                    .. text[(equal + 1)..].Split('|', StringSplitOptions.RemoveEmptyEntries)
                        .Select(code => code == Blank ? null : QuestionText.FiltersOf([$"{text[..equal]}={code}"], lists)[0].Codes[0]),
                ],
                lists);
        }),
    ];

    private static LineMeasure MeasureOf(IReadOnlyList<string> names)
    {
        if (names is not [{ Length: > 0 } name, ..])
            return LineMeasure.HalfDays;
        foreach (var known in Measures)
            if (known.Name == name)
                return known.Measure;
        throw new QuestionException(QuestionPart.Indicator, $"Mesure inconnue : {name}. Mesures possibles : {string.Join(", ", Measures.Select(known => known.Name))}.");
    }

    private static string Text(DimensionFilter filter) => $"{Dimensions.NameOf(filter.Dimension)}={string.Join('|', filter.Codes.Select(code => code ?? Blank))}";

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
