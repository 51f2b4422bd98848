using System.Xml.Linq;
using CrpvReporting.Report.Tables;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages.Centres;

/// <summary>The page of one centre: what was understood of its return, what it has to confirm, its figures, its place in the network.</summary>
public static class CentrePage
{
    private const string Understood = "compris";
    private const string Confirm = "a-confirmer";
    private const string Figures = "chiffres";
    private const string Place = "place";
    private const string Help = "aide";
    private const string Message = "message";
    private const string Points = "a-corriger";

    private const string UnderstoodTitle = "Ce que nous avons compris";
    private const string ConfirmTitle = "À confirmer avec vous";
    private const string FiguresTitle = "Vos chiffres";
    private const string PlaceTitle = "Votre place parmi les centres";
    private const string HelpTitle = "Pour lire cette page";

    /// <summary>So many remarks are read at a glance; more are folded.</summary>
    private const int MostShown = 6;

    /// <summary>The page as text, the same for the same facts.</summary>
    public static string Of(CentreReturn own)
    {
        var tables = CentreTables.Of(own);
        return PageShell.Of(
            TitleOf(own),
            [
                Html.Heading(1, CentreWords.TitleOf(own)),
                Html.Paragraph(own.Centre.Label),
                Lead(own),
            ],
            Contents(own, tables.Count > 0),
            [
                Parts(own, tables),
                PageShell.Part(
                    Message,
                    "Le message qui accompagne cette page",
                    Html.Class("hors-impression"),
                    new XElement("details", new XElement("summary", "Pour la personne qui envoie cette page : un texte prêt à copier"), new XElement("pre", CentreMail.Of(own)))),
            ]);
    }

    /// <summary>The title of the page: « Votre remontée 2021 — Auvergne-Rhône-Alpes ».</summary>
    public static string TitleOf(CentreReturn own) => $"{CentreWords.TitleOf(own)} — {DimensionText.ShortCentre(own.Centre)}";

    /// <summary>What the page says below its title, for another page to hold: without the message, which is for who sends it.</summary>
    public static IEnumerable<object?> Inside(CentreReturn own)
    {
        var tables = CentreTables.Of(own);
        return [Lead(own), Contents(own, tables.Count > 0), Parts(own, tables)];
    }

    private static IEnumerable<object?> Lead(CentreReturn own) =>
        [Html.Paragraph(Html.Class("chapeau"), CentreWords.Headline(own)), new XElement("div", Html.Class("encadre"), Asked(own))];

    private static IEnumerable<object?> Parts(CentreReturn own, IReadOnlyList<ReportTable> tables) =>
    [
        own.Refused is { } refused ? Correct(refused) : null,
        own.ToConfirm.Count + own.Answered.Count > 0 ? ToConfirm(own) : null,
        own.IsMissing ? null : What(own),
        tables.Count == 0 ? null : Own(own, tables),
        own.IsMissing ? null : InNetwork(own),
        PageShell.Part(Help, HelpTitle, Html.Terms(Words(own, tables))),
    ];

    /// <summary>The parts of the page, on one line; none for a page that is read at a glance.</summary>
    private static XElement? Contents(CentreReturn own, bool hasFigures) => own.IsMissing ? null : new XElement(
        "nav",
        new XAttribute("aria-label", "Sur cette page"),
        Html.Class("hors-impression"),
        new XElement("ul", Html.Class("fichiers"), new[]
        {
            own.ToConfirm.Count + own.Answered.Count > 0 ? Html.Jump(Confirm, ConfirmTitle) : null,
            Html.Jump(Understood, UnderstoodTitle),
            hasFigures ? Html.Jump(Figures, FiguresTitle) : null,
            Html.Jump(Place, PlaceTitle),
            Html.Jump(Help, HelpTitle),
        }.OfType<XElement>().Select(link => new XElement("li", link))));

    /// <summary>What the centre has to do, if anything: the first thing that it wants to know.</summary>
    private static IEnumerable<object?> Asked(CentreReturn own)
    {
        if (own.Refused is not null)
            yield return Html.Paragraph(new XElement("strong", "Ce que nous vous demandons : "), "corriger quelques points de votre dernier fichier et nous le renvoyer. ", Html.Jump(Points, "Voir ces points"));
        if (own.ToConfirm.Count > 0)
            yield return Html.Paragraph(
                new XElement("strong", "Ce que nous vous demandons : "), $"regarder {CentreWords.PointsToConfirm(own)}, puis nous répondre. ", Html.Jump(Confirm, "Voir ce qui est à confirmer"));
        if (own.AwaitsActivities && own.Refused is null)
        {
            yield return Html.Paragraph(new XElement("strong", "Ce que nous vous demandons : "), $"nous envoyer la liste de vos activités {TableParts.Text(own.Year)}, une ligne par séance réalisée.");
            yield return Html.Paragraph("Le modèle joint, ", Html.Link(own.Centre.Code + ".xlsx", own.Centre.Code + ".xlsx"), ", porte déjà votre centre et l'année. Votre propre tableau convient aussi. Si vous l'avez envoyée ces jours-ci, ou si quelque chose vous arrête, dites-le-nous simplement.");
        }

        if (own.IsMissing)
            yield return Html.Paragraph("En attendant, votre centre figure au bilan comme « non renseigné » : ni zéro, ni estimation.");
        else if (own.Refused is null && own.ToConfirm.Count == 0 && !own.AwaitsActivities)
            yield return Html.Paragraph(new XElement("strong", "Vous n'avez rien à faire"), " si ces chiffres vous paraissent justes. Si quelque chose vous étonne, dites-le-nous : un nouvel envoi remplace le précédent.");
    }

