namespace CrpvReporting.SampleReturns;

/// <summary>One line of a return, in codes; an empty text or a null number is a cell left blank.</summary>
internal sealed record SampleActivity
{
    public required int Year { get; init; }

    public required string Centre { get; init; }

    public required string ActionReference { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required string Title { get; init; }

    public required string Mission { get; init; }

    public required string Type { get; init; }

    public required string Theme { get; init; }

    public required IReadOnlyList<string> SecondaryThemes { get; init; }

    public required string Mode { get; init; }

    public required string Scale { get; init; }

    public required string Territory { get; init; }

    public required IReadOnlyList<string> Districts { get; init; }

    public required IReadOnlyList<string> Dispositifs { get; init; }

    public required bool IsHealthCrisis { get; init; }

    public required string Perimeter { get; init; }

    public required decimal HalfDays { get; init; }

    public int? Minutes { get; init; }

    public int? Participants { get; init; }

    /// <summary>One count for each code of the list of publics, in its order; empty when the breakdown is not known.</summary>
    public required IReadOnlyList<int> Publics { get; init; }

    public required IReadOnlyList<string> CoOrganisers { get; init; }

    public required string EventReference { get; init; }

    public required string Venue { get; init; }

    public required string Remarks { get; init; }
}
