namespace CrpvReporting.Domain;

/// <summary>One line of a return: a session delivered, with its codes, its half-days and where it was read.</summary>
public sealed record Activity
{
    /// <summary>Row as the spreadsheet numbers it (csv: line on which the record starts).</summary>
    public required int Row { get; init; }

    public required DateOnly Date { get; init; }

    public DateOnly? EndDate { get; init; }

    /// <summary>The centre's own reference; several sessions may share one action.</summary>
    public string? ActionReference { get; init; }

    public required string Title { get; init; }

    public required CodeEntry Mission { get; init; }

    public required CodeEntry ActivityType { get; init; }

    /// <summary>The main theme, which carries the totals.</summary>
    public required CodeEntry Theme { get; init; }

    public IReadOnlyList<CodeEntry> SecondaryThemes { get; init; } = [];

    public required CodeEntry Mode { get; init; }

    public CodeEntry? Scale { get; init; }

    public string? Territory { get; init; }

    /// <summary>Codes of priority districts (QPV), in capitals.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    public IReadOnlyList<CodeEntry> Dispositifs { get; init; } = [];

    public bool HealthCrisis { get; init; }

    public required CodeEntry Perimeter { get; init; }

    public required HalfDays HalfDays { get; init; }

    public int? DurationMinutes { get; init; }

    /// <summary>Null when the centre did not report it, which is not zero.</summary>
    public int? Participants { get; init; }

    /// <summary>Participants by public, only those reported.</summary>
    public IReadOnlyList<PublicCount> Publics { get; init; } = [];

    public IReadOnlyList<CodeEntry> CoOrganisers { get; init; } = [];

    /// <summary>Shared identifier of an event that several centres organised together.</summary>
    public string? EventId { get; init; }

    public string? Place { get; init; }

    public string? Remarks { get; init; }
}
