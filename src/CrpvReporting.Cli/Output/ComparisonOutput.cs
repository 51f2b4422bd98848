using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Pipeline.Json;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>Two years compared: a table and the bridge between their totals; JSON; CSV.</summary>
internal static class ComparisonOutput
{
    public static void Write(Terminal terminal, OutputFormat form, YearComparison comparison, Focus? slice)
    {
        if (form == OutputFormat.Json)
            Json.Write(terminal.Output, json => ComparisonJson.Write(json, comparison));
        else if (form == OutputFormat.Csv)
        {
            var table = ComparisonTable.Of(comparison, constantField: true);
            terminal.Output.Write(CsvText.ForPrograms(table.Columns.Select(column => column.Key), table.Rows));
        }
        else
        {
            var table = ComparisonTable.Of(comparison);
            foreach (var part in TableScreen.Fits(terminal, table) ? [table] : ComparisonTable.Apart(comparison))
                TableScreen.Show(terminal, part, slice);
            if (comparison is { IsSameField: false, Bridge: { } bridge })
            {
                if (terminal.OutputRedirected)
                    terminal.Output.WriteLine();
                TableScreen.Show(terminal, BridgeTable.Of(comparison, bridge));
            }
        }
    }
}
