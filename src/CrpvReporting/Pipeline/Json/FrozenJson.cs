using System.Globalization;
using System.Text.Json;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Json;

/// <summary>Frozen balances as JSON.</summary>
public static class FrozenJson
{
    /// <summary>A frozen balance as JSON: what identifies it and what limits it.</summary>
    public static void Write(Utf8JsonWriter json, FrozenBalance balance)
    {
        json.WriteStartObject();
        json.WriteNumber("year", balance.Year);
        json.WriteString("label", balance.Label);
        json.WriteString("frozen_at", Moment(balance));
        json.WriteString("sha256", balance.Sha256);
        json.WriteString("program_version", balance.ProgramVersion);
        json.WriteString("schema_version", balance.SchemaVersion);
        json.WriteArray("accepted", balance.Accepted, accepted =>
        {
            json.WriteStartObject();
            json.WriteString("name", accepted.Name);
            json.WriteString("message", accepted.Message);
            json.WriteString("reason", accepted.Reason);
            json.WriteEndObject();
        });
        json.WriteString("superseded_by", balance.Successor?.Label);
        json.WriteEndObject();
    }

    /// <summary>When it was frozen, in UTC.</summary>
    public static string Moment(FrozenBalance balance) => balance.FrozenAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
