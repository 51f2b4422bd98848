using System.Text.Json;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Pipeline.Json;

/// <summary>The code lists in force as JSON; the columns of a list beside those that all have keep the names of its CSV.</summary>
public static class ListJson
{
    /// <summary>The names of the lists.</summary>
    public static void WriteNames(Utf8JsonWriter json, CodeLists lists)
    {
        json.WriteStartObject();
        json.WriteArray("lists", lists.All, list =>
        {
            json.WriteStartObject();
            json.WriteString("name", list.Name);
            json.WriteNumber("entries", list.Count);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>A list, in published order.</summary>
    public static void Write(Utf8JsonWriter json, CodeList list)
    {
        json.WriteStartObject();
        json.WriteString("name", list.Name);
        json.WriteArray("entries", list, entry => WriteEntry(json, entry));
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, CodeEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("code", entry.Code);
        json.WriteString("label", entry.Label);
        json.WriteInteger("valid_from", entry.ValidFrom);
        json.WriteInteger("valid_to", entry.ValidTo);
        json.WriteArray("synonyms", entry.Synonyms, synonym => json.WriteStringValue(synonym));
        json.WriteStartObject("attributes");
        foreach (var (name, value) in entry.Attributes.OrderBy(attribute => attribute.Key, StringComparer.Ordinal))
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
