namespace CrpvReporting.SampleReturns;

/// <summary>Where people met.</summary>
internal static class Venues
{
    private static readonly string[] Rooms =
        ["Maison des associations", "Hôtel de ville", "Centre social", "Maison du projet", "Médiathèque", "Préfecture"];

    public static string Draw(Prng prng, Slot slot, string commune)
    {
        if (slot.Steps == 0 || prng.Chance(0.1))
            return "";
        var room = prng.Chance(0.2) ? "Locaux du centre de ressources" : $"{prng.Pick(Rooms)}, {commune}";
        return slot.Mode switch
        {
            "DISTANCIEL" => "Visioconférence",
            "HYBRIDE" => $"{room}, et visioconférence",
            _ => room,
        };
    }
}
