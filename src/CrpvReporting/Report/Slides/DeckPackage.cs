using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Slides;

/// <summary>The parts of a deck, with their types and the relationships between them.</summary>
internal sealed class DeckPackage(WorkbookPackage parts)
{
    public const string Presentation = "ppt/presentation.xml";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public WorkbookPackage Parts => parts;

    /// <summary>An empty package.</summary>
    public static DeckPackage New()
    {
        var parts = new WorkbookPackage();
        parts.Save(WorkbookPackage.ContentTypes, new XDocument(new XElement(
            PackageXml.ContentType + "Types",
            Default("rels", "application/vnd.openxmlformats-package.relationships+xml"), Default("xml", "application/xml"))));
        parts.Save(WorkbookPackage.RootRelationships, NoRelation());
        return new DeckPackage(parts);
    }

    public void Add(string part, string type, XDocument content)
    {
        parts.Save(part, content);
        SetType(part, type);
    }

    /// <summary>Adds a workbook.</summary>
    public void AddWorkbook(string part, byte[] content)
    {
        parts.Put(part, content);
        SetType(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    public void SetType(string part, string type)
    {
        var types = parts.Load(WorkbookPackage.ContentTypes);
        types.Root!.Elements().Where(other => NameOf(other) == part).Remove();
        types.Root.Add(new XElement(PackageXml.ContentType + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        parts.Save(WorkbookPackage.ContentTypes, types);
    }

    /// <summary>The content type of a part; null when the package does not say it.</summary>
    public string? TypeOf(string part)
    {
        var types = parts.Load(WorkbookPackage.ContentTypes).Root!.Elements().ToList();
        var found = types.Find(type => NameOf(type) is { } name && string.Equals(name, part, StringComparison.OrdinalIgnoreCase))
            ?? types.Find(type => string.Equals((string?)type.Attribute("Extension"), Path.GetExtension(part).TrimStart('.'), StringComparison.OrdinalIgnoreCase));
        return (string?)found?.Attribute("ContentType");
    }

    /// <summary>Relates a part to another; gives the identifier to name it by.</summary>
    /// <param name="from">The part; empty for the package itself.</param>
    /// <param name="kind">The end of the relationship's type: « slideLayout ».</param>
    /// <param name="to">The other part.</param>
    public string Relate(string from, string kind, string to)
    {
        var file = FileOf(from);
        var relations = parts.Has(file) ? parts.Load(file) : NoRelation();
        var taken = relations.Root!.Elements().Select(relation => (string?)relation.Attribute("Id")).ToHashSet();
        var id = Enumerable.Range(1, taken.Count + 1).Select(number => "rId" + DeckXml.Digits(number)).First(free => !taken.Contains(free));
        relations.Root.Add(new XElement(
            PackageXml.PackageRelation + "Relationship", new XAttribute("Id", id), new XAttribute("Type", Office + kind), new XAttribute("Target", Relative(from, to))));
        parts.Save(file, relations);
        return id;
    }

    /// <summary>The relationships of a part to other parts: identifier, end of the type, part. Those that lead out of the package are left out.</summary>
    public IReadOnlyList<(string Id, string Kind, string Part)> Relations(string part)
    {
        if (!parts.Has(FileOf(part)))
            return [];
        return
        [
            .. from relation in parts.Load(FileOf(part)).Root!.Elements()
               where (string?)relation.Attribute("TargetMode") != "External"
               let type = (string?)relation.Attribute("Type")
               let target = (string?)relation.Attribute("Target")
               let id = (string?)relation.Attribute("Id")
               where type is not null && target is not null && id is not null
               select (id, type[(type.LastIndexOf('/') + 1)..], Resolve(part, target)),
        ];
    }

    /// <summary>The part that a part is related to; null when there is none of that kind.</summary>
    public string? Related(string part, string kind) =>
        Relations(part).Where(relation => relation.Kind == kind && parts.Has(relation.Part)).Select(relation => relation.Part).FirstOrDefault();

    /// <summary>Takes away the relationships of a part that are of some kind.</summary>
    public void Unrelate(string part, Func<string, bool> isUnwanted)
    {
        if (!parts.Has(FileOf(part)))
            return;
        var relations = parts.Load(FileOf(part));
        relations.Root!.Elements().Where(relation => (string?)relation.Attribute("Type") is { } type && isUnwanted(type[(type.LastIndexOf('/') + 1)..])).Remove();
        parts.Save(FileOf(part), relations);
    }

    /// <summary>A name that no part has, numbered from 1.</summary>
    public string NewName(string start, string extension) =>
        Enumerable.Range(1, int.MaxValue).Select(number => start + DeckXml.Digits(number) + extension).First(name => !parts.Has(name));

    /// <summary>Numbers the relationships of the package itself: nothing names them.</summary>
    public void NumberRoot()
    {
        var relations = parts.Load(WorkbookPackage.RootRelationships);
        foreach (var (relation, i) in relations.Root!.Elements().Select((relation, i) => (relation, i)))
            relation.SetAttributeValue("Id", "rId" + DeckXml.Digits(i + 1));
        parts.Save(WorkbookPackage.RootRelationships, relations);
    }

    /// <summary>Forgets the parts that nothing leads to any more.</summary>
    public void Sweep()
    {
        var reached = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { WorkbookPackage.ContentTypes, WorkbookPackage.RootRelationships };
        var waiting = new Stack<string>([""]);
        while (waiting.TryPop(out var part))
        {
            foreach (var relation in Relations(part).Where(relation => reached.Add(relation.Part)))
            {
                reached.Add(FileOf(relation.Part));
                waiting.Push(relation.Part);
            }
        }

        foreach (var name in parts.Names.Where(name => !reached.Contains(name)))
            parts.Remove(name);
        var types = parts.Load(WorkbookPackage.ContentTypes);
        types.Root!.Elements().Where(type => NameOf(type) is { } name && !parts.Has(name)).Remove();
        parts.Save(WorkbookPackage.ContentTypes, types);
    }

    private static string FileOf(string part) => part.Length == 0 ? WorkbookPackage.RootRelationships : StableRelationships.FileOf(part);

    private static string? NameOf(XElement type) => ((string?)type.Attribute("PartName"))?.TrimStart('/');

    private static XElement Default(string extension, string type) =>
        new(PackageXml.ContentType + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XDocument NoRelation() => new(new XElement(PackageXml.PackageRelation + "Relationships"));

    private static string Relative(string from, string to) =>
        Uri.UnescapeDataString(new Uri("package:///" + from).MakeRelativeUri(new Uri("package:///" + to)).ToString());

    /// <summary>A target that cannot be one leads nowhere.</summary>
    private static string Resolve(string part, string target) =>
        Uri.TryCreate(new Uri("package:///" + part), target.Replace('\\', '/'), out var found) ? Uri.UnescapeDataString(found.AbsolutePath.TrimStart('/')) : "";
}
