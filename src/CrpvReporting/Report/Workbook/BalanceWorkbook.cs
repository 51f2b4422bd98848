using System.Globalization;
using ClosedXML.Excel;
using CrpvReporting.Report.NativeCharts;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// The balance as an .xlsx workbook: cover, contents, notes, one sheet per table, one per figure, then the data lines. ClosedXML drafts the
/// sheets; a second pass makes the package stable (same report, same bytes) and streams the lines into it.
/// </summary>
public static class BalanceWorkbook
{
    // Enough lines to choose widths of columns; the others are never held together in memory.
    private const int SampleSize = 500;

    /// <summary>Writes the workbook. The lines of the report are enumerated once.</summary>
    public static void Write(BalanceReport report, Stream output)
    {
        if (report.Lines is not { } data)
        {
            WriteWithoutLines(report, output);
            return;
        }

        using var lines = data.Rows.GetEnumerator();
        var sample = new List<IReadOnlyList<ReportCell>>();
        while (sample.Count < SampleSize && lines.MoveNext())
            sample.Add(lines.Current);
        if (sample.Count == 0)
        {
            WriteWithoutLines(report, output);
            return;
        }

        TableShape.Check(data.Name, data.Columns, sample);
        var widths = ColumnWidths.Of(data.Columns, sample);
        var package = Package(report, widths);
        StableZip.Write(package, new LinesPart(package, data, widths), sample.Concat(Rest(lines)), output);
    }

    // A year of yearly forms alone has none: an empty table would have a blank row.
    private static void WriteWithoutLines(BalanceReport report, Stream output) => StableZip.Write(
        Package(report with { Lines = null, Notes = [.. report.Notes.Where(note => note.Subject != NoteSubject.Lines)] }, null), output);

    private static WorkbookPackage Package(BalanceReport published, IReadOnlyList<double>? lineWidths)
    {
        var lines = published.Lines is { } data ? new LineFormulas(data) : null;
        var marks = new NoteMarks(published.Notes);
        var tables = published.Tables.Select(table => marks.In(LinesLink.Beside(table, lines))).ToList();
        marks.Check(tables);
        var charts = published.Figures.Select(figure => (Figure: figure, HasChart: NativeChart.Has(figure)))
            .Select(figure => (figure.Figure, figure.HasChart, Table: FigureSheet.TableOf(figure.Figure, figure.HasChart))).ToList();
        var report = published with { Tables = [.. tables, .. charts.Select(chart => chart.Table)] };
        var package = WorkbookPackage.Read(Draft(report, lineWidths));
        DocumentProperties.Replace(package, report.Title);
        SheetRepairs.Apply(package);
        foreach (var table in report.Tables)
            SheetNumbers.Complete(package, table, lines);
        foreach (var (rank, chart) in charts.Where(chart => chart.HasChart).Index())
            FigureDrawing.Add(package, chart.Figure, chart.Table, rank + 1);
        StableRelationships.Rename(package);
        return package;
    }

    private static MemoryStream Draft(BalanceReport report, IReadOnlyList<double>? lineWidths)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            // ClosedXML reads and writes some numbers in the culture of the machine.
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            using var workbook = new XLWorkbook(XLEventTracking.Disabled);
            SheetStyle.Body(workbook.Style);
            CoverSheet.Add(workbook, report);
            ContentsSheet.Add(workbook, report);
            NotesSheet.Add(workbook, report);
            foreach (var table in report.Tables)
                TableSheet.Add(workbook, table, report.Lines?.Name);
            if (report.Lines is { } lines)
                LinesSheet.Add(workbook, lines, lineWidths!);
            workbook.Worksheet(1).SetTabActive().SetTabSelected();
            var draft = new MemoryStream();
            workbook.SaveAs(draft, validate: false);
            return draft;
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static IEnumerable<IReadOnlyList<ReportCell>> Rest(IEnumerator<IReadOnlyList<ReportCell>> lines)
    {
        while (lines.MoveNext())
            yield return lines.Current;
    }
}
