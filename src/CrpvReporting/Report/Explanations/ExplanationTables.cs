using System.Globalization;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Explanations;

/// <summary>An explained figure as tables: its lines, what each return brings, the claims of shared events.</summary>
public static class ExplanationTables
{
    /// <summary>The tables in reading order: the figure and its arithmetic stand last, where a screen stops.</summary>
    /// <param name="report">The figure.</param>
    /// <param name="mostRows">How many lines, and how many claims, are shown at most; sums are always whole.</param>
    public static IReadOnlyList<ReportTable> Of(ExplanationReport report, int mostRows) =>
    [
        .. report.LineCount == 0 ? (ReportTable[])[] : [LineTable.Of([report], mostRows)],
        .. report.Explanation.Events.Count == 0 ? (ReportTable[])[] : [Events(report, mostRows)],
        Returns(report),
    ];

    /// <summary>What each return brings, and the arithmetic in its notes.</summary>
    public static ReportTable Returns(ExplanationReport report)
    {
        var explanation = report.Explanation;
        var shape = explanation.Figure.Shape;
        return new ReportTable(
            "calcul",
            $"Calcul, {TableParts.Text(report.Year)}{French.NoBreakSpace}: {Arithmetic.NameOf(explanation)}",
            "",
            [
                new ReportColumn("centre", "Centre", ColumnKind.Text), new ReportColumn("file", "Fichier", ColumnKind.Text),
                new ReportColumn("version", "Version", ColumnKind.Number) { ShortTitle = "V." },
                new ReportColumn("rows", "Lignes", ColumnKind.Number), LineTable.ValueColumn(explanation.Figure),
                .. shape == ExplanationShape.Median ? (ReportColumn[])[new ReportColumn("middle", "Rang", ColumnKind.Text)] : [],
            ],
            [.. explanation.Parts.Select((part, i) => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(part.Centre.Code),
                ReportCell.OfOptional(FileOf(report, part.Centre)),
                shape == ExplanationShape.Declared ? ReportCell.Empty : ReportCell.OfOptional(report.Returns.GetValueOrDefault(part.Centre)?.Version),
                part.Lines == 0 && explanation.Figure.Measure is null ? ReportCell.Empty : ReportCell.Of(part.Lines),
                ReportCell.Of(part.Value),
                .. shape == ExplanationShape.Median ? (ReportCell[])[ReportCell.Of(TableParts.Text(i + 1) + (part.IsMiddle ? " ← au milieu" : ""))] : [],
            ])],
            [
                ReportCell.Of(shape is ExplanationShape.Share or ExplanationShape.Mean or ExplanationShape.Median ? "Somme" : "Total"), ReportCell.Empty, ReportCell.Empty,
                explanation.Figure.Measure is null ? ReportCell.Empty : ReportCell.Of(explanation.Lines),
                explanation.Value is null && explanation.Parts.Count == 0 ? ReportCell.NotReported : ReportCell.Of(explanation.Sum),
                .. shape == ExplanationShape.Median ? (ReportCell[])[ReportCell.Empty] : [],
            ],
            [.. Arithmetic.Sentences(report), Text.Sentences.Coverage(explanation.Coverage), .. BalanceNotes.Filters(explanation.Figure.Question.Where)],
            "Source : remontées des centres.");
    }

    /// <summary>The file of a yearly form is that of its value; else that of the return.</summary>
    private static string? FileOf(ExplanationReport report, CodeEntry centre) =>
        report.Explanation.Declared.FirstOrDefault(value => value.Centre == centre)?.File ?? report.Returns.GetValueOrDefault(centre)?.File;

    /// <summary>The claims of shared events, the first ones.</summary>
    public static ReportTable Events(ExplanationReport report, int mostRows)
    {
        var claims = report.Explanation.Events.SelectMany(shared => shared.Claims.Select(claim => (shared.Event, Claim: claim))).ToList();
        return new ReportTable(
            "evenements",
            $"Événements partagés{French.NoBreakSpace}: chaque déclaration, et celle qui compte dans le total net",
            "",
            [
                new ReportColumn("event", "Événement", ColumnKind.Text), new ReportColumn("date", "Date", ColumnKind.Date), new ReportColumn("centre", "Centre", ColumnKind.Text),
                new ReportColumn("half_days", "Déclaré (demi-journées)", ColumnKind.Number, 1) { ShortTitle = "Déclaré" },
                new ReportColumn("counted", "Compté en net", ColumnKind.Number, 1) { ShortTitle = "Net" },
            ],
            [.. claims.Take(mostRows).Select(item => (IReadOnlyList<ReportCell>)
            [
                ReportCell.Of(report.EventNames[item.Event]), ReportCell.Of(item.Event.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ReportCell.Of(item.Claim.Centre.Code),
                ReportCell.Of(item.Claim.HalfDays.Value), ReportCell.Of(item.Claim.Counts ? item.Claim.HalfDays.Value : 0),
            ])],
            [
                ReportCell.Of("Total"), ReportCell.Empty, ReportCell.Empty, ReportCell.Of(claims.Sum(item => item.Claim.HalfDays.Value)),
                ReportCell.Of(claims.Where(item => item.Claim.Counts).Sum(item => item.Claim.HalfDays.Value)),
            ],
            claims.Count > mostRows ? [$"… et {French.Count(claims.Count - mostRows, "autre déclaration", "autres déclarations")}{French.NoBreakSpace}: --format json les donne toutes."] : [],
            "");
    }
}
