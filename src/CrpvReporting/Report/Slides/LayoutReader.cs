using System.Globalization;
using System.Xml.Linq;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>Reads the layouts of a template: what a placeholder does not say of itself is said by the one of its kind in the master.</summary>
internal static class LayoutReader
{
    private const int DefaultSize = 18;

    /// <summary>The layouts, in the order of the masters that list them.</summary>
    public static IReadOnlyList<Layout> Read(DeckPackage package) =>
    [
        .. from master in Listed(package, DeckPackage.Presentation, "sldMasterId", "slideMaster")
           from layout in Listed(package, master, "sldLayoutId", "slideLayout")
           select Read(package, layout, package.Parts.Load(master).Root!),
    ];

    private static IEnumerable<string> Listed(DeckPackage package, string part, string element, string kind)
    {
        var parts = package.Relations(part).Where(relation => relation.Kind == kind && package.Parts.Has(relation.Part)).ToDictionary(relation => relation.Id, relation => relation.Part);
        return package.Parts.Load(part).Descendants(P + element).Select(item => parts.GetValueOrDefault((string?)item.Attribute(R + "id") ?? "")).OfType<string>();
    }

    private static Layout Read(DeckPackage package, string part, XElement master)
    {
        var root = package.Parts.Load(part).Root!;
        return new Layout(
            part,
            (string?)root.Element(P + "cSld")?.Attribute("name") ?? "",
            (string?)root.Attribute("type") ?? "",
            [.. Shapes(root).Select(shape => Read(shape, master)).OfType<Placeholder>()]);
    }

    private static IEnumerable<XElement> Shapes(XElement root) =>
        root.Element(P + "cSld")?.Element(P + "spTree")?.Elements(P + "sp").Where(shape => Of(shape) is not null) ?? [];

    private static Placeholder? Read(XElement shape, XElement master)
    {
        var type = TypeOf(shape);
        var kind = KindInMaster(type);
        var inherited = Shapes(master).FirstOrDefault(other => TypeOf(other) == kind);
        if ((BoxOf(shape) ?? (inherited is null ? null : BoxOf(inherited))) is not { } box)
            return null;
        var styles = new[] { LevelOf(shape), inherited is null ? null : LevelOf(inherited), StyleOf(master, kind) }.OfType<XElement>().ToList();
        return new Placeholder(
            type,
            (string?)Of(shape)!.Attribute("idx"),
            (string?)shape.Element(P + "nvSpPr")?.Element(P + "cNvPr")?.Attribute("name") ?? "",
            box,
            styles.Select(style => (string?)style.Attribute("sz")).OfType<string>().FirstOrDefault() is { } size
                && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var hundredths) ? hundredths / 100 : DefaultSize,
            styles.Select(style => (string?)style.Attribute("cap")).OfType<string>().FirstOrDefault() == "all");
    }

    private static XElement? Of(XElement shape) => shape.Element(P + "nvSpPr")?.Element(P + "nvPr")?.Element(P + "ph");

    /// <summary>A placeholder that does not say what it is for takes anything.</summary>
    private static string TypeOf(XElement shape) => (string?)Of(shape)!.Attribute("type") ?? "obj";

    private static string KindInMaster(string type) => type switch
    {
        "title" or "ctrTitle" => "title",
        "sldNum" or "dt" or "ftr" => type,
        _ => "body",
    };

    private static Box? BoxOf(XElement shape)
    {
        var transform = shape.Element(P + "spPr")?.Element(A + "xfrm");
        return transform?.Element(A + "off") is { } offset && transform.Element(A + "ext") is { } extent
            ? new Box(Number(offset, "x"), Number(offset, "y"), Number(extent, "cx"), Number(extent, "cy"))
            : null;
    }

    private static long Number(XElement element, string name) =>
        long.TryParse((string?)element.Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static XElement? LevelOf(XElement shape) => FirstLevel(shape.Element(P + "txBody")?.Element(A + "lstStyle"));

    private static XElement? StyleOf(XElement master, string kind) => FirstLevel(master.Element(P + "txStyles")?.Element(P + kind switch
    {
        "title" => "titleStyle",
        "body" => "bodyStyle",
        _ => "otherStyle",
    }));

    private static XElement? FirstLevel(XElement? list) => list?.Element(A + "lvl1pPr")?.Element(A + "defRPr");
}
