using System.Globalization;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Explanations;

/// <summary>The lines behind a figure, or behind the comparison of two years.</summary>
public static class LineTable
{
    /// <summary>The columns of the contract, then those that the figure asks for.</summary>
    /// <param name="reports">One figure, or the two years compared: the lines of the second one are taken away.</param>
    public static IReadOnlyList<ReportColumn> Columns(IReadOnlyList<ExplanationReport> reports) =>
    [
        new("file", "Fichier", ColumnKind.Text), new("sheet", "Feuille", ColumnKind.Text), new("row", "Ligne", ColumnKind.Number),
        new("centre", "Centre", ColumnKind.Text) { IsSpare = true }, new("date", "Date", ColumnKind.Date), new("title", "Intitulé", ColumnKind.Text),
        new("half_days", "Demi-journées", ColumnKind.Number, 1) { ShortTitle = "Demi-j." },
        new("participants", "Participants", ColumnKind.Number) { ShortTitle = "Partic.", IsSpare = true },
        .. Added(reports),
    ];

    /// <summary>Every line, in the order of the columns.</summary>
    public static IEnumerable<IReadOnlyList<ReportCell>> Rows(IReadOnlyList<ExplanationReport> reports) =>
        reports.SelectMany((report, i) => report.Lines.Select(line => Row(line, reports, i == 0 ? 1 : -1)));

    /// <summary>Some of the lines, with the year and centre of each, and the sums of all.</summary>
    /// <param name="reports">One figure, or the two years compared.</param>
    /// <param name="skipped">How many lines come before.</param>
    /// <param name="mostRows">How many lines are shown at most.</param>
    public static (ReportTable Table, IReadOnlyList<ExplainedLine> Lines) Page(IReadOnlyList<ExplanationReport> reports, int skipped, int mostRows)
    {
        var lines = reports.SelectMany((report, i) => report.Lines.Select(line => (Line: line, Sign: i == 0 ? 1 : -1))).Skip(skipped).Take(mostRows).ToList();
        var table = new ReportTable(
            "lignes",
            reports.Count == 1 ? "Les lignes qui font ce nombre" : $"Les lignes qui font l'écart entre {TableParts.Text(reports[0].Year)} et {TableParts.Text(reports[1].Year)}",
            "",
            Columns(reports),
            [.. lines.Select(line => Row(line.Line, reports, line.Sign))],
            Total(reports, reports.Sum(report => report.LineCount)),
            [],
            "");
        return (table, lines.ConvertAll(line => line.Line));
    }

    /// <summary>The first lines and the sums of all.</summary>
    /// <param name="reports">One figure, or the two years compared.</param>
    /// <param name="mostRows">How many lines are shown at most.</param>
    public static ReportTable Of(IReadOnlyList<ExplanationReport> reports, int mostRows)
    {
        var count = reports.Sum(report => report.LineCount);
        var year = TableParts.Text(reports[0].Year);
        var table = new ReportTable(
            "lignes",
            reports.Count == 1 ? $"Lignes qui font le chiffre, {year}" : $"Lignes qui font l'écart entre {year} et {TableParts.Text(reports[1].Year)}",
            "",
            Columns(reports),
            [.. Rows(reports).Take(mostRows)],
            Total(reports, count),
            count > mostRows ? [$"… et {French.Count(count - mostRows, "autre ligne", "autres lignes")}{French.NoBreakSpace}: --format csv les donne toutes."] : [],
            "");

        // Files that have no sheets leave their place to the titles.
        var sheet = table.Columns.Index().First(column => column.Item.Key == "sheet").Index;
        return table.Rows.All(row => row[sheet].Words is null) ? table.WithColumns(column => column.Key != "sheet") : table;
    }

    /// <summary>The column of what each centre brings.</summary>
    internal static ReportColumn ValueColumn(ExplainedFigure figure) => figure.Measure switch
    {
        LineMeasure.HalfDays => TableColumns.HalfDays,
        LineMeasure.NetHalfDays => new ReportColumn("value", "Demi-journées (net)", ColumnKind.Number, 1) { ShortTitle = "Net" },
        LineMeasure.LinesReporting when figure.Publics.Count > 0 => new ReportColumn("value", "Activités qui renseignent le public", ColumnKind.Number) { ShortTitle = "Activités" },
        LineMeasure.Participations when figure.Publics.Count > 0 => new ReportColumn("value", "Participations détaillées", ColumnKind.Number) { ShortTitle = "Détaillées" },
        LineMeasure.LinesReporting => new ReportColumn("value", "Lignes qui déclarent leurs participants", ColumnKind.Number) { ShortTitle = "Déclarent" },
        LineMeasure.Centres => new ReportColumn("value", "Centres", ColumnKind.Number),
        _ => new ReportColumn("value", figure.Indicator.Label, ColumnKind.Number, figure.Indicator.Decimals) { ShortTitle = "Valeur" },
    };

    private static IEnumerable<ReportColumn> Added(IReadOnlyList<ExplanationReport> reports)
    {
        if (reports[0].Explanation.Figure.Measure == LineMeasure.References)
            yield return new ReportColumn("reference", "Référence de l'action", ColumnKind.Text) { ShortTitle = "Référence" };
        if (reports.Count > 1)
            yield return new ReportColumn("year", "Année", ColumnKind.Text);
        if (reports.Count > 1 || !reports[0].CountsHalfDays)
            yield return new ReportColumn("contribution", "Compte pour", ColumnKind.Number, ValueColumn(reports[0].Explanation.Figure).Decimals) { ShortTitle = "Compte" };
    }

    private static ReportCell[] Row(ExplainedLine line, IReadOnlyList<ExplanationReport> reports, int sign) =>
    [
        ReportCell.Of(line.File), ReportCell.OfOptional(line.Sheet), ReportCell.Of(line.Row), ReportCell.Of(line.Centre.Code),
        ReportCell.OfOptional(line.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ReportCell.Of(line.Title), ReportCell.OfOptional(line.HalfDays), ReportCell.OfOptional(line.Participants),
        .. reports[0].Explanation.Figure.Measure == LineMeasure.References ? (ReportCell[])[ReportCell.OfOptional(line.Reference)] : [],
        .. reports.Count > 1 ? (ReportCell[])[ReportCell.Of(TableParts.Text(line.Year))] : [],
        .. reports.Count > 1 || !reports[0].CountsHalfDays ? (ReportCell[])[ReportCell.Of(sign * line.Contribution)] : [],
    ];

    /// <summary>Half-days and participants are summed where every line that is counted is listed.</summary>
    private static ReportCell[] Total(IReadOnlyList<ExplanationReport> reports, int count)
    {
        var (explanation, single) = (reports[0].Explanation, reports.Count == 1);
        var whole = single && explanation.Figure.Measure is not null && explanation.Lines == explanation.Total.Measures.Activities;
        return
        [
            ReportCell.Of("Total"), ReportCell.Empty, ReportCell.Of(count), ReportCell.Empty, ReportCell.Empty, ReportCell.Empty,
            whole ? ReportCell.Of(explanation.Total.Measures.HalfDays.Value) : ReportCell.Empty,
            whole ? ReportCell.OfReported(explanation.Total.Measures.Participants) : ReportCell.Empty,
            .. explanation.Figure.Measure == LineMeasure.References ? (ReportCell[])[ReportCell.Empty] : [],
            .. single ? (ReportCell[])[] : [ReportCell.Empty],
            .. !single || !reports[0].CountsHalfDays ? (ReportCell[])[ReportCell.Of(explanation.Sum - (single ? 0 : reports[1].Explanation.Sum))] : [],
        ];
    }
}
