using System.Globalization;
using System.Text.Json;
using CrpvReporting.Aggregate.Explanations;
using CrpvReporting.Report.Explanations;

namespace CrpvReporting.Pipeline.Json;

/// <summary>An explained figure as JSON: its lines, then its arithmetic.</summary>
public static class ExplanationJson
{
    /// <param name="json">Where to.</param>
    /// <param name="report">The figure; its lines are read as they are written.</param>
    /// <param name="compared">The same figure in another year; null when none is asked for.</param>
    /// <param name="detailed">Whether each line says what it brings: a plain one brings its half-days.</param>
    public static void Write(Utf8JsonWriter json, ExplanationReport report, ExplanationReport? compared, bool detailed)
    {
        json.WriteStartObject();
        WriteFigure(json, report, detailed, sign: 1);
        if (compared is not null)
        {
            json.WriteStartObject("compare");
            WriteFigure(json, compared, detailed, sign: -1);
            json.WriteEndObject();
            json.WriteDecimal("difference", report.Explanation.Value - compared.Explanation.Value);
            WriteConstant(json, report, compared);
        }

        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, ExplanationReport report, bool detailed, int sign)
    {
        var explanation = report.Explanation;
        json.WriteNumber("year", report.Year);
        BalanceJson.WriteWhere(json, explanation.Figure.Question.Where);
        BalanceJson.WriteTotal(json, explanation.Total);
        json.WriteArray("rows", report.Lines, line => WriteLine(json, line, detailed, sign));
        json.WriteString("indicator", explanation.Figure.Indicator.Code);
        json.WriteBoolean("share", explanation.Figure.Shape == ExplanationShape.Share);
        json.WriteDecimal("value", explanation.Value);
        json.WriteArray("arithmetic", Arithmetic.Steps(report), step =>
        {
            json.WriteStartObject();
            json.WriteString("operator", step.Operator);
            json.WriteString("label", step.Label);
            json.WriteDecimal("value", step.Value);
            json.WriteEndObject();
        });
        json.WriteArray("events", explanation.Events.SelectMany(shared => shared.Claims.Select(claim => (shared.Event, Claim: claim))), item =>
        {
            json.WriteStartObject();
            json.WriteString("event", report.EventNames[item.Event]);
            json.WriteString("date", Text(item.Event.Date));
            json.WriteString("centre", item.Claim.Centre.Code);
            json.WriteNumber("half_days", item.Claim.HalfDays.Value);
            json.WriteNumber("counted", item.Claim.Counts ? item.Claim.HalfDays.Value : 0);
            json.WriteEndObject();
        });
    }

    private static void WriteLine(Utf8JsonWriter json, ExplainedLine line, bool detailed, int sign)
    {
        json.WriteStartObject();
        json.WriteString("file", line.File);
        json.WriteString("sheet", line.Sheet);
        json.WriteNumber("row", line.Row);
        json.WriteString("centre", line.Centre.Code);
        json.WriteString("date", Text(line.Date));
        json.WriteString("title", line.Title);
        json.WriteDecimal("half_days", line.HalfDays);
        json.WriteInteger("participants", line.Participants);
        if (detailed)
        {
            json.WriteString("reference", line.Reference);
            json.WriteNumber("contribution", sign * line.Contribution);
        }

        json.WriteEndObject();
    }

    /// <summary>What the centres counted in both years bring to each: only where the figure is the sum of its centres.</summary>
    private static void WriteConstant(Utf8JsonWriter json, ExplanationReport report, ExplanationReport compared)
    {
        if (report.Explanation.Figure is not { Shape: ExplanationShape.Sum, Measure: not LineMeasure.NetHalfDays })
            return;
        var centres = ComparedTable.Constant(report, compared);
        var (now, then) = (ComparedTable.Of(report, centres), ComparedTable.Of(compared, centres));
        json.WriteStartObject("constant_field");
        json.WriteCodes("centres", centres);
        json.WriteNumber("value", now);
        json.WriteNumber("value_compared", then);
        json.WriteNumber("difference", now - then);
        json.WriteEndObject();
    }

    private static string? Text(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
