using System.Text.Json;
using CrpvReporting.Aggregate;
using CrpvReporting.Aggregate.Comparison;

namespace CrpvReporting.Pipeline.Json;

/// <summary>Two years compared, as JSON: both balances, the bridge between them, both at constant field.</summary>
public static class ComparisonJson
{
    public static void Write(Utf8JsonWriter json, YearComparison comparison)
    {
        json.WriteStartObject();
        BalanceJson.WriteBalance(json, comparison.Now);
        json.WriteStartObject("compare");
        BalanceJson.WriteBalance(json, comparison.Then);
        json.WriteEndObject();
        WriteBridge(json, comparison.Bridge);
        json.WriteStartObject("constant_field");
        json.WriteCodes("centres", comparison.ConstantNow.Coverage.Counted);
        WriteConstant(json, "now", comparison.ConstantNow);
        WriteConstant(json, "compare", comparison.ConstantThen);
        json.WriteEndObject();
        json.WriteEndObject();
    }

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
        BalanceJson.WriteRows(json, balance);
        BalanceJson.WriteTotal(json, balance.Total);
        json.WriteEndObject();
    }
}
