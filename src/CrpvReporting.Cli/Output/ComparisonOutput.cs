using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;
using CrpvReporting.Domain;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>Two years compared: a table and the bridge between their totals; JSON; CSV.</summary>
internal static class ComparisonOutput
{
    public static void Write(Terminal terminal, OutputFormat form, YearComparison comparison, Focus? slice)
    {
        if (form == OutputFormat.Json)
            WriteJson(terminal.Output, comparison);
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

    private static void WriteJson(TextWriter output, YearComparison comparison) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        BalanceOutput.WriteBalance(json, comparison.Now);
        json.WriteStartObject("compare");
        BalanceOutput.WriteBalance(json, comparison.Then);
        json.WriteEndObject();
        WriteBridge(json, comparison.Bridge);
        json.WriteStartObject("constant_field");
        json.WriteCodes("centres", comparison.ConstantNow.Coverage.Counted);
        WriteConstant(json, "now", comparison.ConstantNow);
        WriteConstant(json, "compare", comparison.ConstantThen);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteBridge(Utf8JsonWriter json, Bridge? bridge)
    {
        if (bridge is null)
        {
            json.WriteNull("bridge");
            return;
        }

        json.WriteStartObject("bridge");
        json.WriteNumber("before", bridge.Before);
        json.WriteNumber("same_centres", bridge.SameCentres);
        json.WriteNumber("newly_present", bridge.NewlyPresent);
        json.WriteNumber("absent", bridge.Absent);
        json.WriteNumber("recoding", bridge.Recoding);
        json.WriteNumber("after", bridge.After);
        json.WriteStartObject("centres");
        json.WriteCodes("same_centres", bridge.Same);
        json.WriteCodes("newly_present", bridge.New);
        json.WriteCodes("absent", bridge.Gone);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteConstant(Utf8JsonWriter json, string name, Balance balance)
    {
        json.WriteStartObject(name);
        BalanceOutput.WriteRows(json, balance);
        BalanceOutput.WriteTotal(json, balance.Total);
        json.WriteEndObject();
    }
}
