using System.Xml.Linq;
using CrpvReporting.Report.Slides;
using static CrpvReporting.Tests.Report.Slides.WrittenDeck;

namespace CrpvReporting.Tests.Report.Slides;

/// <summary>What stands on a slide, with its place, as a reader who knows layouts and masters sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Box">Where it is.</param>
/// <param name="Paragraphs">Its words; none for a chart or table.</param>
/// <param name="Points">The size of its words.</param>
/// <param name="IsTitle">Whether it is the title.</param>
internal sealed record DeckText(string Name, Box Box, IReadOnlyList<string> Paragraphs, int Points, bool IsTitle)
{
    public static IReadOnlyList<DeckText> Of(XElement slide, Layout layout) =>
        [.. slide.Descendants(P + "spTree").Single().Elements().Where(shape => shape.Name == P + "sp" || shape.Name == P + "graphicFrame").Select(shape => Read(shape, layout))];

    private static DeckText Read(XElement shape, Layout layout)
    {
        var reference = shape.Descendants(P + "ph").FirstOrDefault();
        var place = reference is null ? null : layout.Placeholders.Single(place =>
            place.Type == ((string?)reference.Attribute("type") ?? "obj") && place.Index == (string?)reference.Attribute("idx"));
        var own = shape.Descendants().FirstOrDefault(element => element.Name.LocalName == "xfrm");
        return new DeckText(
            (string)shape.Descendants(P + "cNvPr").First().Attribute("name")!,
            own is null ? place!.Box : BoxOf(own),
            shape.Name == P + "sp" ? [.. shape.Descendants(A + "p").Select(paragraph => string.Concat(paragraph.Descendants(A + "t").Select(text => text.Value)))] : [],
            (int?)shape.Descendants(A + "rPr").FirstOrDefault()?.Attribute("sz") is { } size ? size / 100 : place?.TextSize ?? 18,
            place?.IsTitle == true);
    }

    private static Box BoxOf(XElement transform) => new(
        (long)transform.Element(A + "off")!.Attribute("x")!, (long)transform.Element(A + "off")!.Attribute("y")!,
        (long)transform.Element(A + "ext")!.Attribute("cx")!, (long)transform.Element(A + "ext")!.Attribute("cy")!);
}
