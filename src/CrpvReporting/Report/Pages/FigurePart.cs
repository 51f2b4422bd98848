using System.Xml.Linq;
using CrpvReporting.Report.Figures;

namespace CrpvReporting.Report.Pages;

/// <summary>A figure on a page: its message, the drawing, how to read it, and its numbers as a table for whoever does not see it.</summary>
public static class FigurePart
{
    public static XElement Of(Figure figure, string id, int level) => new(
        "section",
        Html.Class("garde"),
        Html.Heading(level, Html.Id(id), figure.Title),
        Html.Paragraph(Html.Class("discret"), figure.Subtitle),
        new XElement(
            "figure",
            new XAttribute("aria-labelledby", id),
            FigureSvgPart.ForEveryScreen(figure, id),
            new XElement("figcaption", new[] { figure.Reading, figure.Scope, figure.Source }.Where(text => text.Length > 0).Select(text => Html.Paragraph(text)))),
        new XElement(
            "details",
            Html.Class("hors-impression"),
            new XElement("summary", "Les chiffres de ce graphique"),
            TablePart.Scrolling(FigureTable.Of(figure) with { Description = "" }, id)));
}
