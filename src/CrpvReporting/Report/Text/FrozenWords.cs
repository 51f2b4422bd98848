using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Report.Text;

/// <summary>What is said of a balance kept as it was published: on the cover, in the notes, on screen.</summary>
public static class FrozenWords
{
    /// <summary>« la version figée « plénière octobre » du 12/10/2022 ».</summary>
    public static string NameOf(FrozenBalance frozen) => $"la version figée {French.Quoted(frozen.Label)} du {Day(frozen)}";

    /// <summary>The lines of the cover.</summary>
    public static IEnumerable<CoverLine> Cover(FrozenBalance frozen)
    {
        yield return new CoverLine("Version figée", $"{French.Quoted(frozen.Label)}, figée le {Day(frozen)}, empreinte {frozen.ShortDigest}");
        if (frozen.Successor is { } successor)
            yield return new CoverLine("Remplacée par", $"{French.Quoted(successor.Label)}, figée le {Day(successor)}, empreinte {successor.ShortDigest}");
    }

    /// <summary>The notes: which version this is, what replaced it, what was accepted and why.</summary>
    public static IEnumerable<string> Notes(FrozenBalance frozen)
    {
        yield return $"Version figée : {French.Quoted(frozen.Label)}, figée le {Day(frozen)}, empreinte {frozen.ShortDigest}. Ce qui est reçu ensuite n'y change rien.";
        if (frozen.Successor is { } successor)
            yield return $"Remplacée par {NameOf(successor)}, empreinte {successor.ShortDigest} : ces chiffres ne sont plus les derniers publiés.";
        foreach (var accepted in frozen.Accepted)
            yield return $"Limite acceptée avant publication : {accepted.Message} Raison : {Sentence(accepted.Reason)}";
    }

    /// <summary>« Depuis, 2 remontées sont arrivées… »: how far the database is from a frozen balance.</summary>
    public static string Since(int returns) => returns == 0
        ? "Aucune remontée n'est arrivée depuis."
        : $"Depuis, {French.Count(returns, "remontée est arrivée ou a été révisée", "remontées sont arrivées ou ont été révisées")} : elle{(returns == 1 ? " n'y est" : "s n'y sont")} pas.";

    /// <summary>« 12/10/2022 ».</summary>
    public static string Day(FrozenBalance frozen) => frozen.FrozenAt.UtcDateTime.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Sentence(string words) => words[^1] is '.' or '!' or '?' or '…' ? words : words + ".";
}
