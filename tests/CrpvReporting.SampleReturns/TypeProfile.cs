namespace CrpvReporting.SampleReturns;

/// <summary>How activities of one type usually go.</summary>
/// <param name="Code">Code of the type.</param>
/// <param name="Share">Weight among the lines of a centre.</param>
/// <param name="Steps">Usual claims, in steps of 0,5 demi-journée.</param>
/// <param name="Fewest">Participants at least.</param>
/// <param name="Most">Participants at most.</param>
/// <param name="Missions">Missions that it serves.</param>
/// <param name="Reluctance">How much a remote session is resisted: the probability is raised to this power.</param>
/// <param name="IsSeries">Whether several sessions make one action.</param>
internal sealed record TypeProfile(
    string Code,
    int Share,
    IReadOnlyList<Weighted<int>> Steps,
    int Fewest,
    int Most,
    IReadOnlyList<Weighted<string>> Missions,
    int Reluctance = 1,
    bool IsSeries = false)
{
    public static IReadOnlyList<TypeProfile> All { get; } =
    [
        new("RESEAU", 22, [new(1, 25), new(2, 60), new(4, 15)], 8, 45,
            [new("RESEAU", 88), new("CAPITALISATION", 8), new("COMPETENCES", 4)], IsSeries: true),
        new("GROUPE_TRAVAIL", 14, [new(1, 30), new(2, 60), new(3, 5), new(4, 5)], 5, 18,
            [new("RESEAU", 60), new("CAPITALISATION", 20), new("COMPETENCES", 14), new("OBSERVATION", 6)], IsSeries: true),
        new("MANIFESTATION", 17, [new(1, 35), new(2, 45), new(3, 2), new(4, 18)], 20, 140,
            [new("CAPITALISATION", 50), new("COMPETENCES", 30), new("RESEAU", 20)]),
        new("CYCLE", 14, [new(2, 52), new(3, 5), new(4, 38), new(6, 5)], 10, 25, [new("COMPETENCES", 95), new("RESEAU", 5)],
            IsSeries: true),
        new("FORMATION", 12, [new(2, 35), new(4, 50), new(6, 6), new(8, 9)], 8, 18, [new("COMPETENCES", 100)], Reluctance: 4),
        new("ACCOMPAGNEMENT", 16, [new(1, 55), new(2, 45)], 1, 5, [new("COMPETENCES", 80), new("OBSERVATION", 10), new("AUTRE", 10)]),
        new("AUTRE", 5, [new(1, 40), new(2, 60)], 3, 15, [new("CAPITALISATION", 40), new("OBSERVATION", 40), new("AUTRE", 20)]),
    ];
}
