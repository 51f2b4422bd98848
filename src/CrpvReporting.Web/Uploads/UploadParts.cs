using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Pages.Faults;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Centres;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Uploads;

/// <summary>The parts of the page of a file: first what its sender wants to know, then what there is to do, then the rest.</summary>
internal static class UploadParts
{
    private const string MailId = "message";

    public static IReadOnlyList<(string Path, string Title)> Trail(HttpContext http, SiteWorkspace site, Upload upload)
    {
        if (upload is not { Centre: { } code, Year: { } year } || ShowCentre.Find(site, code) is not { } centre)
            return [(UploadsPage.Path, "Envois")];
        return [(Paths.Centre(code), CentreYearWords.TitleFor(http.Access()!, centre)), (Paths.Centre(code, year), Text(year))];
    }

    /// <summary>What became of the file, in a sentence or two.</summary>
    public static IEnumerable<object?> Lead(ShownUpload shown)
    {
        var upload = shown.Upload;
        yield return Html.Paragraph(Html.AsIs(upload.FileName), " ", UploadWords.StateOf(upload));
        var errors = shown.Findings.Count(finding => finding.Severity == Severity.Error);
        yield return upload.State switch
        {
            UploadState.Received or UploadState.Confirmed => Waiting(shown),
            UploadState.ToConfirm when shown.Original is null => Notice.Error("Le fichier n'est plus disponible : envoyez-le de nouveau."),
            UploadState.ToConfirm when errors > 0 => Notice.Error("Les listes ou les règles ont changé depuis votre envoi : corrigez les points ci-dessous et envoyez de nouveau le fichier."),
            UploadState.ToConfirm => Notice.Warning("Votre fichier est complet, mais il remplacerait une version déjà enregistrée. Vérifiez ce qui change, puis confirmez : rien n'est remplacé avant."),
            UploadState.Withdrawn => Notice.Information("Cet envoi a été retiré : rien n'en a été enregistré."),
            UploadState.Failed => Notice.Error("Ce fichier n'a pas pu être traité, et ce n'est pas de votre fait : rien n'a été enregistré. Envoyez-le de nouveau ; s'il échoue encore, écrivez à la personne qui vous a donné votre accès."),
            _ => Done(upload.Outcome!.Value, shown, errors),
        };
    }

    private static XElement Done(UploadOutcome outcome, ShownUpload shown, int errors)
    {
        var versions = shown.Receipts.Select(receipt => receipt.Version).OfType<int>().Distinct().ToList();
        var version = versions is [var only] ? $"version {Text(only)}" : "nouvelle version";
        return outcome switch
        {
            UploadOutcome.Accepted => Notice.Done($"Merci ! Votre fichier est enregistré ({version}). Vous n'avez rien d'autre à faire."),
            UploadOutcome.AcceptedWithWarnings => Notice.Done(
                $"Merci ! Votre fichier est enregistré ({version}). {French.Count(shown.Findings.Count(finding => finding.Severity == Severity.Warning), "point reste", "points restent")} à confirmer : s'il est exact, dites-nous seulement pourquoi."),
            UploadOutcome.Unchanged => Notice.Information($"Ce fichier avait déjà été reçu ({version}) : rien n'a changé."),
            _ => Notice.Error($"Votre fichier est bien arrivé, mais il ne peut pas encore être enregistré : {(errors == 1 ? "un point est" : $"{(shown.Findings.Any(finding => finding.Code == FindingCodes.MoreFindings) ? "au moins " : "")}{French.Plain(errors)} points sont")} à corriger. Votre version précédente, s'il y en a une, reste en place."),
        };
    }

    private static XElement Waiting(ShownUpload shown) => new(
        "div",
        new XAttribute("data-suivi", "1"),
        Notice.Information(
            shown.Ahead == 0
                ? "Votre fichier est bien arrivé. Il est en cours de lecture. Vous pouvez fermer cette page : rien ne sera perdu."
                : $"Votre fichier est bien arrivé. {French.Count(shown.Ahead, "autre fichier passe", "autres fichiers passent")} avant lui. Vous pouvez fermer cette page : rien ne sera perdu.",
            Html.Paragraph(Html.To(Paths.Upload(shown.Upload.Id), "Actualiser"))));

