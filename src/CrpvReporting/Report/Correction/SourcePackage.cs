using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>The parts of a workbook as it was received, read one at a time and never all held.</summary>
internal sealed class SourcePackage : IDisposable
{
    /// <summary>Most bytes that all parts inflate to: what import allows for those that it reads.</summary>
    private const long MostInflated = 500L * 1024 * 1024;

    /// <summary>Most bytes of a part that is held as a tree: styles, comments, lists of parts.</summary>
    private const long MostInTree = 24L * 1024 * 1024;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true };

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> names = [];
    private long inflated;

    /// <param name="stream">The workbook; left open.</param>
    public SourcePackage(Stream stream)
    {
        archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (!name.EndsWith('/') && parts.TryAdd(name, entry))
                names.Add(name);
        }
    }

    /// <summary>Names of the parts, in the order of the archive.</summary>
    public IReadOnlyList<string> Names => names;

    public bool Has(string name) => parts.ContainsKey(name);

    public Stream Open(string name) => new InflatedStream(parts[name].Open(), Count);

    public XmlReader OpenXml(string name) => XmlReader.Create(Open(name), Settings);

    /// <summary>A part as a tree; null when there is none.</summary>
    public XDocument? Load(string name)
    {
        if (!Has(name))
            return null;
        var before = inflated;
        var content = new InflatedStream(parts[name].Open(), read =>
        {
            Count(read);
            if (inflated - before > MostInTree)
                throw new UnannotatableException("ses styles ou ses commentaires sont trop nombreux");
        });
        using var xml = XmlReader.Create(content, Settings);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The relationships of a part: by id, the end of their type and the part they lead to; those that lead out of the workbook are left out.</summary>
    public static IEnumerable<(XElement Element, string Id, string Type, string Part)> Relations(XDocument? relationships, string part)
    {
        foreach (var relation in relationships?.Root?.Elements() ?? [])
            if ((string?)relation.Attribute("TargetMode") != "External" && (string?)relation.Attribute("Id") is { } id
                && (string?)relation.Attribute("Type") is { } type && (string?)relation.Attribute("Target") is { } target)
                yield return (relation, id, type[(type.LastIndexOf('/') + 1)..], Resolve(part, target));
    }

    /// <summary>The relationships file of a part.</summary>
    public XDocument? LoadRelations(string part) => Load(part.Length == 0 ? WorkbookPackage.RootRelationships : StableRelationships.FileOf(part));

    /// <summary>A name that no part has: « comments », a number, an extension.</summary>
    public string NewName(string start, string extension, ICollection<string> taken)
    {
        for (var i = 1; ; i++)
        {
            var name = FormattableString.Invariant($"{start}{i}{extension}");
            if (!Has(name) && !taken.Contains(name))
            {
                taken.Add(name);
                return name;
            }
        }
    }

    public void Dispose() => archive.Dispose();

    private static string Resolve(string part, string target) =>
        Uri.UnescapeDataString(new Uri(new Uri("package:///" + part), target.Replace('\\', '/')).AbsolutePath.TrimStart('/'));

    private void Count(int read)
    {
        inflated += read;
        if (inflated > MostInflated)
            throw new UnannotatableException("il est trop volumineux une fois décomprimé");
    }
}
