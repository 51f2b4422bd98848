using System.Text.Json;
using CrpvReporting.Pipeline.Json;

namespace CrpvReporting.Cli.Output;

/// <summary>A JSON value on an output of text.</summary>
internal static class Json
{
    /// <summary>Writes one JSON value and a line end. Long arrays go out as they are made.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        using (var stream = new Utf8ToText(output))
            JsonText.Write(stream, write);
        output.WriteLine();
    }
}
