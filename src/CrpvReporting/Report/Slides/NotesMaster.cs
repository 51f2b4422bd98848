using System.Xml.Linq;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>The master of the pages of notes: without one, PowerPoint refuses slides that have notes.</summary>
internal static class NotesMaster
{
    public static readonly Box Page = new(0, 0, 6_858_000, 9_144_000);

    private const string Master = "ppt/notesMasters/notesMaster1.xml";
    private static readonly Box Picture = new(685_800, 685_800, 5_486_400, 3_086_100);
    private static readonly Box Words = new(685_800, 4_114_800, 5_486_400, 4_572_000);

    /// <summary>The notes master of a package, added when it has none.</summary>
    public static string In(DeckPackage package)
    {
        if (package.Related(DeckPackage.Presentation, "notesMaster") is { } known)
            return known;
        var theme = package.NewName("ppt/theme/theme", ".xml");
        package.Add(theme, BuiltInTemplate.ThemeType, BuiltInTheme.Create());
        package.Add(Master, "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml", Create());
        package.Relate(Master, "theme", theme);
        var id = package.Relate(DeckPackage.Presentation, "notesMaster", Master);
        var presentation = package.Parts.Load(DeckPackage.Presentation);
        presentation.Root!.Element(P + "sldMasterIdLst")!.AddAfterSelf(new XElement(P + "notesMasterIdLst", new XElement(P + "notesMasterId", new XAttribute(R + "id", id))));
        package.Parts.Save(DeckPackage.Presentation, presentation);
        return Master;
    }

    private static XDocument Create() => Part(
        "notesMaster",
        new XElement(
            P + "cSld",
            new XElement(P + "bg", new XElement(P + "bgPr", Fill("bg1"), new XElement(A + "effectLst"))),
            Shapes(Place(2, "Image de la diapositive", "sldImg", "2", Picture), Place(3, "Commentaires", "body", "3", Words))),
        new XElement(
            P + "clrMap",
            new[] { ("bg1", "lt1"), ("tx1", "dk1"), ("bg2", "lt2"), ("tx2", "dk2") }.Select(pair => new XAttribute(pair.Item1, pair.Item2)),
            Enumerable.Range(1, 6).Select(i => new XAttribute("accent" + Digits(i), "accent" + Digits(i))),
            new XAttribute("hlink", "hlink"), new XAttribute("folHlink", "folHlink")),
        new XElement(P + "notesStyle", new XElement(
            A + "lvl1pPr", new XAttribute("algn", "l"), new XElement(A + "spcBef", new XElement(A + "spcPts", new XAttribute("val", 600))),
            new XElement(A + "defRPr", new XAttribute("sz", 1200), Fill("tx1"), new XElement(A + "latin", new XAttribute("typeface", "+mn-lt"))))));

    private static XElement Place(int id, string name, string type, string index, Box box) => new(
        P + "sp",
        new XElement(
            P + "nvSpPr", Named(id, name), new XElement(P + "cNvSpPr", new XElement(A + "spLocks", new XAttribute("noGrp", 1), type == "sldImg" ? new XAttribute("noRot", 1) : null, type == "sldImg" ? new XAttribute("noChangeAspect", 1) : null)),
            new XElement(P + "nvPr", new XElement(P + "ph", new XAttribute("type", type), new XAttribute("idx", index)))),
        Geometry(box),
        type == "sldImg" ? null : new XElement(P + "txBody", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"), Paragraph(Run(name))));
}
