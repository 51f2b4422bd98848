using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CrpvReporting.Report;

namespace CrpvReporting.Bench;

/// <summary>
/// The sheet of the data lines against XlsxWriter (Debian's python3-xlsxwriter) in its constant-memory mode: the writing alone, from the same
/// rows made before, each in a process of its own, the median of three runs in turns.
/// </summary>
internal static class WorkbookRun
{
    /// <summary>Rows that differ; the sheet repeats them, so that they weigh the same on both sides: nothing.</summary>
    public const int Distinct = 1000;

    private const int Times = 3;
    private const string Python = "/usr/bin/python3";

    private const string Script = """
        import datetime, json, resource, sys, time
        import xlsxwriter
        with open(sys.argv[1], encoding='utf-8') as file:
            kept = json.load(file)
        dates = {i for i, column in enumerate(kept['columns']) if column[1] == 'Date'}
        rows = [[datetime.date.fromisoformat(cell) if i in dates and cell else cell for i, cell in enumerate(row)] for row in kept['rows']]
        start = time.perf_counter()
        book = xlsxwriter.Workbook(sys.argv[3], {'constant_memory': True})
        sheet = book.add_worksheet('Donnees')
        plain = book.add_format({'bottom': 1, 'text_wrap': True})
        day = book.add_format({'bottom': 1, 'num_format': 'dd/mm/yyyy'})
        for i, column in enumerate(kept['columns']):
            sheet.set_column(i, i, 20)
            sheet.write_string(0, i, column[0])
        for i in range(int(sys.argv[2])):
            for j, cell in enumerate(rows[i % len(rows)]):
                if cell is None:
                    sheet.write_blank(i + 1, j, None, plain)
                elif j in dates:
                    sheet.write_datetime(i + 1, j, cell, day)
                elif isinstance(cell, str):
                    sheet.write_string(i + 1, j, cell, plain)
                else:
                    sheet.write_number(i + 1, j, cell, plain)
        book.close()
        print('%.3f\t%.1f\t' % (time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e6))
        """;

    public static int Run(int lines)
    {
        var folder = Directory.CreateTempSubdirectory("crpv-bench-").FullName;
        try
        {
            var (database, ours, theirs) = (Path.Combine(folder, "crpv.db"), Path.Combine(folder, "ours.xlsx"), Path.Combine(folder, "theirs.xlsx"));
            Child.Run("child-import", database, ReturnGenerator.Write(folder, Distinct));
            var number = lines.ToString(CultureInfo.InvariantCulture);
            var (product, other) = (new List<Measure>(), new List<Measure>());
            for (var i = 0; i < Times; i++)
            {
                product.Add(Child.Run("child-workbook", database, number, ours));
                other.Add(XlsxWriter(Path.ChangeExtension(ours, ".json"), number, theirs));
            }

            Console.WriteLine($"{lines} lines        seconds  MB peak  MB of the file");
            Say("BalanceWorkbook", product, ours);
            Say("XlsxWriter", other, theirs);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>Keeps rows for the other side.</summary>
    public static void Keep(IReadOnlyList<ReportColumn> columns, IReadOnlyList<IReadOnlyList<ReportCell>> rows, string file) => File.WriteAllText(file, JsonSerializer.Serialize(new
    {
        columns = columns.Select(column => new[] { column.Title, column.Kind.ToString() }),
        rows = rows.Select(row => row.Select(cell => cell.Number is { } number ? number : (object?)cell.Words)),
    }));

    private static Measure XlsxWriter(string rows, string lines, string file)
    {
        var watch = Stopwatch.StartNew();
        using var process = Child.StartProgram(Python, "-c", Script, rows, lines, file);
        var parts = Child.Finish(process).Split('\t');
        return new Measure(watch.Elapsed.TotalSeconds, double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture), "");
    }

    private static void Say(string name, IReadOnlyList<Measure> runs, string file) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-18} {runs.Select(run => run.WorkSeconds).Order().ElementAt(Times / 2),8:0.00} {runs.Max(run => run.PeakMegabytes),8:0} {new FileInfo(file).Length / 1e6,8:0.0}"));
}
