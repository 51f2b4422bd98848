namespace CrpvReporting.Import.Cells;

/// <summary>The fields of the schema that code reads by name.</summary>
internal static class FieldNames
{
    public const string Year = "annee";
    public const string Centre = "centre";
    public const string Date = "date";
    public const string EndDate = "date_fin";
    public const string HalfDays = "demi_journees";
    public const string Participants = "participants";
    public const string Duration = "duree_minutes";
    public const string Districts = "code_qpv";
    public const string SecondaryThemes = "thematiques_secondaires";
    public const string ActionReference = "id_action";
    public const string EventId = "id_evenement";
}
