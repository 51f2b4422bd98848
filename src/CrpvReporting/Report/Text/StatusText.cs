using System.Globalization;

namespace CrpvReporting.Report.Text;

/// <summary>What a cover says of how settled the figures are.</summary>
internal static class StatusText
{
    public static IEnumerable<CoverLine> Cover(ReportStatus status)
    {
        if (status.Shorthand is { } shorthand)
            yield return new CoverLine("Statut", $"{shorthand} {Words(status)}");
        if (status.LastReceived is { } day)
            yield return new CoverLine("Date des données", $"Dernière remontée comptée reçue le {day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)}");
    }

    /// <summary>The shorthand that the report uses, explained.</summary>
    public static string Shorthand(ReportStatus status) =>
        "[nr] : non renseigné ou non remonté, ce qui n'est pas zéro. [so] : sans objet. [note 1] : voir la note de ce numéro, feuille Notes."
        + status.Shorthand switch
        {
            "[p]" => " [p] : provisoire, le bilan n'est pas figé.",
            "[r]" => " [r] : révisé depuis une version figée ; provisoire tant qu'il n'est pas figé à nouveau.",
            _ => "",
        }
        + " Un zéro est un vrai zéro.";

    private static string Words(ReportStatus status) => status.Revises is { } revised
        ? $"Révisé : des chiffres ne sont plus ceux de {FrozenWords.NameOf(revised)}. La commande crpv diff dit lesquels."
        : "Provisoire : ce bilan n'est pas figé, de nouvelles remontées peuvent le changer.";
}
