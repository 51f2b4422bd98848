using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// Gives each relationship an identifier that depends on nothing but the package: ClosedXML draws some at random.
/// </summary>
internal static class StableRelationships
{
    private const string Folder = "_rels/";
    private const string Extension = ".rels";

    public static void Rename(WorkbookPackage package)
    {
        foreach (var name in package.Names.Where(name => name.EndsWith(Extension, StringComparison.Ordinal)))
        {
            var renamed = RenameIn(package, name);
            var source = name.Replace(Folder, "", StringComparison.Ordinal)[..^Extension.Length];
            if (package.Has(source))
                Follow(package, source, renamed);
        }
        SortContentTypes(package);
    }

    /// <summary>The name of the file of a part's relationships.</summary>
    public static string FileOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return part[..slash] + Folder + part[slash..] + Extension;
    }

    private static Dictionary<string, string> RenameIn(WorkbookPackage package, string name)
    {
        var document = package.Load(name);
        var sorted = document.Root!.Elements()
            .OrderBy(relation => (string?)relation.Attribute("Type"), StringComparer.Ordinal)
            .ThenBy(relation => (string?)relation.Attribute("Target"), StringComparer.Ordinal)
            .ToList();
        var renamed = new Dictionary<string, string>();
        foreach (var relation in sorted)
        {
            var id = $"rId{renamed.Count + 1}";
            renamed.Add((string)relation.Attribute("Id")!, id);
            relation.SetAttributeValue("Id", id);
        }
        document.Root.ReplaceNodes(sorted);
        package.Save(name, document);
        return renamed;
    }

    private static void Follow(WorkbookPackage package, string source, Dictionary<string, string> renamed)
    {
        var document = package.Load(source);
        foreach (var attribute in document.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == PackageXml.Relation))
            attribute.Value = renamed[attribute.Value];
        package.Save(source, document);
    }

    private static void SortContentTypes(WorkbookPackage package)
    {
        var types = package.Load(WorkbookPackage.ContentTypes);
        types.Root!.ReplaceNodes(types.Root.Elements()
            .OrderBy(type => (string?)type.Attribute("Extension") ?? "~", StringComparer.Ordinal)
            .ThenBy(type => (string?)type.Attribute("PartName"), StringComparer.Ordinal)
            .ToList());
        package.Save(WorkbookPackage.ContentTypes, types);
    }
}
