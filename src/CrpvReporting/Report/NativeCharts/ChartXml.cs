using System.Globalization;
using System.Xml.Linq;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>The vocabulary of native charts, and the pieces that all of them are made of.</summary>
internal static class ChartXml
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Grey that is read on paper (4.5:1), from the theme's ink: axes and what says that a figure is missing.</summary>
    private const int QuietTint = 65_000;

    /// <summary>An element whose only content is its value.</summary>
    public static XElement Val(string name, object value) =>
        new(C + name, new XAttribute("val", Convert.ToString(value, CultureInfo.InvariantCulture)!));

    public static XElement Flag(string name, bool value) => Val(name, value ? 1 : 0);

    public static XElement Fill(string color) => new(A + "solidFill", Color(color));

    public static XElement Line(string color, double points) => new(A + "ln", new XAttribute("w", (int)(points * 12_700)), Fill(color), new XElement(A + "round"));

    public static XElement NoLine() => new(A + "ln", new XElement(A + "noFill"));

    public static XElement Shape(params object[] content) => new(C + "spPr", content);

    /// <summary>How the words of an element are written: the theme's font, hence no name of one.</summary>
    public static XElement Lettering(int points, string color, bool isBold = false) => new(
        C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
        new XElement(A + "p", new XElement(A + "pPr", Run("defRPr", points, color, isBold)), new XElement(A + "endParaRPr", new XAttribute("lang", "fr-FR"))));

    /// <summary>Words of our own, where they do not come from a cell.</summary>
    public static XElement Words(string words, int points, string color) => new(
        C + "tx",
        new XElement(
            C + "rich", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
            new XElement(A + "p", new XElement(A + "r", Run("rPr", points, color, isBold: false), new XElement(A + "t", words)))));

    /// <summary>The theme's accent of a series.</summary>
    public static string Accent(int series) => "accent" + ((series % 6) + 1).ToString(CultureInfo.InvariantCulture);

    public const string Ink = "tx1";

    /// <summary>The grey of what stays behind, read on paper all the same.</summary>
    public const string Quiet = "quiet";

    /// <summary>The grey of a grid.</summary>
    public const string Faint = "faint";

    /// <summary>What keeps a number apart from the lines that it stands over.</summary>
    public const string Veil = "veil";

    /// <summary>The shade of a period.</summary>
    public const string Band = "band";

    /// <summary>The grey of what came before, seen on paper (3:1).</summary>
    public const string Muted = "muted";

    private static XElement Run(string name, int points, string color, bool isBold) => new(
        A + name,
        name == "rPr" ? new XAttribute("lang", "fr-FR") : null,
        new XAttribute("sz", points * 100), new XAttribute("b", isBold ? 1 : 0), Fill(color));

    // Tints of the theme's own colours: on a dark background they are light.
    private static XElement Color(string color) => color switch
    {
        Quiet => Scheme(Ink, ("lumMod", QuietTint), ("lumOff", 100_000 - QuietTint)),
        Faint => Scheme(Ink, ("alpha", 15_000)),
        Muted => Scheme(Ink, ("lumMod", 50_000), ("lumOff", 50_000)),
        Veil => Scheme("bg1", ("alpha", 75_000)),
        Band => Scheme(Ink, ("alpha", 8_000)),
        _ => Scheme(color),
    };

    private static XElement Scheme(string color, params (string Name, int Value)[] changes) =>
        new(A + "schemeClr", new XAttribute("val", color), changes.Select(change => new XElement(A + change.Name, new XAttribute("val", change.Value))));
}
