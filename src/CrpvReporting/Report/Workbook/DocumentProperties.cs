using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>The properties of the document: title and language, which assistive technologies read, and no name of a person.</summary>
internal static class DocumentProperties
{
    private const string Program = "CrpvReporting";
    private const string Core = "docProps/core.xml";
    private const string Extended = "docProps/app.xml";
    private const string CoreRelation = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private const string ExtendedRelation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties";

    private static readonly XNamespace CoreNames = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace ExtendedNames = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace DcTerms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Xsi = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>Replaces what ClosedXML wrote: it has the clock and the user's name in it, and no language.</summary>
    public static void Replace(WorkbookPackage package, string title)
    {
        Forget(package);
        package.Save(Core, new XDocument(new XElement(CoreNames + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", CoreNames),
            new XAttribute(XNamespace.Xmlns + "dc", Dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", DcTerms),
            new XAttribute(XNamespace.Xmlns + "xsi", Xsi),
            new XElement(Dc + "title", SafeText.Of(title)),
            new XElement(Dc + "creator", Program),
            new XElement(CoreNames + "lastModifiedBy", Program),
            DateOf("created"),
            DateOf("modified"),
            new XElement(Dc + "language", "fr-FR"))));
        package.Save(Extended, new XDocument(new XElement(ExtendedNames + "Properties", new XElement(ExtendedNames + "Application", Program))));
        Announce(package, Core, CoreRelation, "application/vnd.openxmlformats-package.core-properties+xml");
        Announce(package, Extended, ExtendedRelation, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    }

    // The day before which a zip entry cannot be dated: the same for all, since same report means same bytes.
    private static XElement DateOf(string name) =>
        new(DcTerms + name, new XAttribute(Xsi + "type", "dcterms:W3CDTF"), "1980-01-01T00:00:00Z");

    private static void Forget(WorkbookPackage package)
    {
        var relationships = package.Load(WorkbookPackage.RootRelationships);
        relationships.Root!.Elements().Where(relation => (string?)relation.Attribute("Type") is { } type
            && (type.EndsWith("/core-properties", StringComparison.Ordinal) || type.EndsWith("/extended-properties", StringComparison.Ordinal))).Remove();
        package.Save(WorkbookPackage.RootRelationships, relationships);

        var types = package.Load(WorkbookPackage.ContentTypes);
        foreach (var name in package.Names.Where(name => name.StartsWith("docProps/", StringComparison.Ordinal) || name.EndsWith(".psmdcp", StringComparison.Ordinal)))
        {
            package.Remove(name);
            types.Root!.Elements().Where(type => (string?)type.Attribute("PartName") == "/" + name).Remove();
        }
        types.Root!.Elements().Where(type => (string?)type.Attribute("Extension") == "psmdcp").Remove();
        package.Save(WorkbookPackage.ContentTypes, types);
    }

    private static void Announce(WorkbookPackage package, string name, string relation, string contentType)
    {
        var relationships = package.Load(WorkbookPackage.RootRelationships);
        relationships.Root!.Add(new XElement(PackageXml.PackageRelation + "Relationship",
            new XAttribute("Type", relation), new XAttribute("Target", "/" + name), new XAttribute("Id", name)));
        package.Save(WorkbookPackage.RootRelationships, relationships);

        var types = package.Load(WorkbookPackage.ContentTypes);
        types.Root!.Add(new XElement(PackageXml.ContentType + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", contentType)));
        package.Save(WorkbookPackage.ContentTypes, types);
    }
}
