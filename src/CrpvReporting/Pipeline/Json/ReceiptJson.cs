using System.Text.Json;
using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Domain;

namespace CrpvReporting.Pipeline.Json;

/// <summary>Receipts of checked or imported files as JSON.</summary>
public static class ReceiptJson
{
    /// <summary>The receipts of some files: an array, as <c>check</c> and <c>import</c> answer.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<Receipt> receipts)
    {
        json.WriteStartArray();
        foreach (var receipt in receipts)
        {
            json.WriteStartObject();
            json.WriteString("file", receipt.File);
            json.WriteString("sheet", receipt.Sheet);
            json.WriteString("centre", receipt.Centre?.Code);
            json.WriteInteger("year", receipt.Year);
            json.WriteString("status", NameOf(receipt.Status));
            json.WriteInteger("version", receipt.Version);
            json.WriteNumber("rows", receipt.Rows);
            json.WriteNumber("half_days", receipt.HalfDays.Value);
            json.WriteArray("findings", receipt.Findings, finding =>
            {
                json.WriteStartObject();
                json.WriteString("code", finding.Code);
                json.WriteString("severity", SeverityNames.NameOf(finding.Severity));
                json.WriteString("sheet", finding.Sheet);
                json.WriteInteger("row", finding.Row);
                json.WriteString("column", finding.Column);
                json.WriteString("field", finding.Field);
                json.WriteString("value", finding.Value);
                json.WriteString("message", finding.Message);
                json.WriteString("expected", finding.Expected);
                json.WriteEndObject();
            });
            if (receipt.Change is { } change)
                WriteChange(json, change);
            json.WriteString("kind", ReturnKindNames.NameOf(receipt.Kind));
            if (receipt.FormChange is { } edits)
                json.WriteArray("form_change", edits, edit => WriteEdit(json, edit));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The stable name of a status.</summary>
    public static string NameOf(ReceiptStatus status) => status switch
    {
        ReceiptStatus.Accepted => "accepted",
        ReceiptStatus.AcceptedWithWarnings => "accepted_with_warnings",
        ReceiptStatus.Unchanged => "unchanged",
        _ => "refused",
    };

    private static void WriteEdit(Utf8JsonWriter json, FormEdit edit)
    {
        json.WriteStartObject();
        json.WriteString("indicator", edit.Indicator.Code);
        json.WriteDecimal("before", edit.Before);
        json.WriteDecimal("after", edit.After);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ReturnChange change)
    {
        json.WriteStartObject("change");
        json.WriteNumber("lines_added", change.Added);
        json.WriteNumber("lines_changed", change.Changed);
        json.WriteNumber("lines_removed", change.Removed);
        json.WriteNumber("lines_unchanged", change.Unchanged);
        json.WriteNumber("half_days_before", change.Before.HalfDays.Value);
        json.WriteNumber("half_days_after", change.After.HalfDays.Value);
        json.WriteInteger("participants_before", change.Before.Participants);
        json.WriteInteger("participants_after", change.After.Participants);
        json.WriteEndObject();
    }
}
