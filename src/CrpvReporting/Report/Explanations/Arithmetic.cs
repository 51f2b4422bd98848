using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Explanations;

/// <summary>The arithmetic of a figure, step by step, and the sentence that sums it up.</summary>
public static class Arithmetic
{
    /// <summary>More terms than that are not written on one line.</summary>
    private const int MostTerms = 5;

    /// <summary>Every step, one for each centre, then what is made of them.</summary>
    public static IReadOnlyList<ArithmeticStep> Steps(ExplanationReport report)
    {
        var explanation = report.Explanation;
        var ranked = explanation.Figure.Shape == ExplanationShape.Median;
        List<ArithmeticStep> steps =
        [
            .. explanation.Parts.Select(part => new ArithmeticStep(ranked ? null : "+", LabelOf(part, report) + (part.IsMiddle ? " (au milieu)" : ""), part.Value)),
        ];
        if (explanation.Denominator is { } denominator)
        {
            steps.Add(new ArithmeticStep("=", "Somme", explanation.Sum));
            steps.Add(new ArithmeticStep("/", DenominatorOf(explanation), denominator));
        }

        steps.Add(new ArithmeticStep("=", NameOf(explanation), explanation.Value));
        if (Doubles(explanation) is { } doubles)
        {
            steps.Add(new ArithmeticStep("-", "Doubles : déclarations d'événements partagés qui ne comptent pas", doubles));
            steps.Add(new ArithmeticStep("=", "Demi-journées, net des événements partagés", explanation.Total.NetHalfDays.Value));
        }

        return steps;
    }

    /// <summary>« 462 ÷ 3 123 = 14,8 % » : the last step, to read aloud.</summary>
    public static IReadOnlyList<string> Sentences(ExplanationReport report)
    {
        var explanation = report.Explanation;
        var value = Value(explanation.Figure, explanation.Value);
        List<string> sentences =
        [
            $"{NameOf(explanation)}{French.NoBreakSpace}: " + explanation.Figure.Shape switch
            {
                _ when explanation.Value is null => value,
                ExplanationShape.Share => $"{French.Plain(explanation.Sum)} ÷ {French.Plain(explanation.Denominator!.Value)} = {value}. Dénominateur{French.NoBreakSpace}: {Lower(DenominatorOf(explanation))}.",
                ExplanationShape.Mean => $"{French.Plain(explanation.Sum)} ÷ {French.Count(explanation.Denominator!.Value, "centre compté", "centres comptés")} = {value}.",
                ExplanationShape.Median => Median(explanation, value),
                _ => $"{Terms(explanation)}{value}.",
            },
        ];
        if (Doubles(explanation) is { } doubles)
            sentences.Add($"Net des événements partagés{French.NoBreakSpace}: {French.Plain(explanation.Sum)} − {French.Plain(doubles)} = {French.HalfDays(explanation.Total.NetHalfDays.Value)}.");
        else if (explanation is { Figure.Measure: LineMeasure.NetHalfDays, Events.Count: > 0 })
            sentences.Add($"Brut{French.NoBreakSpace}: {French.Plain(explanation.Total.Measures.HalfDays.Value)} − doubles{French.NoBreakSpace}: {French.Plain(explanation.Events.Sum(shared => shared.Double.Value))} = {value}.");
        return sentences;
    }

    /// <summary>A value of a figure as a reader sees it, with its unit; « [nr] » when there is none.</summary>
    public static string Value(ExplainedFigure figure, decimal? value) => value switch
    {
        null => CellText.Of(CellMarker.NotReported),
        { } share when figure.Shape == ExplanationShape.Share => French.Percent(share),
        { } number => French.UpTo(number, figure.Indicator.Decimals) + French.NoBreakSpace + French.Agree(number, figure.Indicator.UnitSingular, figure.Indicator.Unit),
    };

    /// <summary>The name of an explained figure: that of its indicator, unless it is a share of another.</summary>
    public static string NameOf(Explanation explanation) => explanation.Figure switch
    {
        { Measure: LineMeasure.Centres } => "Centres qui ont une de ces lignes",
        { Publics.Count: > 0 } figure => NameOfPublics(figure),
        { Shape: ExplanationShape.Share, Measure: null } => "Part des centres attendus",
        var figure when IsShareOfHalfDays(figure) => "Part des demi-journées",
        var figure => figure.Indicator.Label,
    };

    /// <summary>What the net total of a gross one leaves out; null when no event is shared, or when it is not a gross total.</summary>
    private static decimal? Doubles(Explanation explanation) =>
        explanation is { Figure: { Shape: ExplanationShape.Sum, Measure: LineMeasure.HalfDays }, Events.Count: > 0 } ? explanation.Events.Sum(shared => shared.Double.Value) : null;

    private static string LabelOf(ExplainedPart part, ExplanationReport report) => string.Join(
        ", ",
        (string[])[
            part.Centre.Code,
            .. report.Explanation.Declared.FirstOrDefault(value => value.Centre == part.Centre) is { } declared ? (string[])[declared.File]
                : report.Returns.GetValueOrDefault(part.Centre) is { } source ? [source.File, $"version {source.Version}"] : [],
            .. part.Lines > 0 ? (string[])[French.Count(part.Lines, "ligne", "lignes")] : [],
        ]);

    private static string DenominatorOf(Explanation explanation) => explanation.Figure switch
    {
        { Shape: ExplanationShape.Mean } => "Centres comptés",
        { Publics.Count: > 0 } => "Toutes les participations détaillées",
        { Measure: LineMeasure.LinesReporting } => "Toutes les lignes",
        { Shape: ExplanationShape.Share, Measure: null } => "Centres attendus",
        { Whole: { } whole } => "Toutes les demi-journées" + Tables.BalanceNotes.Conditions(whole),
        _ => "",
    };

    private static string NameOfPublics(ExplainedFigure figure) => figure switch
    {
        { Measure: LineMeasure.LinesReporting } => "Activités qui renseignent ",
        { Shape: ExplanationShape.Share } => "Part des participations détaillées, ",
        _ => "Participations détaillées, ",
    } + (figure.Publics is [var only] ? $"public {French.Quoted(only.Label)}" : "tous publics");

    private static bool IsShareOfHalfDays(ExplainedFigure figure) => figure is { Shape: ExplanationShape.Share, Indicator.Formula: IndicatorFormula.GrossHalfDays };

    private static string Terms(Explanation explanation) => explanation.Parts.Count switch
    {
        < 2 => "",
        <= MostTerms when explanation.Figure.Shape != ExplanationShape.Centres => string.Join(" + ", explanation.Parts.Select(part => French.Plain(part.Value))) + " = ",
        var count when explanation.Figure.Shape == ExplanationShape.Sum => $"somme de {count} remontées, ",
        var count when explanation.Figure.Shape == ExplanationShape.Declared => $"somme de {count} fiches annuelles, ",
        _ => "",
    };

    private static string Median(Explanation explanation, string value)
    {
        var middle = explanation.Parts.Where(part => part.IsMiddle).ToList();
        var rank = (explanation.Parts.Count - 1) / 2 + 1;
        return middle.Count == 1
            ? $"{value}, valeur de {middle[0].Centre.Code}, au rang {rank} sur {explanation.Parts.Count}."
            : $"({French.Plain(middle[0].Value)} + {French.Plain(middle[1].Value)}) ÷ 2 = {value}, aux rangs {rank} et {rank + 1} sur {explanation.Parts.Count}.";
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
