using System.Xml.Linq;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>The template of decks for which none is given: sober, neutral, with layouts of the names that a brand's template can have too.</summary>
internal static class BuiltInTemplate
{
    public const string ThemeType = "application/vnd.openxmlformats-officedocument.theme+xml";
    public const string PresentationType = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

    private const string Types = "application/vnd.openxmlformats-officedocument.presentationml.";
    private const string Master = "ppt/slideMasters/slideMaster1.xml";
    private const string Theme = "ppt/theme/theme1.xml";

    public static DeckTemplate Create() => DeckTemplate.Of(Package())!;

    private static DeckPackage Package()
    {
        var package = DeckPackage.New();
        package.Add(Theme, ThemeType, BuiltInTheme.Create());
        var layouts = BuiltInLayouts.All.Select((layout, i) => (Name: $"ppt/slideLayouts/slideLayout{Digits(i + 1)}.xml", layout.Part)).ToList();
        var ids = layouts.Select(layout => package.Relate(Master, "slideLayout", layout.Name)).ToList();
        package.Add(Master, Types + "slideMaster+xml", BuiltInLayouts.Master(ids));
        package.Relate(Master, "theme", Theme);
        foreach (var (name, part) in layouts)
        {
            package.Add(name, Types + "slideLayout+xml", part);
            package.Relate(name, "slideMaster", Master);
        }

        package.Add(DeckPackage.Presentation, PresentationType, Presentation(package.Relate(DeckPackage.Presentation, "slideMaster", Master)));
        package.Relate(DeckPackage.Presentation, "theme", Theme);
        package.Relate("", "officeDocument", DeckPackage.Presentation);
        return package;
    }

    private static XDocument Presentation(string master) => Part(
        "presentation",
        new XElement(P + "sldMasterIdLst", new XElement(P + "sldMasterId", new XAttribute("id", Digits(2_147_483_648)), new XAttribute(R + "id", master))),
        new XElement(P + "sldSz", new XAttribute("cx", BuiltInLayouts.Slide.Width), new XAttribute("cy", BuiltInLayouts.Slide.Height)),
        new XElement(P + "notesSz", new XAttribute("cx", NotesMaster.Page.Width), new XAttribute("cy", NotesMaster.Page.Height)));
}
