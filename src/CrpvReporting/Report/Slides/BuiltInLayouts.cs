using System.Xml.Linq;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>The master and the layouts of the built-in template, 16:9: a message, what shows it, where it comes from.</summary>
internal static class BuiltInLayouts
{
    public static readonly Box Slide = new(0, 0, 12_192_000, 6_858_000);

    private const long Left = 640_080;
    private const long Width = 10_911_840;

    private static readonly Box Title = new(Left, 411_480, Width, 868_680);
    private static readonly Box Content = new(Left, 1_371_600, Width, 4_984_750);
    private static readonly Box Number = new(Left + Width - 731_520, 6_400_800, 731_520, 274_320);
    private static readonly Box Bar = new(Left - 91_440, 457_200, 54_864, 777_240);
    private static readonly Box CoverTitle = new(Left, 1_188_720, Width, 2_834_640);
    private static readonly Box CoverText = new(Left, 4_389_120, Width, 1_371_600);
    private static readonly Box CoverBar = new(Left + 91_440, 4_178_808, 1_463_040, 54_864);

    /// <summary>The layouts, each with the role that it is for.</summary>
    public static IEnumerable<(SlideRole Role, XDocument Part)> All =>
    [
        (SlideRole.Title, Layout("title", SlideRole.Title, isDark: true,
            Shape("Trait", CoverBar, "accent2"),
            Place("Titre", "ctrTitle", null, CoverTitle, "Le chiffre de l'année, en une phrase", Style(40, "bg1", isBold: true), anchor: "b"),
            Place("Sous-titre", "subTitle", "1", CoverText, "Titre du document", Style(20, "bg1"), anchor: "t"))),
        (SlideRole.Chart, Layout("obj", SlideRole.Chart, isDark: false, Place("Titre", "title"), Place("Graphique", null, "1"), Place("Numéro", "sldNum", "12"))),
        (SlideRole.Table, Layout("obj", SlideRole.Table, isDark: false, Place("Titre", "title"), Place("Tableau", null, "1"), Place("Numéro", "sldNum", "12"))),
        (SlideRole.Text, Layout("obj", SlideRole.Text, isDark: false, Place("Titre", "title"), Place("Texte", null, "1"), Place("Numéro", "sldNum", "12"))),
    ];

    /// <param name="layouts">How the master names each layout.</param>
    public static XDocument Master(IEnumerable<string> layouts) => Part(
        "sldMaster",
        new XElement(
            P + "cSld",
            Background("bg1"),
            Shapes(Numbered(
            [
                Shape("Trait", Bar, "accent2"),
                Place("Titre", "title", null, Title, "Le message de la diapositive", null, anchor: "ctr"),
                Place("Texte", "body", "1", Content, "Texte", null, anchor: "t"),
                Place("Numéro", "sldNum", "4", Number, null, Style(11, Quiet, alignment: "r"), anchor: "ctr"),
            ]))),
        new XElement(
            P + "clrMap",
            new[] { ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2") }.Select(pair => new XAttribute(pair.Item1, pair.Item2)),
            Enumerable.Range(1, 6).Select(i => new XAttribute("accent" + Digits(i), "accent" + Digits(i))),
            new XAttribute("hlink", "hlink"), new XAttribute("folHlink", "folHlink")),
        new XElement(P + "sldLayoutIdLst", layouts.Select((id, i) => new XElement(P + "sldLayoutId", new XAttribute("id", Digits(2_147_483_649 + i)), new XAttribute(R + "id", id)))),
        new XElement(
            P + "txStyles",
            new XElement(P + "titleStyle", Level(28, "tx2", isBold: true, spaceBefore: 0)),
            new XElement(P + "bodyStyle", Level(18, "tx1", isBold: false, spaceBefore: 8)),
            new XElement(P + "otherStyle", Level(18, "tx1", isBold: false, spaceBefore: 0))));

    private static XDocument Layout(string type, SlideRole role, bool isDark, params XElement[] shapes)
    {
        var layout = Part(
            "sldLayout",
            new XElement(P + "cSld", new XAttribute("name", DeckTemplate.Names[role]), isDark ? Background("tx2") : null, Shapes(Numbered(shapes))),
            new XElement(P + "clrMapOvr", new XElement(A + "masterClrMapping")));
        layout.Root!.Add(new XAttribute("type", type), new XAttribute("preserve", 1), isDark ? new XAttribute("showMasterSp", 0) : null);
        return layout;
    }

    private static IEnumerable<XElement> Numbered(IReadOnlyList<XElement> shapes)
    {
        for (var i = 0; i < shapes.Count; i++)
            shapes[i].Descendants(P + "cNvPr").First().SetAttributeValue("id", i + 2);
        return shapes;
    }

    private static XElement Background(string color) => new(P + "bg", new XElement(P + "bgPr", Fill(color), new XElement(A + "effectLst")));

    private static XElement Shape(string name, Box box, string color)
    {
        var properties = Geometry(box);
        properties.Add(Fill(color), new XElement(A + "ln", new XElement(A + "noFill")));
        return new XElement(
            P + "sp", new XElement(P + "nvSpPr", Named(2, name), new XElement(P + "cNvSpPr"), new XElement(P + "nvPr", new XAttribute("userDrawn", 1))), properties);
    }

    /// <summary>A place of a layout; what it does not say is said by the master's.</summary>
    private static XElement Place(string name, string? type, string? index = null, Box? box = null, string? prompt = null, XElement? style = null, string? anchor = null) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr", Named(2, name), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1))),
            new XElement(P + "nvPr", new XElement(P + "ph", type is null ? null : new XAttribute("type", type), index is null ? null : new XAttribute("idx", index)))),
        box is { } known ? Geometry(known) : new XElement(P + "spPr"),
        new XElement(
            P + "txBody",
            anchor is null ? new XElement(A + "bodyPr") : new XElement(A + "bodyPr", new XAttribute("anchor", anchor), new XElement(A + "normAutofit")),
            new XElement(A + "lstStyle", style),
            type == "sldNum"
                ? new XElement(A + "p", new XElement(A + "fld", new XAttribute("id", FieldId), new XAttribute("type", "slidenum"), new XElement(A + "rPr", new XAttribute("lang", "fr-FR")), new XElement(A + "t", "‹N°›")))
                : Paragraph(Run(prompt ?? name))));

    /// <summary>The identifier that the format wants of a field: always the same.</summary>
    public const string FieldId = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}";

    private static XElement Style(int points, string color, bool isBold = false, string alignment = "l") => new(
        A + "lvl1pPr", new XAttribute("marL", 0), new XAttribute("indent", 0), new XAttribute("algn", alignment), new XElement(A + "buNone"),
        new XElement(A + "defRPr", new XAttribute("sz", points * 100), new XAttribute("b", isBold ? 1 : 0), Fill(color), Font(isBold)));

    private static XElement Font(bool isTitle) => new(A + "latin", new XAttribute("typeface", isTitle ? "+mj-lt" : "+mn-lt"));

    private static XElement Level(int points, string color, bool isBold, int spaceBefore) => new(
        A + "lvl1pPr", new XAttribute("marL", 0), new XAttribute("indent", 0), new XAttribute("algn", "l"),
        new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", spaceBefore * 100))), new XElement(A + "buNone"),
        new XElement(
            A + "defRPr", new XAttribute("sz", points * 100), new XAttribute("b", isBold ? 1 : 0), Fill(color), Font(isBold)));
}
