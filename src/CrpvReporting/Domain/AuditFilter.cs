namespace CrpvReporting.Domain;

/// <summary>What is looked for in the audit log. What is null or empty filters nothing.</summary>
public sealed record AuditFilter
{
    /// <summary>A name of <see cref="AuditAction"/>.</summary>
    public string? Action { get; init; }

    /// <summary>Number of an access.</summary>
    public long? AccessId { get; init; }

    /// <summary>Words that the subject or the detail contains, whatever their case.</summary>
    public string? Words { get; init; }

    /// <summary>First day, UTC.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, UTC.</summary>
    public DateOnly? To { get; init; }
}
