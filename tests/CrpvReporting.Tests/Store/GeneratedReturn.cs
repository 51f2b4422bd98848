using System.Globalization;

namespace CrpvReporting.Tests.Store;

/// <summary>A valid return of ARA for 2021, of any length, in a temporary folder that goes with it.</summary>
internal sealed class GeneratedReturn : IDisposable
{
    private const string Header =
        "date;intitule;mission;type_activite;thematique;thematiques_secondaires;mode;dispositifs;champ;demi_journees;participants;participants_elus;participants_etat;id_evenement";

    private static readonly string[] Themes = ["EDUCATION", "VRL", "SANTE"];
    private static readonly string[] Dispositifs = ["", "NPNRU", "CITE_EDUCATIVE|NPNRU"];

    public string Folder { get; } = Directory.CreateTempSubdirectory("crpv-store-").FullName;

    public string Database => Path.Combine(Folder, "bilan.db");

    /// <summary>Writes a return whose lines are worth so many half-days each; returns its path.</summary>
    public string Write(int lines, int halfDays)
    {
        var path = Path.Combine(Folder, "ARA_2021.csv");
        File.WriteAllLines(path, Enumerable.Range(0, lines).Select(i => Line(i, halfDays)).Prepend(Header));
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Line(int i, int halfDays) => string.Create(
        CultureInfo.InvariantCulture,
        $"{1 + (i % 28):00}/{1 + (i % 12):00}/2021;Séance {i}, au titre assez long pour que la base grossisse vite;RESEAU;FORMATION;{Themes[i % 3]};{(i % 7 == 0 ? Themes[(i + 1) % 3] : "")};PRESENTIEL;{Dispositifs[i % 5 % 3]};{(i % 11 == 0 ? "autre" : "")};{halfDays};{(i % 4 == 0 ? "" : "20")};{(i % 4 == 0 ? "" : "3")};{(i % 2 == 0 ? "" : "4")};{(i % 50 == 0 ? $"EVT-{i}" : "")}");
}