    /// <summary>What the file would change, and the two answers to that; of one that can no longer be accepted, the way to take it back.</summary>
    public static XElement? ToConfirm(HttpContext http, Workspace workspace, ShownUpload shown, string against)
    {
        if (shown.Upload.State != UploadState.ToConfirm)
            return null;
        var path = Paths.Upload(shown.Upload.Id);
        var withdraw = Form.Post(http, path + "/retirer", Html.Paragraph(new XElement("button", new XAttribute("type", "submit"), Html.Class("second"), "Retirer cet envoi")));
        return shown.Original is null || shown.Receipts.Any(receipt => receipt.Status == ReceiptStatus.Refused)
            ? withdraw
            : PageShell.Part(
                "changements",
                "Ce qui changerait",
                ReplacedVersions.HaveChanges(shown.Receipts) ? Changes(workspace, shown, happened: false) : Html.Paragraph("Plus rien ne changerait : ce que dit ce fichier est déjà enregistré."),
                new XElement("div", Html.Class("reponses"), Form.Post(http, path + "/confirmer", Form.Hidden(against, shown.Replaces), Form.Submit("Confirmer le remplacement")), withdraw));
    }

    /// <summary>What the file changed, once it is stored.</summary>
    public static XElement? Changed(Workspace workspace, ShownUpload shown) =>
        ReplacedVersions.HaveChanges(shown.Receipts) ? PageShell.Part("changements", "Ce qui a changé", Changes(workspace, shown, happened: true)) : null;

    private static IEnumerable<object?> Changes(Workspace workspace, ShownUpload shown, bool happened) => shown.Receipts.SelectMany(receipt => new object?[]
    {
        receipt is { Change: { } change, Version: { } version } ? ChangePart.Of(change, version, happened, workspace.Schema) : null,
        receipt is { FormChange: { Count: > 0 } form, Version: { } formVersion } ? Html.Paragraph($"Fiche annuelle. {FormChangeText.Of(form, formVersion, happened)}") : null,
    });

    /// <summary>The ways to put the file right: the annotated workbook, the message; where doubts are answered.</summary>
    public static XElement? ToDo(SiteWorkspace site, ShownUpload shown)
    {
        if (AnnotateUpload.Message(site, shown) is not { } message)
            return null;
        var path = Paths.Upload(shown.Upload.Id);
        var isRefused = shown.Receipts.Any(receipt => receipt.Status == ReceiptStatus.Refused);
        return PageShell.Part(
            "a-faire",
            isRefused ? "Corriger votre fichier" : "Ce qui est à confirmer",
            isRefused
                ? Html.Paragraph("Corrigez les cellules dans votre propre fichier, ou dans le classeur annoté : les cellules y sont colorées et commentées. Puis envoyez-le de nouveau, tel quel.")
                : shown.Upload is { State: UploadState.Done, Centre: { } centre, Year: { } year }
                    ? Html.Paragraph("Si tout est exact, ", Html.To($"{Paths.Centre(centre, year)}#doutes", "confirmez-le en une phrase"), ". Sinon, corrigez votre fichier et envoyez-le de nouveau.")
                    : Html.Paragraph("Si tout est exact, rien n'est à changer dans le fichier. Sinon, corrigez-le et envoyez-le de nouveau."),
            new XElement(
                "p",
                Html.Class("actions"),
                Html.To(path + "/a-corriger", Html.Class(isRefused ? "bouton" : "bouton second"), "Télécharger le classeur annoté"),
                isRefused && shown.Upload is { Centre: { } of, Year: { } on } ? new object[] { " ", Html.To($"{Paths.Centre(of, on)}#envoyer", Html.Class("bouton second"), "Envoyer le fichier corrigé") } : null),
            new XElement(
                "details",
                new XElement("summary", "Un texte prêt à copier dans un courriel"),
                new XElement("pre", Html.Id(MailId), message),
                CopyButton.For(MailId, "Copier le texte"),
                Html.Paragraph(Html.To(path + "/message.txt", "Ouvrir le texte seul"))));
    }

