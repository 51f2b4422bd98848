using System.Xml.Linq;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>What the presenter reads under a slide.</summary>
internal static class NotesPage
{
    public static XDocument Of(IReadOnlyList<string> notes) => Part(
        "notes",
        new XElement(P + "cSld", Shapes(
            Place(2, "Image de la diapositive", new XElement(P + "ph", new XAttribute("type", "sldImg"))),
            Place(3, "Commentaires", new XElement(P + "ph", new XAttribute("type", "body"), new XAttribute("idx", 1)), new XElement(
                P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), notes.Select(note => Paragraph(Run(note))))))),
        new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));

    private static XElement Place(int id, string name, XElement place, XElement? words = null) => new(
        P + "sp",
        new XElement(P + "nvSpPr", Named(id, name), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))), new XElement(P + "nvPr", place)),
        new XElement(P + "spPr"),
        words);
}
