using System.Globalization;
using System.Text.Json;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline.Json;

/// <summary>Where the centres stand, as JSON.</summary>
public static class StatusJson
{
    public static void Write(Utf8JsonWriter json, int year, IReadOnlyList<CentreStatus> centres)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteStartObject("coverage");
        json.WriteNumber("counted", centres.Count(centre => centre.Current is not null));
        json.WriteNumber("expected", centres.Count);
        json.WriteArray("missing", centres.Where(centre => centre.Current is null), centre => json.WriteStringValue(centre.Centre.Code));
        json.WriteEndObject();
        json.WriteArray("centres", centres, centre =>
        {
            json.WriteStartObject();
            json.WriteString("centre", centre.Centre.Code);
            json.WriteString("label", centre.Centre.Label);
            json.WriteString("status", StateOf(centre));
            json.WriteInteger("version", centre.Current?.Version);
            json.WriteString("received_at", Moment(centre.Current));
            json.WriteString("file", centre.Current?.File);
            json.WriteInteger("rows", centre.Current?.Lines);
            json.WriteDecimal("half_days", centre.Current?.HalfDays.Value);
            json.WriteString("refused_at", Moment(centre.Refused));
            json.WriteString("refused_file", centre.Refused?.File);
            json.WriteInteger("errors", centre.Refused?.Errors);
            json.WriteArray("reasons", centre.Reasons, reason => json.WriteStringValue(reason));
            json.WriteString("yearly_form", FormStateOf(centre));
            json.WriteInteger("yearly_form_version", centre.Form?.Version);
            json.WriteString("yearly_form_file", (centre.Form ?? centre.FormRefused)?.File);
            json.WriteArray("yearly_form_reasons", centre.FormReasons, reason => json.WriteStringValue(reason));
            json.WriteNumber("to_confirm", centre.ToConfirm);
            json.WriteEndObject();
        });
        json.WriteNumber("to_confirm", centres.Sum(centre => centre.ToConfirm));
        json.WriteEndObject();
    }

    /// <summary>Received, refused or missing: its activities.</summary>
    public static string StateOf(CentreStatus centre) => centre.Current is not null ? "received" : centre.Refused is not null ? "refused" : "missing";

    /// <summary>Received, refused or missing: its yearly form.</summary>
    public static string FormStateOf(CentreStatus centre) => centre.Form is not null ? "received" : centre.FormRefused is not null ? "refused" : "missing";

    /// <summary>When a return came, in UTC.</summary>
    public static string? Moment(SubmissionRecord? submission) =>
        submission?.ReceivedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
