using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Uploads;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Centres;

/// <summary>What is doubtful in the returns that count: the points that are exact are ticked, and one sentence says why.</summary>
internal static class DoubtsPart
{
    public static XElement Of(HttpContext http, string path, CentreYear year, DoubtAnswer answer)
    {
        var answered = year.Doubts.Where(doubt => doubt.Answer is not null).ToList();
        return PageShell.Part(
            "doutes",
            "À confirmer",
            year.OpenDoubts.Count == 0 ? Html.Paragraph("Tout a sa réponse, merci.") : Asked(http, path, year.OpenDoubts, answer),
            answered.Count == 0 ? null : new XElement(
                "details",
                new XElement("summary", $"Déjà confirmé ({French.Plain(answered.Count)})"),
                Html.Items(answered.Select(doubt => new object[] { doubt.Finding.Message, " ", new XElement("strong", "Réponse : "), Html.AsIs(doubt.Answer!.Reason) }))));
    }

    private static object?[] Asked(HttpContext http, string path, IReadOnlyList<ReturnDoubt> doubts, DoubtAnswer answer) =>
    [
        Html.Paragraph((doubts.Count == 1 ? "Ce point nous a surpris. Rien n'a été modifié." : "Ces points nous ont surpris. Rien n'a été modifié.")
            + " Cochez ce qui est exact et dites pourquoi. Sinon, corrigez votre fichier et envoyez-le de nouveau."),
        Form.Post(
            http,
            path,
            new XElement(
                "fieldset",
                answer.DoubtError is null ? null : new XAttribute("aria-describedby", DoubtAnswer.DoubtField + "-erreur"),
                new XElement("legend", doubts.Count == 1 ? "Le point" : "Les points"),
                answer.DoubtError is { } error ? new XElement("p", Html.Class("erreur-champ"), Html.Id(DoubtAnswer.DoubtField + "-erreur"), error) : null,
                doubts.Select((doubt, i) => Tick(doubt, i, answer))),
            Form.LongText(DoubtAnswer.ReasonField, "Pourquoi c'est exact", answer.Reason, "Par exemple : « deux journées régionales, avec beaucoup de monde ».", answer.ReasonError),
            Form.Submit("Confirmer")),
    ];

    private static XElement Tick(ReturnDoubt doubt, int rank, DoubtAnswer answer)
    {
        var digest = DoubtDigest.Of(doubt.Finding);
        var id = string.Create(CultureInfo.InvariantCulture, $"doute-{rank + 1}");
        return new XElement(
            "div",
            Html.Class("case"),
            new XElement(
                "input", Html.Id(id), new XAttribute("type", "checkbox"), new XAttribute("name", DoubtAnswer.DoubtField), new XAttribute("value", digest),
                answer.Doubts.Contains(digest) ? new XAttribute("checked", "checked") : null),
            new XElement("label", new XAttribute("for", id), doubt.Finding.Message));
    }
}
