using System.IO.Compression;
using System.Xml.Linq;

namespace CrpvReporting.Report.Workbook;

/// <summary>The parts of a drafted package, by name (<c>xl/workbook.xml</c>), in ordinal order.</summary>
internal sealed class WorkbookPackage
{
    public const string ContentTypes = "[Content_Types].xml";
    public const string RootRelationships = "_rels/.rels";

    private readonly SortedDictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Names => [.. parts.Keys];

    public static WorkbookPackage Read(Stream draft)
    {
        var package = new WorkbookPackage();
        draft.Position = 0;
        using var zip = new ZipArchive(draft, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            package.parts[entry.FullName.TrimStart('/')] = copy.ToArray();
        }
        return package;
    }

    public byte[] Bytes(string name) => parts[name];

    public void Put(string name, byte[] content) => parts[name] = content;

    public bool Has(string name) => parts.ContainsKey(name);

    public void Remove(string name) => parts.Remove(name);

    public XDocument Load(string name)
    {
        using var content = new MemoryStream(parts[name]);
        return XDocument.Load(content, LoadOptions.PreserveWhitespace);
    }

    public void Save(string name, XDocument document)
    {
        using var content = new MemoryStream();
        using (var writer = PackageXml.Writer(content))
            document.Save(writer);
        parts[name] = content.ToArray();
    }
}
