namespace CrpvReporting.SampleReturns;

/// <summary>Who came: a breakdown that never exceeds the participants, since some never say who they are.</summary>
internal static class PublicsDraw
{
    private const string Unknown = "";

    private static readonly Weighted<string>[] Weights =
    [
        new("COLLECTIVITES", 20), new("CHEFS_PROJET", 18), new("ASSOCIATIONS", 20), new("ETAT", 12), new("BAILLEURS", 7),
        new("ELUS", 5), new("CONSEILS_CITOYENS", 6), new("HABITANTS", 4), new("UNIVERSITAIRES", 2), new("AGENCES_URBANISME", 2),
        new("CHAMBRES", 1), new("AUTRES", 3), new(Unknown, 4),
    ];

    /// <summary>One count for each public of the list, or nothing when no breakdown was kept.</summary>
    public static IReadOnlyList<int> Draw(Prng prng, int? participants)
    {
        if (participants is not { } people || prng.Chance(0.2))
            return [];
        var drawn = Enumerable.Range(0, people).Select(_ => prng.Pick(Weights)).ToList();
        return CodeList.Publics.Codes.Select(code => drawn.Count(one => one == code)).ToList();
    }
}
