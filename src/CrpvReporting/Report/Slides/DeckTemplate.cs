using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>A package with masters, layouts and a theme but no slide, and how it is to be used.</summary>
internal sealed class DeckTemplate
{
    /// <summary>The names by which a layout is chosen; the built-in template has them too.</summary>
    public static readonly IReadOnlyDictionary<SlideRole, string> Names = new Dictionary<SlideRole, string>
    {
        [SlideRole.Title] = "Titre",
        [SlideRole.Chart] = "Message et graphique",
        [SlideRole.Table] = "Message et tableau",
        [SlideRole.Text] = "Texte",
    };

    private readonly Dictionary<SlideRole, Layout> layouts;

    /// <param name="package">The package; it is written into.</param>
    /// <param name="layouts">Its layouts; one at least has a place for a title.</param>
    private DeckTemplate(DeckPackage package, IReadOnlyList<Layout> layouts)
    {
        Package = package;
        this.layouts = Names.Keys.ToDictionary(role => role, role => Choose(layouts, role));
        var size = package.Parts.Load(DeckPackage.Presentation).Root!.Element(P + "sldSz");
        Size = new Box(0, 0, Number(size, "cx", 9_144_000), Number(size, "cy", 6_858_000));
        Accents = AccentsOf(package, this.layouts[SlideRole.Chart]);
    }

    public DeckPackage Package { get; }

    /// <summary>The whole slide.</summary>
    public Box Size { get; }

    /// <summary>The accents of the theme, as <c>#rrggbb</c>.</summary>
    public IReadOnlyList<string> Accents { get; }

    public Layout this[SlideRole role] => layouts[role];

    /// <summary>A package without slides; null when none of its layouts has a place for a title.</summary>
    public static DeckTemplate? Of(DeckPackage package)
    {
        var usable = LayoutReader.Read(package).Where(layout => layout.Title is not null).ToList();
        return usable.Count == 0 ? null : new DeckTemplate(package, usable);
    }

    /// <summary>By name; else by the kind that the format gives to layouts; else the one with the most room; else the first.</summary>
    private static Layout Choose(IReadOnlyList<Layout> layouts, SlideRole role)
    {
        string[] kinds = role switch
        {
            SlideRole.Title => ["title"],
            SlideRole.Chart => ["chart", "obj", "titleOnly"],
            SlideRole.Table => ["tbl", "obj", "titleOnly"],
            _ => ["obj", "tx", "titleOnly"],
        };
        return layouts.FirstOrDefault(layout => MatchKey.Of(layout.Name) == MatchKey.Of(Names[role]))
            ?? kinds.Select(kind => layouts.FirstOrDefault(layout => layout.Type == kind)).FirstOrDefault(layout => layout is not null)
            ?? (role == SlideRole.Title ? null : layouts.Where(layout => layout.Type != "title").MaxBy(Room))
            ?? layouts[0];
    }

    private static double Room(Layout layout) => layout.Largest(place => place.TakesObject || place.Type == "body") is { } place ? (double)place.Box.Width * place.Box.Height : 0;

    private static IReadOnlyList<string> AccentsOf(DeckPackage package, Layout layout)
    {
        var theme = package.Related(layout.Part, "slideMaster") is { } master && package.Related(master, "theme") is { } part ? package.Parts.Load(part) : null;
        var scheme = theme?.Descendants(A + "clrScheme").FirstOrDefault();
        var accents = Enumerable.Range(1, 6)
            .Select(number => scheme?.Element(A + ("accent" + Digits(number)))?.Elements().FirstOrDefault())
            .Select(color => (string?)color?.Attribute("val") is { Length: 6 } value && value.All(char.IsAsciiHexDigit) ? "#" + value : (string?)color?.Attribute("lastClr") is { Length: 6 } last && last.All(char.IsAsciiHexDigit) ? "#" + last : null)
            .ToList();
        return accents.Contains(null) ? NativeCharts.ChartLook.OwnAccents : [.. accents.OfType<string>()];
    }

    private static long Number(XElement? element, string name, long otherwise) =>
        long.TryParse((string?)element?.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
