using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>The parts around the sheets of a workbook that is written without a library: what lists them, types and relationships.</summary>
internal static class PlainPackage
{
    private const string Styles = "xl/styles.xml";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XNamespace Ns = PackageXml.Sheet;

    /// <summary>A package in which only the sheets themselves are missing, each to be put under <see cref="SheetPart"/>.</summary>
    public static WorkbookPackage Of(string title, IReadOnlyList<string> sheets, IEnumerable<XElement> names, XDocument styles)
    {
        var package = new WorkbookPackage();
        package.Save(Styles, styles);
        package.Save(WorkbookParts.Workbook, Workbook(sheets, [.. names]));
        package.Save(StableRelationships.FileOf(WorkbookParts.Workbook), Relationships([.. sheets.Select((_, i) => ("worksheet", SheetFile(i))), ("styles", "styles.xml")]));
        package.Save(WorkbookPackage.RootRelationships, Relationships([("officeDocument", WorkbookParts.Workbook)]));
        package.Save(WorkbookPackage.ContentTypes, ContentTypes(sheets.Count));
        DocumentProperties.Replace(package, title);
        StableRelationships.Rename(package);
        return package;
    }

    public static string SheetPart(int index) => "xl/" + SheetFile(index);

    /// <summary>Hides a sheet, as it was where it comes from.</summary>
    public static void Hide(WorkbookPackage package, string sheet)
    {
        var workbook = package.Load(WorkbookParts.Workbook);
        workbook.Descendants(Ns + "sheet").Single(other => (string?)other.Attribute("name") == sheet).SetAttributeValue("state", "hidden");
        package.Save(WorkbookParts.Workbook, workbook);
    }

    private static XDocument Workbook(IReadOnlyList<string> sheets, IReadOnlyList<XElement> names) => new(new XElement(Ns + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", PackageXml.Relation),
        new XElement(Ns + "bookViews", new XElement(Ns + "workbookView", new XAttribute("activeTab", 0))),
        new XElement(Ns + "sheets", sheets.Select((name, i) => new XElement(Ns + "sheet",
            new XAttribute("name", name), new XAttribute("sheetId", i + 1), new XAttribute(PackageXml.Relation + "id", SheetFile(i))))),
        names.Count == 0 ? null : new XElement(Ns + "definedNames", names)));

    private static string SheetFile(int index) => FormattableString.Invariant($"worksheets/sheet{index + 1}.xml");

    private static XDocument Relationships(IReadOnlyList<(string Type, string Target)> relations) => new(new XElement(PackageXml.PackageRelation + "Relationships",
        relations.Select(relation => new XElement(PackageXml.PackageRelation + "Relationship",
            new XAttribute("Id", relation.Target), new XAttribute("Type", Relations + relation.Type), new XAttribute("Target", relation.Target)))));

    private static XDocument ContentTypes(int sheets) => new(new XElement(PackageXml.ContentType + "Types",
        new XElement(PackageXml.ContentType + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")),
        new XElement(PackageXml.ContentType + "Default", new XAttribute("Extension", "xml"), new XAttribute("ContentType", "application/xml")),
        Override(WorkbookParts.Workbook, "sheet.main+xml"),
        Override(Styles, "styles+xml"),
        Enumerable.Range(0, sheets).Select(i => Override("xl/" + SheetFile(i), "worksheet+xml"))));

    private static XElement Override(string part, string type) =>
        new(PackageXml.ContentType + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", Types + type));
}
