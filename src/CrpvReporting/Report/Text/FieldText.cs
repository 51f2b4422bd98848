using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Text;

/// <summary>What a line says in a field, as a French reader writes it.</summary>
public static class FieldText
{
    /// <summary>What stands for a field that says nothing.</summary>
    public const string Blank = "vide";

    /// <summary>The fields in which two lines differ, with what each says. Centre and year are those of the return.</summary>
    public static IEnumerable<(FieldDefinition Field, string Before, string After)> Differences(ActivitySchema schema, Activity before, Activity after) =>
        from field in schema.Fields
        let texts = (Before: Of(field, before), After: Of(field, after))
        where texts.Before != texts.After
        select (field, texts.Before ?? Blank, texts.After ?? Blank);

    /// <summary>What a line says in a field; null when it says nothing.</summary>
    /// <exception cref="KeyNotFoundException">No part of a line stands for this field.</exception>
    public static string? Of(FieldDefinition field, Activity line) => field.Public is { } audience
        ? line.Publics.Where(count => count.Public.Code == audience).Select(count => Number(count.Participants)).FirstOrDefault()
        : field.Name switch
        {
            "annee" or "centre" => null,
            "id_action" => line.ActionReference,
            "date" => Day(line.Date),
            "date_fin" => line.EndDate is { } end ? Day(end) : null,
            "intitule" => line.Title,
            "mission" => line.Mission.Label,
            "type_activite" => line.ActivityType.Label,
            "thematique" => line.Theme.Label,
            "thematiques_secondaires" => Labels(line.SecondaryThemes),
            "mode" => line.Mode.Label,
            "echelle" => line.Scale?.Label,
            "territoire" => line.Territory,
            "code_qpv" => line.Districts.Count == 0 ? null : string.Join(", ", line.Districts),
            "dispositifs" => Labels(line.Dispositifs),
            "crise_sanitaire" => line.HealthCrisis ? "oui" : "non",
            "champ" => line.Perimeter.Label,
            "demi_journees" => French.Plain(line.HalfDays.Value),
            "duree_minutes" => Number(line.DurationMinutes),
            "participants" => Number(line.Participants),
            "co_organisateurs" => Labels(line.CoOrganisers),
            "id_evenement" => line.EventId,
            "lieu" => line.Place,
            "observations" => line.Remarks,
            _ => throw new KeyNotFoundException(field.Name),
        };

    /// <summary>« 15/03/2021 ».</summary>
    public static string Day(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static string? Number(int? number) => number is { } known ? French.Plain(known) : null;

    private static string? Labels(IReadOnlyList<CodeEntry> entries) =>
        entries.Count == 0 ? null : string.Join(", ", entries.OrderBy(entry => entry.Index).Select(entry => entry.Label));
}
