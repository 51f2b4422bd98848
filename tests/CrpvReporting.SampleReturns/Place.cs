using System.Globalization;

namespace CrpvReporting.SampleReturns;

/// <summary>Where an activity belongs: its scale, and the territory and districts that go with it.</summary>
internal sealed class Place
{
    private static readonly Weighted<string>[] Scales =
    [
        new("REGION", 40), new("DEPARTEMENT", 18), new("EPCI", 16), new("COMMUNE", 12), new("QPV", 9), new("NATIONAL", 5),
    ];

    public Place(Prng prng, IReadOnlyList<Ground> grounds)
    {
        var ground = prng.Pick(grounds);
        Commune = prng.Pick(ground.Communes);
        Scale = prng.Pick(Scales);
        Territory = Scale switch
        {
            "NATIONAL" => "France",
            "REGION" => ground.Region,
            "DEPARTEMENT" => ground.Department,
            "EPCI" => $"{Commune} et son agglomération",
            _ => Commune,
        };
        Name = Scale is "NATIONAL" or "REGION" ? ground.Region : Commune;
        Districts = Scale == "QPV" || (Scale == "COMMUNE" && prng.Chance(0.4)) ? DrawDistricts(prng, ground) : [];
    }

    public string Scale { get; }

    public string Territory { get; }

    public string Commune { get; }

    /// <summary>As it is put in a title.</summary>
    public string Name { get; }

    public IReadOnlyList<string> Districts { get; }

    private static List<string> DrawDistricts(Prng prng, Ground ground) =>
        Enumerable.Range(0, prng.Chance(0.3) ? prng.Between(2, 3) : 1)
            .Select(_ => string.Create(CultureInfo.InvariantCulture, $"QP{ground.DepartmentCode}{prng.Between(1, 20):000}"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
}
