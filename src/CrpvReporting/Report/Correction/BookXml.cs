using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Correction;

/// <summary>The part of a workbook that lists its sheets, with its relationships.</summary>
internal sealed class BookXml
{
    private const int LongestSheetName = 31;

    private readonly XDocument document;
    private readonly XElement sheets;

    public BookXml(SourcePackage package)
    {
        Part = PartIn(package);
        document = package.Load(Part) ?? throw new UnannotatableException("ses parties ne sont pas à leur place");
        Words = new Vocabulary(document.Root!.Name.Namespace);
        sheets = document.Root.Element(Words.Main + "sheets") ?? throw new UnannotatableException("il n'a pas de liste de feuilles");
        Relationships = package.LoadRelations(Part) ?? throw new UnannotatableException("ses feuilles ne sont pas reliées au classeur");
    }

    /// <summary>Name of the part.</summary>
    public string Part { get; }

    public Vocabulary Words { get; }

    public XDocument Relationships { get; }

    public XDocument Document => document;

    /// <summary>The sheets, in order: name and part.</summary>
    public IReadOnlyList<(string Name, string Part)> Sheets =>
    [
        .. from sheet in sheets.Elements(Words.Main + "sheet")
           join relation in Relations on (string?)sheet.Attribute(Words.Relation + "id") equals relation.Id
           select ((string?)sheet.Attribute("name") ?? "", relation.Part),
    ];

    public string? PartOf(string type) => Relations.FirstOrDefault(relation => relation.Type == type).Part;

    private IEnumerable<(XElement Element, string Id, string Type, string Part)> Relations => SourcePackage.Relations(Relationships, Part);

    public static bool IsIn(SourcePackage package) => package.Has(PartIn(package));

    /// <summary>Takes a sheet out; what its part was.</summary>
    public string Remove(string name)
    {
        var all = sheets.Elements(Words.Main + "sheet").ToList();
        var index = all.FindIndex(other => (string?)other.Attribute("name") == name);
        var sheet = all[index];
        var relation = Relations.First(relation => relation.Id == (string?)sheet.Attribute(Words.Relation + "id"));
        sheet.Remove();
        relation.Element.Remove();
        MoveNames(old => old == index ? null : old > index ? old - 1 : old);
        return relation.Part;
    }

    /// <summary>Puts « À corriger » before all other sheets, open when the workbook is; its name, which no other sheet has.</summary>
    /// <param name="part">Name of its part.</param>
    /// <param name="headerRow">The row that is printed on each page.</param>
    public string AddFirst(string part, int headerRow)
    {
        var name = NewSheetName();
        var id = NewId(Relationships);
        AddRelation(Relationships, "worksheet", part, id);
        var ids = sheets.Elements().Select(sheet => (uint?)sheet.Attribute("sheetId") ?? 0).DefaultIfEmpty().Max();
        sheets.AddFirst(new XElement(Words.Main + "sheet",
            new XAttribute("name", name), new XAttribute("sheetId", ids + 1), new XAttribute(Words.Relation + "id", id)));
        MoveNames(old => old + 1);
        Names().AddFirst(new XElement(Words.Main + "definedName", new XAttribute("name", "_xlnm.Print_Titles"), new XAttribute("localSheetId", 0),
            string.Create(CultureInfo.InvariantCulture, $"'{name.Replace("'", "''", StringComparison.Ordinal)}'!${headerRow}:${headerRow}")));
        ShowFirst();
        return name;
    }

    /// <summary>An id that no relationship has.</summary>
    /// <param name="relationships">The relationships of a part.</param>
    /// <param name="other">Another id that is spoken for.</param>
    public static string NewId(XDocument relationships, string? other = null)
    {
        var taken = relationships.Root!.Elements().Select(relation => (string?)relation.Attribute("Id")).Append(other).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue).Select(i => FormattableString.Invariant($"rIdC{i}")).First(candidate => !taken.Contains(candidate));
    }

    /// <summary>Adds a relationship to a part.</summary>
    public void AddRelation(XDocument relationships, string type, string part, string id) =>
        relationships.Root!.Add(new XElement(PackageXml.PackageRelation + "Relationship",
            new XAttribute("Id", id), new XAttribute("Type", Words.TypeOf(type)), new XAttribute("Target", "/" + part)));

    private static string PartIn(SourcePackage package) =>
        SourcePackage.Relations(package.LoadRelations(""), "").FirstOrDefault(relation => relation.Type == "officeDocument").Part ?? WorkbookParts.Workbook;

    private string NewSheetName()
    {
        var taken = Sheets.Select(sheet => sheet.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, int.MaxValue)
            .Select(i => i == 1 ? TemplateSheets.Corrections : FormattableString.Invariant($"{TemplateSheets.Corrections} ({i})"))
            .First(name => name.Length <= LongestSheetName && !taken.Contains(name));
    }

    /// <summary>Names that belong to a sheet say which by its rank.</summary>
    private void MoveNames(Func<int, int?> rank)
    {
        foreach (var name in document.Root!.Elements(Words.Main + "definedNames").Elements().Where(name => name.Attribute("localSheetId") is not null).ToList())
            if (rank((int)name.Attribute("localSheetId")!) is { } moved)
                name.SetAttributeValue("localSheetId", moved);
            else
                name.Remove();
    }

    private XElement Names()
    {
        if (document.Root!.Element(Words.Main + "definedNames") is { } names)
            return names;
        names = new XElement(Words.Main + "definedNames");
        var before = document.Root.Element(Words.Main + "externalReferences") ?? document.Root.Element(Words.Main + "functionGroups") ?? sheets;
        before.AddAfterSelf(names);
        return names;
    }

    private void ShowFirst()
    {
        var views = document.Root!.Element(Words.Main + "bookViews");
        if (views is null)
            sheets.AddBeforeSelf(views = new XElement(Words.Main + "bookViews", new XElement(Words.Main + "workbookView")));
        foreach (var view in views.Elements())
        {
            view.SetAttributeValue("activeTab", 0);
            view.SetAttributeValue("firstSheet", null);
        }
    }
}
