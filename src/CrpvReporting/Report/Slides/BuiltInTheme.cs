using System.Xml.Linq;
using CrpvReporting.Report.Charts;
using CrpvReporting.Report.NativeCharts;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>The theme of the built-in template: the four colours of the pictures, and a font that every machine has.</summary>
internal static class BuiltInTheme
{
    private const string Font = "Arial";

    private static readonly (string Name, string Color)[] Others =
        [("dk1", ChartStyles.Ink), ("lt1", ChartStyles.Paper), ("dk2", ChartLook.OwnAccents[0]), ("lt2", ChartStyles.Band)];

    /// <summary>Greys after the four colours: a figure has four series at most.</summary>
    private static readonly string[] LastAccents = ["#3d3d3d", "#7a7a7a"];

    public static XDocument Create() => new(new XElement(
        A + "theme", new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute("name", "Bilan"),
        new XElement(A + "themeElements", Colors(), Fonts(), Effects())));

    private static XElement Colors() => new(
        A + "clrScheme", new XAttribute("name", "Bilan"),
        Others.Select(other => Color(other.Name, other.Color)),
        ChartLook.OwnAccents.Concat(LastAccents).Select((color, i) => Color("accent" + Digits(i + 1), color)),
        Color("hlink", ChartLook.OwnAccents[0]), Color("folHlink", ChartLook.OwnAccents[2]));

    private static XElement Color(string name, string color) => new(A + name, new XElement(A + "srgbClr", new XAttribute("val", color.TrimStart('#').ToUpperInvariant())));

    private static XElement Fonts() => new(
        A + "fontScheme", new XAttribute("name", "Bilan"),
        new[] { "majorFont", "minorFont" }.Select(name => new XElement(A + name, Typeface("latin", Font), Typeface("ea", ""), Typeface("cs", ""))));

    private static XElement Typeface(string script, string font) => new(A + script, new XAttribute("typeface", font));

    /// <summary>Flat: the format wants three of each.</summary>
    private static XElement Effects() => new(
        A + "fmtScheme", new XAttribute("name", "Bilan"),
        new XElement(A + "fillStyleLst", Three(() => Fill("phClr"))),
        new XElement(A + "lnStyleLst", Three(() => new XElement(A + "ln", new XAttribute("w", 9525), Fill("phClr")))),
        new XElement(A + "effectStyleLst", Three(() => new XElement(A + "effectStyle", new XElement(A + "effectLst")))),
        new XElement(A + "bgFillStyleLst", Three(() => Fill("phClr"))));

    private static IEnumerable<XElement> Three(Func<XElement> make) => [make(), make(), make()];
}
