using System.Xml.Linq;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>A slide as its part of the package: the message, what is measured, what shows it, where it comes from, in reading order.</summary>
internal static class SlideXml
{
    private const int LeastTitle = 16;
    private const int AtMostSmaller = 4;
    private const int LeastText = 10;
    private const int FootSize = 12;
    private const int LeastFoot = 10;
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>Space between the sentences of a slide of text, as a part of their size.</summary>
    private const double BetweenSentences = 0.7;

    /// <param name="slide">The slide.</param>
    /// <param name="template">Where its layout comes from.</param>
    /// <param name="chart">Relationship to the chart; null when there is none.</param>
    public static XDocument Of(Slide slide, DeckTemplate template, string? chart)
    {
        var layout = template[slide.Role];
        var areas = SlideAreas.Of(slide, layout, template.Size);
        XElement?[] shapes =
        [
            Title(slide, layout),
            slide.Subtitle.Length == 0 ? null : Words("Mesure", slide.Subtitle, areas.Subtitle, TextFit.SizeOf([slide.Subtitle], areas.Subtitle, SlideAreas.SubtitleSize, LeastText), "b"),
            Content(slide, areas, chart),
            slide.Foot.Count == 0 ? null : Foot(slide, areas.Foot),
            layout.SlideNumber is { } number && slide.Role != SlideRole.Title ? Number(number) : null,
        ];
        var known = shapes.OfType<XElement>().ToList();
        for (var i = 0; i < known.Count; i++)
            known[i].Descendants(P + "cNvPr").First().SetAttributeValue("id", i + 2);
        return Part("sld", new XElement(P + "cSld", Shapes(known)), new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));
    }

    private static XElement Title(Slide slide, Layout layout)
    {
        var place = layout.Title!;
        // A little smaller on one line rather than with a word or two on a second one.
        var line = place.Box with { Height = Box.Emu((place.TextSize * 1.2) + (2 * TextFit.EndInset)) };
        var size = slide.Role == SlideRole.Title ? null : Enumerable.Range(0, AtMostSmaller + 1).Select(less => (int?)(place.TextSize - less))
            .FirstOrDefault(points => TextFit.Fits([Shown(place, slide.Title)], line, points!.Value, isBold: true));
        size ??= SizeIn(place, place.Box, [slide.Title], LeastTitle, isBold: true) ?? place.TextSize;
        return Filled("Titre", place, [slide.Title], size == place.TextSize ? null : size);
    }

    private static string Shown(Placeholder place, string words) => place.IsCapitals ? words.ToUpperInvariant() : words;

    private static XElement? Content(Slide slide, SlideAreas areas, string? chart) => (chart, slide.Table) switch
    {
        ({ } id, _) => Frame("Graphique", slide, areas, ChartUri, new XElement(
            XName.Get("chart", ChartUri), new XAttribute(XNamespace.Xmlns + "c", ChartUri), new XAttribute(R + "id", id))),
        (_, { } table) => Frame("Tableau", slide, areas, TableXml.Uri, TableXml.Of(table, areas.Box)),
        _ when slide.Lines.Count == 0 => null,
        _ when areas.Content is { TakesText: true } place => Filled("Texte", place, slide.Lines, SizeIn(place, areas.Box, slide.Lines, LeastText, isBold: false), areas.Box),
        _ => Words("Texte", string.Join('\n', slide.Lines), areas.Box, TextFit.SizeOf(slide.Lines, areas.Box, SlideAreas.SubtitleSize, LeastText, between: BetweenSentences), "t"),
    };

    /// <summary>The size to write words at; null when that of the place does.</summary>
    private static int? SizeIn(Placeholder place, Box box, IReadOnlyList<string> words, int least, bool isBold)
    {
        var size = TextFit.SizeOf([.. words.Select(word => Shown(place, word))], box, place.TextSize, Math.Min(least, place.TextSize), isBold, isBold ? 0 : BetweenSentences);
        return size == place.TextSize ? null : size;
    }

    /// <summary>A place of the layout with words in it.</summary>
    private static XElement Filled(string name, Placeholder place, IReadOnlyList<string> paragraphs, int? points, Box? box = null) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr", Named(0, name), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", Reference(place))),
        new XElement(P + "spPr", box is { } moved && moved != place.Box ? Transform(moved, A + "xfrm") : null),
        new XElement(
            P + "txBody", new XElement(A + "bodyPr", new XElement(A + "normAutofit")), new XElement(A + "lstStyle"),
            paragraphs.Select(paragraph => Paragraph(Run(paragraph, points)))));

    /// <summary>Words of their own, in the theme's font and a quiet colour.</summary>
    private static XElement Words(string name, string words, Box box, int points, string anchor)
    {
        var color = name == "Texte" ? "tx1" : Quiet;
        var properties = Geometry(box);
        properties.Add(new XElement(A + "noFill"));
        return new XElement(
            P + "sp",
            new XElement(P + "nvSpPr", Named(0, name), new XElement(P + "cNvSpPr", new XAttribute("txBox", 1)), new XElement(P + "nvPr")),
            properties,
            new XElement(
                P + "txBody", new XElement(A + "bodyPr", new XAttribute("wrap", "square"), new XAttribute("anchor", anchor), new XElement(A + "noAutofit")), new XElement(A + "lstStyle"),
                words.Split('\n').Select(paragraph => Paragraph(Run(paragraph, points, color: color)))));
    }

    /// <summary>Source always, scope as far as there is room: the notes have it whole.</summary>
    private static XElement Foot(Slide slide, Box box)
    {
        var shown = Enumerable.Range(0, slide.Foot.Count).Reverse().Select(kept => string.Join(' ', [.. slide.Foot.Take(kept), slide.Foot[^1]]))
            .FirstOrDefault(text => TextFit.Fits([text], box, LeastFoot), slide.Foot[^1]);
        return Words("Source", shown, box, TextFit.SizeOf([shown], box, FootSize, LeastFoot - 2), "b");
    }

    private static XElement Number(Placeholder place) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr", Named(0, "Numéro de diapositive"), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", Reference(place))),
        new XElement(P + "spPr"),
        new XElement(
            P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(
                A + "fld", new XAttribute("id", BuiltInLayouts.FieldId), new XAttribute("type", "slidenum"),
                new XElement(A + "rPr", new XAttribute("lang", "fr-FR")), new XElement(A + "t", "‹N°›")))));

    /// <summary>What cannot be read as text, with its alternative.</summary>
    private static XElement Frame(string name, Slide slide, SlideAreas areas, string uri, XElement content) => new(
        P + "graphicFrame",
        new XElement(
            P + "nvGraphicFramePr", Named(0, name, slide.Alternative), new XElement(P + "cNvGraphicFramePr", new XElement(A + "graphicFrameLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", areas.Content is { TakesObject: true } place ? Reference(place) : null)),
        Transform(areas.Box, P + "xfrm"),
        new XElement(A + "graphic", new XElement(A + "graphicData", new XAttribute("uri", uri), content)));

    private static XElement Reference(Placeholder place) => new(
        P + "ph", place.Type == "obj" ? null : new XAttribute("type", place.Type), place.Index is null ? null : new XAttribute("idx", place.Index));
}
