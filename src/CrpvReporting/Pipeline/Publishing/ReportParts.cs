namespace CrpvReporting.Pipeline.Publishing;

/// <summary>The parts of a report, in the order in which a reader is told of them: a new kind of file is a line here.</summary>
public static class ReportParts
{
    private static readonly (ReportPart Part, string Name, string Title, Func<PublishedYear, IEnumerable<ReportFile>> Files)[] Known =
    [
        (ReportPart.Index, "index", "Sommaire", _ => []),
        (ReportPart.Workbook, "workbook", "Classeur Excel", WorkbookFiles.Of),
        (ReportPart.Tables, "tables", "Tableaux et phrases", TableFiles.Of),
        (ReportPart.Charts, "charts", "Graphiques", ChartFiles.Of),
        (ReportPart.Slides, "slides", "Diapositives", SlideFiles.Of),
        (ReportPart.Page, "page", "Page à lire", PageFiles.Of),
        (ReportPart.Centres, "centres", "Pages et classeurs des centres", CentreFiles.Of),
        (ReportPart.Data, "data", "Données ouvertes", OpenDataFiles.Of),
        (ReportPart.Ods, "ods", "Classeur OpenDocument", OfficeFiles.Ods),
        (ReportPart.Pdf, "pdf", "Classeur imprimé", OfficeFiles.Pdf),
    ];

    /// <summary>The parts that LibreOffice makes: written when asked, where it is installed. Their bytes may differ from run to run.</summary>
    public static IReadOnlyList<ReportPart> Converted { get; } = [ReportPart.Ods, ReportPart.Pdf];

    /// <summary>The parts that every report has.</summary>
    public static IReadOnlyList<ReportPart> All { get; } = [.. Known.Select(part => part.Part).Except([ReportPart.Index, .. Converted])];

    /// <summary>The name of a part on the command line.</summary>
    public static string NameOf(ReportPart part) => Get(part).Name;

    /// <summary>The name of a part for a reader, in French.</summary>
    public static string TitleOf(ReportPart part) => Get(part).Title;

    public static ReportPart? Find(string name) =>
        Known.Where(part => part.Name == name).Select(part => (ReportPart?)part.Part).FirstOrDefault();

    /// <summary>The files of a part, in order.</summary>
    internal static IEnumerable<ReportFile> Files(ReportPart part, PublishedYear year) => Get(part).Files(year);

    private static (ReportPart Part, string Name, string Title, Func<PublishedYear, IEnumerable<ReportFile>> Files) Get(ReportPart part) =>
        Known.First(known => known.Part == part);
}
