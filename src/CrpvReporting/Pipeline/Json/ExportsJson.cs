using System.Text.Json;
using CrpvReporting.Pipeline.Publishing;

namespace CrpvReporting.Pipeline.Json;

/// <summary>The files of a report as JSON.</summary>
public static class ExportsJson
{
    public static void Write(Utf8JsonWriter json, int year, IReadOnlyList<ReportFile> files)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteArray("files", files, file => json.WriteStringValue(file.Path));
        json.WriteEndObject();
    }
}
