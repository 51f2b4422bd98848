using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Charts;

namespace CrpvReporting.Report.Pages;

/// <summary>A figure drawn inside a page, without the words that the page says around it, its identifiers made those of the page.</summary>
internal static class FigureSvgPart
{
    /// <summary>In CSS pixels: the width of a page of text.</summary>
    internal const int Wide = 840;

    /// <summary>The width of a telephone, on which the other drawing could not be read.</summary>
    internal const int Narrow = 300;

    /// <summary>Words in a drawing are still read at this scale.</summary>
    internal const double LeastScale = 0.8;

    /// <summary>A drawing up to this width fits a telephone at that scale.</summary>
    internal const int Readable = (int)(Narrow / LeastScale);

    /// <summary>The figure for a page: one that a telephone cannot show whole scrolls by itself, under the name of its heading.</summary>
    public static XElement ForEveryScreen(Figure figure, string headingId)
    {
        var wide = Of(figure, headingId, Wide, "ample");
        var narrow = Of(figure, headingId + "-etroit", Narrow, "etroit");
        var paper = new XElement("div", Html.Class("papier"));
        var natural = WidthOf(narrow);
        if (natural > Readable)
        {
            paper.Add(new XAttribute("role", "group"), new XAttribute("aria-labelledby", headingId), new XAttribute("tabindex", "0"));
            narrow.SetAttributeValue("class", "etroit defile");
            Scale(narrow, "width");
            Scale(narrow, "height");
        }

        paper.Add(wide, narrow);
        return paper;
    }

    /// <summary>The figure once, small.</summary>
    public static XElement Once(Figure figure, string prefix) => new("div", Html.Class("papier"), Of(figure, prefix, Wide, "vignette"));

    private static XElement Of(Figure figure, string prefix, int width, string name)
    {
        var svg = XElement.Parse(FigureSvg.Render(figure, new ChartOptions(width, WithTitle: false)));
        svg.SetAttributeValue("class", name);
        Rename(svg, prefix);
        return svg;
    }

    private static void Scale(XElement svg, string side) =>
        svg.SetAttributeValue(side, (int)(int.Parse(svg.Attribute(side)!.Value, CultureInfo.InvariantCulture) * LeastScale));

    private static int WidthOf(XElement svg) => int.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture);

    private static void Rename(XElement svg, string prefix)
    {
        var ids = svg.DescendantsAndSelf().Attributes("id").ToDictionary(id => id.Value, id => $"{prefix}-{id.Value}", StringComparer.Ordinal);
        foreach (var attribute in svg.DescendantsAndSelf().Attributes().Where(attribute => !attribute.IsNamespaceDeclaration))
            attribute.Value = attribute.Name.LocalName switch
            {
                "id" => ids[attribute.Value],
                "aria-labelledby" or "aria-describedby" => string.Join(' ', attribute.Value.Split(' ').Select(id => ids.GetValueOrDefault(id, id))),
                _ => ids.Aggregate(attribute.Value, (value, id) => value == "#" + id.Key ? "#" + id.Value : value.Replace($"url(#{id.Key})", $"url(#{id.Value})", StringComparison.Ordinal)),
            };
    }
}
