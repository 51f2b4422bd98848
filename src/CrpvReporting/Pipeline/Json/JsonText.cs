using System.Text.Encodings.Web;
using System.Text.Json;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Json;

/// <summary>JSON results, the same wherever they are asked for: snake_case keys, accents as they are.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Bytes held before they are written.</summary>
    private const int Block = 65_536;

    /// <summary>Writes one JSON value, without a line end. Long arrays go out as they are made.</summary>
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        write(writer);
    }

    /// <summary>A whole number, or null when there is none.</summary>
    public static void WriteInteger(this Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    /// <summary>A number, or null when there is none.</summary>
    public static void WriteDecimal(this Utf8JsonWriter writer, string name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    /// <summary>An array, written as its items come.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            if (writer.BytesPending > Block)
                writer.Flush();
        }

        writer.WriteEndArray();
    }

    /// <summary>The codes of some entries.</summary>
    public static void WriteCodes(this Utf8JsonWriter writer, string name, IEnumerable<CodeEntry> entries) => writer.WriteArray(name, entries, entry => writer.WriteStringValue(entry.Code));
}
