using System.Xml.Linq;
using CrpvReporting.Report;
using CrpvReporting.Report.Figures;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Balances;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Figures;

/// <summary>What pages show of a figure: the picture, how to read it, its numbers, its words for who does not see it.</summary>
internal static class FigureSection
{
    /// <summary>The picture, and what is said below it.</summary>
    public static XElement Picture(AskedReport asked, Figure figure, string headingId) => new(
        "figure",
        new XAttribute("aria-labelledby", headingId),
        FigurePicturePart.Of(figure, headingId, width => asked.Address(Paths.Figure(asked.Year, figure.Name + "-nu.svg"), (FigurePages.WidthField, Paths.Text(width)))),
        new XElement("figcaption", new[] { figure.Reading, figure.Scope, figure.Source }.Where(text => text.Length > 0).Select(text => Html.Paragraph(text))));

    /// <summary>The numbers as a table.</summary>
    public static XElement Numbers(Figure figure, string headingId) => TablePart.Scrolling(FigureTable.Of(figure) with { Description = "" }, headingId);

    /// <summary>The text alternative, to take away.</summary>
    public static object[] Alternative(Figure figure)
    {
        var id = $"texte-{figure.Name}";
        return [new XElement("p", Html.Id(id), figure.TextAlternative), CopyButton.For(id, "Copier ce texte")];
    }

    /// <summary>What leads to the table in which each number leads to its lines; null when there is no such table.</summary>
    public static XElement? Lines(AskedReport asked, Figure figure) => NumbersTable.Of(asked.Report, figure) is { } table
        ? Html.Paragraph(Html.Class("hors-impression"), Html.To(asked.Address(Paths.Table(asked.Year, table.Name)), $"Les lignes derrière ces chiffres : {table.Title}"))
        : null;
}
