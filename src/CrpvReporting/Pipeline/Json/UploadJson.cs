using System.Globalization;
using System.Text.Json;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline.Uploads;

namespace CrpvReporting.Pipeline.Json;

/// <summary>Files that were handed in, as JSON: where they stand and, once they are read, their receipts as <c>import</c> answers.</summary>
public static class UploadJson
{
    /// <summary>A file, and what was found in it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="shown">The file.</param>
    /// <param name="url">Where it is asked about.</param>
    public static void Write(Utf8JsonWriter json, ShownUpload shown, string url)
    {
        json.WriteStartObject();
        WriteMembers(json, shown.Upload, url);
        json.WriteNumber("ahead", shown.Ahead);
        json.WriteString("replaces", shown.Upload.State == UploadState.ToConfirm ? shown.Replaces : null);
        json.WritePropertyName("receipts");
        ReceiptJson.Write(json, shown.Receipts);
        json.WriteEndObject();
    }

    /// <summary>Files, and what could not be taken.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="uploads">The files.</param>
    /// <param name="errors">What is said of others; null where nothing was sent.</param>
    /// <param name="urlOf">Where each is asked about.</param>
    public static void WriteList(Utf8JsonWriter json, IEnumerable<Upload> uploads, IEnumerable<string>? errors, Func<Upload, string> urlOf)
    {
        json.WriteStartObject();
        json.WriteArray("uploads", uploads, upload =>
        {
            json.WriteStartObject();
            WriteMembers(json, upload, urlOf(upload));
            json.WriteEndObject();
        });
        if (errors is not null)
            json.WriteArray("errors", errors, error => json.WriteStringValue(error));
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Upload upload, string url)
    {
        json.WriteString("id", upload.Id);
        json.WriteString("url", url);
        json.WriteString("received_at", Moment(upload.ReceivedAt));
        json.WriteString("file", upload.FileName);
        json.WriteNumber("bytes", upload.Bytes);
        json.WriteString("sha256", upload.Sha256);
        json.WriteString("centre", upload.Centre);
        json.WriteInteger("year", upload.Year);
        json.WriteString("state", NameOf(upload.State));
        json.WriteString("outcome", NameOf(upload.Outcome));
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string NameOf(UploadState state) => state switch
    {
        UploadState.Received => "received",
        UploadState.ToConfirm => "to_confirm",
        UploadState.Confirmed => "confirmed",
        UploadState.Done => "done",
        UploadState.Withdrawn => "withdrawn",
        _ => "failed",
    };

    private static string? NameOf(UploadOutcome? outcome) => outcome switch
    {
        UploadOutcome.Accepted => "accepted",
        UploadOutcome.AcceptedWithWarnings => "accepted_with_warnings",
        UploadOutcome.Refused => "refused",
        UploadOutcome.Unchanged => "unchanged",
        _ => null,
    };
}
