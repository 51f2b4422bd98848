namespace CrpvReporting.Domain;

/// <summary>The names of severities in the database, in JSON and in CSV.</summary>
public static class SeverityNames
{
    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
