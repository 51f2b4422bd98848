using System.Text.Json;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;

namespace CrpvReporting.Pipeline.Json;

/// <summary>A figure as JSON: what it says, and its numbers as the table that its CSV holds.</summary>
public static class FigureJson
{
    /// <summary>The figures of a report, without their numbers.</summary>
    public static void WriteList(Utf8JsonWriter json, BalanceReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("year", report.Year);
        json.WriteArray("figures", report.Figures, figure =>
        {
            json.WriteStartObject();
            WriteWords(json, figure);
            json.WriteArray("files", FigureFiles.Of(report, figure), file => json.WriteStringValue(file.Path));
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }

    /// <summary>A figure of a year.</summary>
    public static void Write(Utf8JsonWriter json, int year, Figure figure)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        WriteWords(json, figure);
        json.WriteStartObject("table");
        TableJson.WriteMembers(json, FigureTable.Of(figure));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("name", figure.Name);
        json.WriteString("title", figure.Title);
        json.WriteString("subtitle", figure.Subtitle);
        json.WriteString("reading", figure.Reading);
        json.WriteString("scope", figure.Scope);
        json.WriteString("source", figure.Source);
        json.WriteString("text_alternative", figure.TextAlternative);
    }
}