    /// <summary>The findings beside the cells of the sheet.</summary>
    public static XElement? Findings(Workspace workspace, ShownUpload shown, FaultSelection selection, IReadOnlyList<SheetExcerpt> excerpts) => shown.Findings.Count == 0
        ? null
        : PageShell.Part(
            "constats",
            "Dans votre fichier",
            FaultFilterForm.Of(selection, workspace.Schema, TitleOf),
            selection.Matching == 0
                ? Html.Paragraph(shown.Findings.Any(finding => finding.Severity != Severity.Note) ? "Aucun constat de ce choix." : "Rien à corriger ni à confirmer : il n'y a que des notes, pour information.")
                : new object?[]
                {
                    Html.Paragraph(Html.Class("discret"), $"{French.Count(selection.Matching, "constat", "constats")}. Le lien de chaque constat mène à sa cellule, et le numéro dans la cellule ramène au constat."),
                    new XElement(
                        "div",
                        Html.Class(excerpts.Count == 0 ? "cote-a-cote seul" : "cote-a-cote"),
                        new XElement("div", Html.Class("liste"), FaultList.Of(selection, excerpts, workspace.Schema, TitleOf)),
                        excerpts.Count == 0 ? null : new XElement("div", Html.Class("feuilles"), excerpts.Select((excerpt, rank) => ExcerptPart.Of(excerpt, rank, selection)))),
                    FaultFilterForm.Pages(selection),
                });

    /// <summary>What was understood of each sheet, and what was left aside or read otherwise than written.</summary>
    public static XElement? Understood(Workspace workspace, ShownUpload shown) => shown.Receipts.Count == 0
        ? null
        : PageShell.Part(
            "compris",
            "Ce que nous avons compris",
            shown.Receipts.Select(receipt => new object?[]
            {
                receipt.Sheet is { Length: > 0 } sheet ? Html.Heading(3, $"Feuille {French.Quoted(sheet)}") : null,
                Html.Terms(
                [
                    ("Centre", receipt.Centre?.Label ?? "Non reconnu"),
                    ("Année", receipt.Year is { } year ? Text(year) : "Non reconnue"),
                    receipt.Kind == ReturnKind.YearlyForm
                        ? ("Fiche annuelle", French.Count(receipt.Rows, "indicateur", "indicateurs"))
                        : ("Activités", $"{French.Count(receipt.Rows, "ligne lue", "lignes lues")}, {French.HalfDays(receipt.HalfDays.Value)}"),
                ]),
            }),
            Notes(workspace, shown, isLeftAside: true, "Laissé de côté"),
            Notes(workspace, shown, isLeftAside: false, "Lu un peu autrement que vous ne l'aviez écrit"));

    private static XElement? Notes(Workspace workspace, ShownUpload shown, bool isLeftAside, string title)
    {
        var notes = CorrectionPoint.Fold(shown.Findings.Where(finding => finding.Severity == Severity.Note && LeftAside.Contains(finding.Code) == isLeftAside), workspace.Schema);
        return notes.Count == 0 ? null : new XElement("details", new XElement("summary", $"{title} ({French.Plain(notes.Count)})"), Html.Items(notes.Select(note => note.ToString())));
    }

    private static string TitleOf(string code) => FindingKinds.Of(code).Title;

    /// <summary>What is kept of the file.</summary>
    public static XElement About(ShownUpload shown)
    {
        var upload = shown.Upload;
        return PageShell.Part(
            "fichier",
            "Ce fichier",
            Html.Terms(
            [
                ("Nom", Html.AsIs(upload.FileName)),
                ("Reçu", Moment.Of(upload.ReceivedAt)),
                .. upload.SentBy is { } who ? ((string, object?)[])[("Envoyé par", Html.AsIs(who))] : [],
                ("Taille", Size(upload.Bytes)),
                ("Fichier reçu", shown.Original is null ? "Il n'est plus conservé." : Html.To(Paths.Upload(upload.Id) + "/original", "Télécharger le fichier tel qu'il a été reçu")),
            ]));
    }

    private static string Size(long bytes) => bytes < 1024 * 1024
        ? French.Count(Math.Max(1, Math.Round(bytes / 1024m)), "ko", "ko")
        : French.Count(Math.Round(bytes / (1024m * 1024m), 1), "Mo", "Mo");

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
