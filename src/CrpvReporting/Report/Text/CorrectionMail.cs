using System.Globalization;
using System.Text;
using CrpvReporting.Report.Correction;

namespace CrpvReporting.Report.Text;

/// <summary>The message that goes with an annotated workbook, ready to paste: what to put right first, where the rest is, what to send back.</summary>
public static class CorrectionMail
{
    private const int MostPoints = 10;

    /// <param name="request">What has to be put right.</param>
    /// <param name="workbook">Name of the annotated workbook.</param>
    public static string Of(CorrectionRequest request, string workbook)
    {
        var isRefused = request.Errors.Any();
        var points = request.Errors.Concat(request.Warnings).ToList();
        var mail = new StringBuilder();
        Line($"Objet : Remontée d'activité {request.Identity} — {CorrectionWords.Counts(request)}");
        Line("");
        Line("Bonjour,");
        Line("");
        Line($"Merci pour l'envoi du fichier {French.Quoted(request.FileName)}.");
        Line(isRefused
            ? $"Avant de pouvoir être enregistré, il compte encore {CorrectionWords.Counts(request)} :"
            : $"Il peut être enregistré ; il reste {CorrectionWords.Counts(request)} :");
        Line("");
        for (var i = 0; i < Math.Min(points.Count, MostPoints); i++)
            Line($"{(i + 1).ToString(CultureInfo.InvariantCulture)}. {points[i]}");
        if (points.Count > MostPoints)
            Line($"… et {French.Count(points.Count - MostPoints, "autre point", "autres points")}, dans le classeur joint.");
        if (request.Unlisted is { } unlisted)
            Line(unlisted);
        Line("");
        Line($"Dans le classeur joint, {French.Quoted(workbook)}, les cellules concernées sont colorées et commentées. Sa première feuille, « À corriger », les liste toutes, avec un lien vers chacune.");
        Line(isRefused
            ? "Il vous suffit d'y corriger ces cellules, d'enregistrer et de nous renvoyer ce même classeur."
            : "Si tout est exact, répondez simplement que vous confirmez. Sinon, corrigez les cellules et renvoyez-nous ce même classeur.");
        Line("");
        Line("Nous restons à votre disposition pour toute question.");
        Line("");
        Line("Bien cordialement,");
        return mail.ToString();

        void Line(string text) => mail.Append(Template.SheetXml.Typographic(text)).Append('\n');
    }
}
