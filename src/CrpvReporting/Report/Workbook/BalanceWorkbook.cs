using System.Globalization;
using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// The balance as an .xlsx workbook: cover, contents, notes, one sheet per table, then the data lines. ClosedXML drafts the
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
            StableZip.Write(Package(report, null), output);
            return;
        }

        using var lines = data.Rows.GetEnumerator();
        var sample = new List<IReadOnlyList<ReportCell>>();
        while (sample.Count < SampleSize && lines.MoveNext())
            sample.Add(lines.Current);

        TableShape.Check(data.Name, data.Columns, sample);
        var widths = ColumnWidths.Of(data.Columns, sample);
        var package = Package(report, widths);
        StableZip.Write(package, new LinesPart(package, data, widths), sample.Concat(Rest(lines)), output);
    }

    private static WorkbookPackage Package(BalanceReport report, IReadOnlyList<double>? lineWidths)
    {
        var package = WorkbookPackage.Read(Draft(report, lineWidths));
        DocumentProperties.Replace(package, report.Title);
        SheetRepairs.Apply(package);
        foreach (var table in report.Tables)
            ExactNumbers.Restore(package, table);
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
                TableSheet.Add(workbook, table);
            if (report.Lines is { } lines)
                LinesSheet.Add(workbook, lines, lineWidths!);
            workbook.Worksheet(1).SetTabActive().SetTabSelected();
            var draft = new MemoryStream();
            workbook.SaveAs(draft);
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
