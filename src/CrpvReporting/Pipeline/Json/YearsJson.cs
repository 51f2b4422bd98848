using System.Text.Json;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Json;

/// <summary>The years that can be asked about, as JSON.</summary>
public static class YearsJson
{
    /// <param name="json">Where to.</param>
    /// <param name="years">The years received, oldest first.</param>
    /// <param name="frozen">The balances frozen of any year.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<int> years, IReadOnlyList<FrozenBalance> frozen)
    {
        json.WriteStartObject();
        json.WriteArray("years", years, year =>
        {
            json.WriteStartObject();
            json.WriteNumber("year", year);
            json.WriteArray("frozen", frozen.Where(balance => balance.Year == year), balance => FrozenJson.Write(json, balance));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
