using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Explanations;

/// <summary>What each centre brings to a figure in two years, and the difference.</summary>
public static class ComparedTable
{
    private const string FileCompared = "file_compared";

    /// <summary>The lines of both years, then the table of the centres with the difference in its notes.</summary>
    public static IReadOnlyList<ReportTable> Of(ExplanationReport now, ExplanationReport then, int mostRows) =>
    [
        .. now.LineCount + then.LineCount == 0 ? (ReportTable[])[] : [LineTable.Of([now, then], mostRows)],
        Centres(now, then),
    ];

    /// <summary>The centres counted in both years, whose figures may be compared.</summary>
    public static IReadOnlyList<CodeEntry> Constant(ExplanationReport now, ExplanationReport then) =>
        [.. now.Explanation.Coverage.Counted.Where(then.Explanation.Coverage.Counted.Contains)];

    /// <summary>What some centres bring: only for a figure that is the sum of its centres.</summary>
    public static decimal Of(ExplanationReport report, IReadOnlyList<CodeEntry> centres) =>
        report.Explanation.Parts.Where(part => centres.Contains(part.Centre)).Sum(part => part.Value);

    /// <summary>The centres of both years, with the difference in the notes.</summary>
    public static ReportTable Centres(ExplanationReport now, ExplanationReport then)
    {
        var (year, other) = (TableParts.Text(now.Year), TableParts.Text(then.Year));
        var isSameYear = now.Year == then.Year;
        if (isSameYear)
            (year, other) = (Arithmetic.NameOf(now.Explanation), Arithmetic.NameOf(then.Explanation));
        var column = LineTable.ValueColumn(now.Explanation.Figure);
        var centres = now.Explanation.Parts.Concat(then.Explanation.Parts).Select(part => part.Centre).Distinct().OrderBy(centre => centre.Index).ToList();
        var table = new ReportTable(
            "calcul",
            $"Calcul, {year} et {other}{French.NoBreakSpace}: {Arithmetic.NameOf(now.Explanation)}",
            "",
            [
                new ReportColumn("centre", "Centre", ColumnKind.Text),
                new ReportColumn("file", isSameYear ? "Fichier" : $"Fichier {year}", ColumnKind.Text) { ShortTitle = isSameYear ? "Fichier" : year },
                new ReportColumn(FileCompared, $"Fichier {other}", ColumnKind.Text) { ShortTitle = other },
                column with { Key = "value", Title = year, ShortTitle = year }, column with { Key = "value_compared", Title = other, ShortTitle = other },
                column with { Key = "difference", Title = "Écart", ShortTitle = "Écart" },
            ],
            [.. centres.Select(centre => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(centre.Code), ReportCell.OfOptional(now.Returns.GetValueOrDefault(centre)?.File), ReportCell.OfOptional(then.Returns.GetValueOrDefault(centre)?.File),
                ValueOf(now, centre), ValueOf(then, centre),
                ReportCell.Of(Of(now, [centre]) - Of(then, [centre])),
            ])],
            [
                ReportCell.Of("Somme"), ReportCell.Empty, ReportCell.Empty, ReportCell.Of(now.Explanation.Sum), ReportCell.Of(then.Explanation.Sum),
                ReportCell.Of(now.Explanation.Sum - then.Explanation.Sum),
            ],
            [.. Notes(now, then, year, other)],
            "Source : remontées des centres.");
        return isSameYear ? table.WithColumns(column => column.Key != FileCompared) : table;
    }

    private static ReportCell ValueOf(ExplanationReport report, CodeEntry centre) =>
        report.Explanation.Coverage.Counted.Contains(centre) || report.Explanation.Figure.Measure is null ? ReportCell.Of(Of(report, [centre])) : ReportCell.NotReported;

    private static IEnumerable<string> Notes(ExplanationReport now, ExplanationReport then, string year, string other)
    {
        foreach (var report in now.Year == then.Year ? (ExplanationReport[])[now] : [now, then])
            yield return $"{TableParts.Text(report.Year)}{French.NoBreakSpace}: {Text.Phrases.Labels.InSentence(Text.Sentences.Coverage(report.Explanation.Coverage))}";
        foreach (var report in (ExplanationReport[])[now, then])
            yield return $"{TableParts.Text(report.Year)}. {Arithmetic.Sentences(report)[0]}";
        var figure = now.Explanation.Figure;
        if (now.Explanation.Value is { } value && then.Explanation.Value is { } before)
            yield return figure.Shape == ExplanationShape.Share
                ? $"Écart{French.NoBreakSpace}: {French.Percent(value)} − {French.Percent(before)} = {Signed((value - before) * 100, "point", "points")}."
                : $"Écart{French.NoBreakSpace}: {French.UpTo(value, figure.Indicator.Decimals)} − {French.UpTo(before, figure.Indicator.Decimals)} = {Signed(value - before, figure.Indicator.UnitSingular, figure.Indicator.Unit)}{(now.Year == then.Year ? "" : Change(value, before))}.";
        if (figure is { Shape: ExplanationShape.Sum, Measure: not LineMeasure.NetHalfDays } && !now.Explanation.Coverage.Counted.SequenceEqual(then.Explanation.Coverage.Counted))
        {
            var constant = Constant(now, then);
            var (kept, keptBefore) = (Of(now, constant), Of(then, constant));
            yield return $"Champ constant ({French.Count(constant.Count, "centre compté", "centres comptés")} en {other} comme en {year}){French.NoBreakSpace}: {French.Plain(kept)} − {French.Plain(keptBefore)} = {Signed(kept - keptBefore, figure.Indicator.UnitSingular, figure.Indicator.Unit)}.";
        }

        foreach (var filter in BalanceNotes.Filters(figure.Question.Where))
            yield return filter;
    }

    /// <summary>« Indice : 129,9 pour 100 en 2019. »; null where there was nothing in the base year.</summary>
    public static string? Index(ExplanationReport now, ExplanationReport then) => now.Explanation.Value is { } value && then.Explanation.Value is { } before && before != 0
        ? $"Indice{French.NoBreakSpace}: {French.Plain(value)} × 100 ÷ {French.Plain(before)} = {French.Number(value * 100 / before, 1)}, pour 100 en {TableParts.Text(then.Year)}."
        : null;

    /// <summary>« , soit +49,7 % »; nothing where there was nothing before.</summary>
    private static string Change(decimal value, decimal before) => before == 0 ? "" : $", soit {(value > before ? "+" : "")}{French.Percent((value - before) / before)}";

    private static string Signed(decimal value, string singular, string plural) => (value > 0 ? "+" : "") + French.Count(value, singular, plural);
}
