namespace CrpvReporting.SampleReturns;

/// <summary>Remarks: first that nothing here is real, then what centres write, with the signs that trouble readers.</summary>
internal static class Remarks
{
    public const string Fictitious = "Donnée fictive : fichier d’exemple, aucune action réelle";

    private const int MarkedLines = 3;

    private static readonly string[] Usual =
    [
        "Replay disponible ; support en ligne", "Avec l’appui de la préfecture", "Sur inscription, liste d’attente", "Compte rendu à paraître",
        "Restitution dite « à chaud »", "En lien avec le cœur de ville ; visite à pied", "Reporté une première fois", "Bilan : très bon accueil",
    ];

    public static string Draw(Prng prng, int index)
    {
        if (index < MarkedLines)
            return Fictitious;
        return prng.Chance(0.12) ? prng.Pick(Usual) : "";
    }
}
