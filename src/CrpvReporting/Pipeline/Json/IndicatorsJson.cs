using System.Text.Json;
using CrpvReporting.Aggregate.Indicators;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline.Json;

/// <summary>The indicators as JSON: their dictionary, their values.</summary>
public static class IndicatorsJson
{
    /// <summary>The dictionary.</summary>
    public static void WriteDictionary(Utf8JsonWriter json, IEnumerable<Indicator> indicators)
    {
        json.WriteStartArray();
        foreach (var indicator in indicators)
            WriteDefinition(json, indicator);
        json.WriteEndArray();
    }

    /// <summary>The values of a year.</summary>
    public static void WriteValues(Utf8JsonWriter json, int year, IEnumerable<IndicatorValue> values)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteArray("indicators", values, value =>
        {
            json.WriteStartObject();
            json.WriteString("indicator", value.Indicator.Code);
            json.WriteDecimal("value", value.Value);
            json.WriteString("unit", value.Indicator.Unit);
            json.WriteCodes("centres", value.Centres);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void WriteDefinition(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteStartObject();
        json.WriteString("indicator", indicator.Code);
        json.WriteString("label", indicator.Label);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("definition", indicator.Definition);
        json.WriteString("formula", indicator.FormulaText);
        json.WriteString("scope", indicator.Scope);
        json.WriteNumber("decimals", indicator.Decimals);
        json.WriteInteger("since", indicator.Entry.ValidFrom);
        json.WriteArray("breaks", indicator.Breaks, known =>
        {
            json.WriteStartObject();
            json.WriteNumber("year", known.Year);
            json.WriteString("reason", known.Reason);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
