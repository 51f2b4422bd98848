using System.Xml.Linq;
using CrpvReporting.Report.NativeCharts;
using CrpvReporting.Report.Workbook;
using static CrpvReporting.Report.Slides.DeckXml;

namespace CrpvReporting.Report.Slides;

/// <summary>
/// The balance as a deck of slides (.pptx): one message each, native charts with their numbers in an embedded workbook, what the presenter
/// has to know in the notes. Same report and same template, same bytes.
/// </summary>
public static class SlideDeck
{
    private const string Types = "application/vnd.openxmlformats-officedocument.presentationml.";
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private const string PeriodsType = "application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml";

    /// <summary>The format keeps the numbers below for masters.</summary>
    private const int FirstId = 256;

    /// <summary>Writes the deck.</summary>
    /// <param name="report">The balance.</param>
    /// <param name="output">An empty stream.</param>
    /// <param name="template">The template of a brand; null for the built-in one.</param>
    public static void Write(BalanceReport report, Stream output, BrandTemplate? template = null) => Write(DeckPlan.Of(report), report.Title, output, template);

    /// <summary>Writes a deck of one slide: a figure, as the whole deck has it or would.</summary>
    /// <param name="report">The balance.</param>
    /// <param name="figure">One of its figures.</param>
    /// <param name="output">An empty stream.</param>
    /// <param name="template">The template of a brand; null for the built-in one.</param>
    public static void Write(BalanceReport report, Figure figure, Stream output, BrandTemplate? template = null) => Write([DeckPlan.Of(report, figure)], $"{report.Title} — {figure.Title}", output, template);

    private static void Write(IReadOnlyList<Slide> slides, string title, Stream output, BrandTemplate? template)
    {
        var used = template?.Open() ?? BuiltInTemplate.Create();
        var package = used.Package;
        var notesMaster = NotesMaster.In(package);
        var ids = slides.Select(slide => AddSlide(used, slide, notesMaster)).ToList();
        var presentation = package.Parts.Load(DeckPackage.Presentation);
        var root = presentation.Root!;
        root.Elements(P + "sldIdLst").Remove();
        var before = root.Element(P + "handoutMasterIdLst") ?? root.Element(P + "notesMasterIdLst")!;
        before.AddAfterSelf(new XElement(P + "sldIdLst", ids.Select((id, i) => new XElement(P + "sldId", new XAttribute("id", FirstId + i), new XAttribute(R + "id", id)))));
        package.Parts.Save(DeckPackage.Presentation, presentation);
        DocumentProperties.Replace(package.Parts, title);
        package.NumberRoot();
        StableZip.Write(package.Parts, output);
    }

    private static string AddSlide(DeckTemplate template, Slide slide, string notesMaster)
    {
        var package = template.Package;
        var (part, notes) = (package.NewName("ppt/slides/slide", ".xml"), package.NewName("ppt/notesSlides/notesSlide", ".xml"));
        package.Relate(part, "slideLayout", template[slide.Role].Part);
        var chart = slide.Figure is { } figure ? package.Relate(part, "chart", AddChart(template, slide, figure)) : null;
        package.Add(part, Types + "slide+xml", SlideXml.Of(slide, template, chart));
        package.Add(notes, Types + "notesSlide+xml", NotesPage.Of(slide.Notes));
        package.Relate(notes, "notesMaster", notesMaster);
        package.Relate(notes, "slide", part);
        package.Relate(part, "notesSlide", notes);
        return package.Relate(DeckPackage.Presentation, "slide", part);
    }

    private static string AddChart(DeckTemplate template, Slide slide, Figure figure)
    {
        var package = template.Package;
        var (part, workbook) = (package.NewName("ppt/charts/chart", ".xml"), package.NewName("ppt/embeddings/donnees", ".xlsx"));
        var box = SlideAreas.Of(slide, template[slide.Role], template.Size).Box;
        var look = new ChartLook(ChartLook.Slide.TextSize, template.Accents) { Frame = (box.WidthInPoints, box.HeightInPoints) };
        var chart = NativeChart.Of(figure, ChartWorkbook.Cells, look);
        package.AddWorkbook(workbook, ChartWorkbook.Of(figure));
        chart.Root!.Add(
            new XAttribute(XNamespace.Xmlns + "r", R),
            new XElement(ChartXml.C + "externalData", new XAttribute(R + "id", package.Relate(part, "package", workbook)), ChartXml.Flag("autoUpdate", false)));
        if (NativeChart.PeriodsOf(figure, ChartWorkbook.Cells, look) is { } periods)
        {
            var drawing = package.NewName("ppt/drawings/drawing", ".xml");
            package.Add(drawing, PeriodsType, periods);
            chart.Root.Add(new XElement(ChartXml.C + "userShapes", new XAttribute(R + "id", package.Relate(part, "chartUserShapes", drawing))));
        }

        package.Add(part, ChartType, chart);
        return part;
    }
}
