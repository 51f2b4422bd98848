using System.Diagnostics;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Report;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Bench;

/// <summary>
/// What is measured, each in a process of its own, so that its peak of memory is its own. The last line of its output
/// is the seconds of the work without the start of the process, the peak in MB, and results for the parent to check.
/// </summary>
internal static class ChildWork
{
    public static int Import(string database, string file)
    {
        var watch = Stopwatch.StartNew();
        var workspace = new Workspace(database, TimeProvider.System);
        using (var store = workspace.Open(StoreAccess.Write))
        {
            var receipt = ReceiveFile.Import(workspace, store, file, new ReturnOptions()).Single();
            if (receipt.Status is not (ReceiptStatus.Accepted or ReceiptStatus.Unchanged))
                throw new InvalidOperationException($"{file}: {receipt.Status}, {(receipt.Findings.Count > 0 ? receipt.Findings[0].Message : "")}");
        }

        return Say(watch, "");
    }

    public static int Totals(string database, string dimensions)
    {
        var watch = Stopwatch.StartNew();
        return Say(watch, TotalsOf(database, dimensions));
    }

    /// <summary>Half-days by some dimensions, as the product answers.</summary>
    public static string TotalsOf(string database, string dimensions)
    {
        var workspace = new Workspace(database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Read);
        var balance = LoadBalance.Answer(workspace, store, Question(dimensions.Split(',')));
        return TotalsText.Of(balance.Rows.Select(row => (string.Join(',', row.Keys.Select(key => key.Code)), row.Measures.HalfDays.Halves)));
    }

    public static int Explain(string database)
    {
        var watch = Stopwatch.StartNew();
        var workspace = new Workspace(database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Read);
        var question = Question([]) with { Where = [new DimensionFilter(Dimension.Theme, ["EDUCATION"]), new DimensionFilter(Dimension.Month, ["2021-03"])] };
        return Say(watch, TotalsText.Of([("lines", ExplainFigure.Lines(workspace, store, question).Count())]));
    }

    /// <summary>Writes a workbook of data lines alone, from rows made before: some lines of the database, over and over.</summary>
    public static int Workbook(string database, int lines, string file)
    {
        var workspace = new Workspace(database, TimeProvider.System);
        using var store = workspace.Open(StoreAccess.Read);
        var data = LineData.Of(ReturnGenerator.Year, workspace.Lists, store.ReadLines(ReturnGenerator.Year).Take(WorkbookRun.Distinct).Select(line =>
            (new LineSource(line.Centre, line.File, line.Sha256, line.Sheet, line.Version), line.Activity)));
        var rows = data.Rows.ToList();
        WorkbookRun.Keep(data.Columns, rows, Path.ChangeExtension(file, ".json"));
        var report = new BalanceReport(ReturnGenerator.Year, "Lignes", "", [], [], [], [], data with { Rows = Enumerable.Range(0, lines).Select(i => rows[i % rows.Count]) });
        var watch = Stopwatch.StartNew();
        using (var output = File.Create(file))
            BalanceWorkbook.Write(report, output);
        return Say(watch, "");
    }

    /// <summary>A question over every perimeter: what a plain sum over the file's lines answers.</summary>
    private static BalanceQuestion Question(string[] dimensions) => new(
        ReturnGenerator.Year,
        [.. dimensions.Select(name => Dimensions.TryParse(name, out var dimension) ? dimension : throw new ArgumentException(name, nameof(dimensions)))],
        [new DimensionFilter(Dimension.Perimeter, [.. CodeLists.Shipped.Perimeters.Select(entry => entry.Code)])]);

    private static int Say(Stopwatch watch, string results)
    {
        Console.WriteLine(FormattableString.Invariant($"{watch.Elapsed.TotalSeconds:0.000}\t{ProcessMemory.PeakOfThis():0.0}\t{results}"));
        return 0;
    }
}
