using System.Xml.Linq;
using CrpvReporting.Report;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Balances;

namespace CrpvReporting.Web.Figures;

/// <summary>The files of a figure, as links that say what each is.</summary>
internal static class FigureDownloads
{
    private static readonly (string End, string Words)[] Files =
    [
        (".svg", "SVG"), ("-nu.svg", "SVG sans titre"), (".png", "PNG"), ("-nu.png", "PNG sans titre"), (".pdf", "PDF"), (".csv", "CSV"), (".pptx", "Diapositive"),
    ];

    public static XElement Of(AskedReport asked, Figure figure) => new(
        "ul",
        Html.Class("fichiers hors-impression"),
        Files.Select(file => new XElement("li", Html.To(asked.Address(Paths.Figure(asked.Year, figure.Name + file.End)), new XAttribute("download", $"bilan-{Paths.Text(asked.Year)}-{figure.Name}{file.End}"),
            file.Words,
            new XElement("span", Html.Class("a-entendre"), $" : {figure.Title}")))));
}
