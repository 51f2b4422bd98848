using System.Globalization;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
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
    public const string LessIndicator = "moins-indicateur";
    public const string Public = "public";
    public const string Index = "indice";
    public const string Spread = "repartition";

    private const string Yes = "1";

    /// <summary>Stands for lines that say nothing on a dimension: no code is written so.</summary>
    private const string Blank = "-";

    private static readonly (LineMeasure Measure, string Name)[] Measures =
    [
        (LineMeasure.HalfDays, "demi-journees"), (LineMeasure.NetHalfDays, "net"), (LineMeasure.Lines, "activites"), (LineMeasure.References, "actions"),
        (LineMeasure.LinesWithoutReference, "sans-reference"), (LineMeasure.Participations, "participations"), (LineMeasure.LinesReporting, "renseignees"), (LineMeasure.Centres, "centres"),
    ];

    /// <summary>Whether the figure is for 100 of <see cref="Less"/>: an index rather than a difference.</summary>
    public bool IsIndex { get; init; }

    /// <summary>Whether how the centres spread on the indicator is asked for.</summary>
    public bool IsSpread { get; init; }

    /// <summary>The fields of the address of a number's lines.</summary>
    /// <param name="source">Where the number comes from.</param>
    /// <param name="year">The year of its table: not said again.</param>
    public static IEnumerable<(string Name, string Value)> FieldsOf(NumberSource source, int year)
    {
        if (source.Year is { } own && own != year)
            yield return (Year, Text(own));
        if (source.Indicator is { } indicator)
            yield return (Indicator, indicator);
        if (source.IsSpread)
            yield return (Spread, Yes);
        foreach (var audience in source.Publics)
            yield return (Public, audience);
        if (source.Measure != LineMeasure.HalfDays)
            yield return (Measure, NameOf(source.Measure));
        foreach (var filter in source.Where)
            yield return (Filter, Text(filter));
        foreach (var filter in source.OutOf ?? [])
            yield return (OutOf, Text(filter));
        if (source is { Indicator: not null, OutOf: not null })
            yield return (OutOf, "");
        if (source.Less is not { } less)
            yield break;
        yield return (LessYear, Text(less.Year ?? year));
        if (source.IsIndex)
            yield return (Index, Yes);
        if (less.Indicator is { } lessIndicator)
            yield return (LessIndicator, lessIndicator);
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
        var question = new BalanceQuestion(asked, [], [.. FiltersOf(fields(Filter), lists), .. QuestionText.FiltersOf(fields(Where), lists)]);
        var measure = MeasureOf(fields(Measure));
        var indicator = IndicatorOf(fields(Indicator), lists);
        var figure = PublicsOf(fields(Public), lists) is { Count: > 0 } publics ? ExplainedFigure.OfPublics(question, publics, OfPublics(measure), fields(OutOf).Count > 0, lists)
            : measure == LineMeasure.LinesReporting ? throw new QuestionException(QuestionPart.Indicator, $"La mesure {NameOf(measure)} va avec un public.")
            : indicator is not null ? OfIndicator(question, indicator, fields(OutOf).Count > 0, lists)
            : fields(OutOf) is { Count: > 0 } whole ? ShareOf(question, measure, FiltersOf(whole, lists), lists)
            : ExplainedFigure.Of(question, measure, lists);
        if (fields(LessYear) is not [var less, ..])
            return new AskedLines(figure, null) { IsSpread = fields(Spread).Count > 0 && indicator is not null };
        if (fields(OutOf).Count > 0 || figure.Publics.Count > 0)
            throw new QuestionException(QuestionPart.Compare, "Un écart est toujours celui de deux nombres de même nature : ni une part, ni le nombre d'un public.");
        var taken = new BalanceQuestion(QuestionText.YearOf(less, QuestionPart.Compare), [], FiltersOf(fields(LessFilter), lists));
        return new AskedLines(figure, (IndicatorOf(fields(LessIndicator), lists) ?? indicator) is { } named ? ExplainedFigure.Of(taken, named, lists) : ExplainedFigure.Of(taken, measure, lists))
        {
            IsIndex = fields(Index).Count > 0,
        };
    }

    private static Indicator? IndicatorOf(IReadOnlyList<string> names, CodeLists lists) => names is [{ Length: > 0 } name, ..] ? QuestionText.IndicatorOf(name, lists) : null;

    private static ExplainedFigure OfIndicator(BalanceQuestion question, Indicator indicator, bool isShare, CodeLists lists) => !isShare
        ? ExplainedFigure.Of(question, indicator, lists)
        : indicator.Formula == IndicatorFormula.CountedCentres
            ? ExplainedFigure.ShareOfCentres(question, lists)
            : throw new QuestionException(QuestionPart.Share, "Un indicateur et une part ne vont pas ensemble : une part est toujours celle de demi-journées, ou des centres comptés.");

    private static ExplainedFigure ShareOf(BalanceQuestion question, LineMeasure measure, IReadOnlyList<DimensionFilter> whole, CodeLists lists) => measure == LineMeasure.HalfDays
        ? ExplainedFigure.Of(question, measure, lists) with { Shape = ExplanationShape.Share, Whole = whole }
        : throw new QuestionException(QuestionPart.Share, "Une part est toujours celle de demi-journées.");

    private static List<CodeEntry> PublicsOf(IReadOnlyList<string> codes, CodeLists lists) =>
        [.. codes.Select(code => lists.Publics.Find(code) ?? throw new QuestionException(QuestionPart.Where, $"Public inconnu : {code}. Publics possibles : {string.Join(", ", lists.Publics.Select(entry => entry.Code))}."))];

    private static LineMeasure OfPublics(LineMeasure measure) => measure is LineMeasure.Participations or LineMeasure.LinesReporting
        ? measure
        : throw new QuestionException(QuestionPart.Indicator, $"D'un public se comptent les participations, ou les lignes qui les donnent : écrivez {Measure}={NameOf(LineMeasure.Participations)} ou {Measure}={NameOf(LineMeasure.LinesReporting)}.");

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

    private static string NameOf(LineMeasure measure) => Measures.First(known => known.Measure == measure).Name;

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
