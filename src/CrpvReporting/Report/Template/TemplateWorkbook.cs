using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>
/// The workbook that a centre fills in. Its parts are written as they are in the file, without ClosedXML: protection,
/// validations and their messages are most of it, and a second pass would have to write them again.
/// </summary>
public static class TemplateWorkbook
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int EntrySheetIndex = 1;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    /// <summary>Writes the template: the same request gives the same bytes.</summary>
    public static void Write(TemplateRequest request, Stream output)
    {
        var columns = TemplateColumn.Of(request.Schema);
        var styles = new TemplateStyles();
        var package = new WorkbookPackage();
        (string Name, XElement Content)[] sheets =
        [
            (TemplateSheets.Notice, NoticeSheet.ToXml(request, columns, styles)),
            (TemplateSheets.Activities, EntrySheet.ToXml(request, columns, styles)),
            (TemplateSheets.Lists, ListsSheet.ToXml(request, columns, styles)),
        ];
        for (var i = 0; i < sheets.Length; i++)
            package.Save("xl/" + SheetFile(i), new XDocument(sheets[i].Content));
        package.Save(TemplateStyles.Part, styles.ToXml());
        package.Save(WorkbookParts.Workbook, Workbook([.. sheets.Select(sheet => sheet.Name)], Names(request, columns)));
        package.Save(StableRelationships.FileOf(WorkbookParts.Workbook), Relationships([.. sheets.Select((_, i) => ("worksheet", SheetFile(i))), ("styles", "styles.xml")]));
        package.Save(WorkbookPackage.RootRelationships, Relationships([("officeDocument", WorkbookParts.Workbook)]));
        package.Save(WorkbookPackage.ContentTypes, ContentTypes(sheets.Length));
        DocumentProperties.Replace(package, Title(request));
        StableRelationships.Rename(package);
        StableZip.Write(package, output);
    }

    private static string Title(TemplateRequest request) =>
        "Remontée d'activité" + (NoticeWords.FileNameOf(request) is { } name ? " " + Path.GetFileNameWithoutExtension(name) : "");

    private static IEnumerable<XElement> Names(TemplateRequest request, IReadOnlyList<TemplateColumn> columns)
    {
        // Excel looks for this name before it lets a protected sheet be filtered.
        yield return Name("_xlnm._FilterDatabase", $"'{TemplateSheets.Activities}'!{EntrySheet.FilteredRange(columns)}", EntrySheetIndex, isHidden: true);
        yield return Name("_xlnm.Print_Titles", $"'{TemplateSheets.Activities}'!${EntrySheet.HeaderRow}:${EntrySheet.HeaderRow}", EntrySheetIndex, isHidden: false);
        foreach (var (name, range) in ListsSheet.Names(request, columns).OrderBy(name => name.Name, StringComparer.Ordinal))
            yield return Name(name, range, null, isHidden: false);
    }

    private static XElement Name(string name, string range, int? sheet, bool isHidden) => new(Ns + "definedName",
        new XAttribute("name", name), sheet is null ? null : new XAttribute("localSheetId", sheet), isHidden ? new XAttribute("hidden", 1) : null, range);

    private static XDocument Workbook(IReadOnlyList<string> sheets, IEnumerable<XElement> names) => new(new XElement(Ns + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", PackageXml.Relation),
        new XElement(Ns + "bookViews", new XElement(Ns + "workbookView", new XAttribute("activeTab", 0))),
        new XElement(Ns + "sheets", sheets.Select((name, i) => new XElement(Ns + "sheet",
            new XAttribute("name", name), new XAttribute("sheetId", i + 1), new XAttribute(PackageXml.Relation + "id", SheetFile(i))))),
        new XElement(Ns + "definedNames", names)));

    private static string SheetFile(int index) => FormattableString.Invariant($"worksheets/sheet{index + 1}.xml");

    private static XDocument Relationships(IReadOnlyList<(string Type, string Target)> relations) => new(new XElement(PackageXml.PackageRelation + "Relationships",
        relations.Select(relation => new XElement(PackageXml.PackageRelation + "Relationship",
            new XAttribute("Id", relation.Target), new XAttribute("Type", Relations + relation.Type), new XAttribute("Target", relation.Target)))));

    private static XDocument ContentTypes(int sheets) => new(new XElement(PackageXml.ContentType + "Types",
        new XElement(PackageXml.ContentType + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(PackageXml.ContentType + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
        Override(WorkbookParts.Workbook, "sheet.main+xml"),
        Override(TemplateStyles.Part, "styles+xml"),
        Enumerable.Range(0, sheets).Select(i => Override("xl/" + SheetFile(i), "worksheet+xml"))));

    private static XElement Override(string part, string type) =>
        new(PackageXml.ContentType + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", Types + type));
}