    private static XElement Correct(RefusedFile refused) => PageShell.Part(
        Points,
        "Ce qu'il reste à corriger",
        Html.Paragraph("Votre fichier ", Html.AsIs(refused.Name), " est bien arrivé, mais il n'a pas encore pu être enregistré. Rien n'est perdu : corrigez ces points dans votre fichier et renvoyez-le."),
        new XElement("ol", refused.Points.Select(point => new XElement("li", point))));

    private static XElement ToConfirm(CentreReturn own) => PageShell.Part(
        Confirm,
        ConfirmTitle,
        own.ToConfirm.Count == 0
            ? Html.Paragraph("Tout a sa réponse, merci.")
            : new object[]
            {
                Html.Paragraph((own.ToConfirm.Count == 1 ? "Ce point nous a surpris. Rien n'a été modifié. S'il est exact," : "Ces points nous ont surpris. Rien n'a été modifié. S'ils sont exacts,")
                    + " répondez simplement « Je confirme ». Sinon, dites-nous ce qu'il faut lire, ou renvoyez votre fichier corrigé."),
                new XElement("ol", own.ToConfirm.Select(point => new XElement("li", point))),
            },
        own.Answered.Count == 0 ? null : new object[]
        {
            Html.Heading(3, "Déjà confirmé"),
            Html.Items(own.Answered.Select(answered => new object[] { answered.Doubt, " ", new XElement("strong", "Réponse : "), Html.AsIs(answered.Reason) })),
        });

    private static XElement What(CentreReturn own) => PageShell.Part(
        Understood,
        UnderstoodTitle,
        Html.Terms(CentreFacts.Of(own).Select(fact => (fact.Term, (object?)fact.Text))),
        Remarks("Laissé de côté", "Ces éléments de votre fichier n'ont pas été lus comme des activités.", own.LeftAside),
        Remarks("Lu un peu autrement que vous ne l'aviez écrit", "Pour information : vous n'avez rien à changer si la lecture est juste.", own.ReadOtherwise));

    private static IEnumerable<XElement>? Remarks(string title, string lead, IReadOnlyList<string> remarks) => remarks.Count == 0 ? null :
    [
        Html.Heading(3, title),
        Html.Paragraph(Html.Class("discret"), lead),
        Html.Items(remarks.Take(MostShown)),
        .. remarks.Count <= MostShown ? (XElement[])[] :
        [
            new XElement("details", new XElement("summary", French.Count(remarks.Count - MostShown, "autre remarque", "autres remarques")), Html.Items(remarks.Skip(MostShown))),
        ],
    ];

    private static XElement Own(CentreReturn own, IReadOnlyList<ReportTable> tables) => PageShell.Part(
        Figures,
        FiguresTitle,
        Html.Paragraph("Ils sont aussi dans le classeur ", Html.Link(own.Centre.Code + ".xlsx", own.Centre.Code + ".xlsx"), ", avec vos lignes telles que nous les avons lues."),
        CentreTables.FiguresOf(own).Select(figure => FigurePart.Of(figure, "graphique-" + figure.Name, 3)),
        tables.Select(table => TablePart.Of(table, "tableau-" + table.Name, 3)));

    private static XElement InNetwork(CentreReturn own)
    {
        var (place, mix) = (CentreTables.PlaceOf(own), CentreTables.MixOf(own));
        return PageShell.Part(
            Place,
            PlaceTitle,
            Html.Paragraph(CentreWords.PlaceReading),
            new XElement("section", Html.Heading(3, Html.Id("tableau-place"), "Indicateur par indicateur"), TablePart.Scrolling(place with { Description = "" }, "tableau-place", PlaceStrip.Column(place))),
            mix.Rows.Count == 0 ? null : TablePart.Of(mix with { Description = "" }, "tableau-profil", 3));
    }

    private static IEnumerable<(string Term, object? Text)> Words(CentreReturn own, IReadOnlyList<ReportTable> tables)
    {
        yield return ("Demi-journée d'intervention", ReportWords.HalfDayRule);
        if (CentreWords.Shorthand([.. tables, .. own.IsMissing ? (ReportTable[])[] : [own.Place, own.Mix]]) is { Count: > 0 } shorthand)
            yield return ("Abréviations", shorthand.Select(words => Html.Paragraph(words)));
        yield return ("Qui voit cette page ?", "Votre centre et le service de l'ANCT qui prépare le bilan. Elle ne montre aucun chiffre d'un autre centre.");
        yield return ("Une question ?", CentreWords.Contact + ".");
    }
}
