using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>Writes the parts of a package, each once.</summary>
internal sealed class PackageWriter(Stream output) : IDisposable
{
    private readonly ZipArchive zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
    private readonly HashSet<string> done = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder contents = new();

    /// <summary>What the parts written so far hold: it changes with any of them.</summary>
    public string Digest => DigestOf(contents.ToString());

    /// <summary>What the parts of an archive hold, in its order.</summary>
    public static string DigestOf(IEnumerable<ZipArchiveEntry> entries) => DigestOf(string.Concat(entries.Select(LineOf)));

    public bool IsDone(string name) => done.Contains(name);

    /// <summary>Leaves a part out.</summary>
    public void Skip(string name) => done.Add(name);

    public void Put(string name, Action<Stream> write)
    {
        done.Add(name);
        var entry = StableZip.NewEntry(zip, name);
        using (var content = entry.Open())
            write(content);
        contents.Append(LineOf(entry));
    }

    public void Save(string name, XDocument document) => Put(name, content =>
    {
        using var writer = SheetStream.Writer(content);
        document.Save(writer);
    });

    public void Save(string name, string text) => Put(name, content => content.Write(Encoding.UTF8.GetBytes(text)));

    public void Dispose() => zip.Dispose();

    private static string LineOf(ZipArchiveEntry entry) => string.Create(CultureInfo.InvariantCulture, $"{entry.FullName} {entry.Crc32:x8}\n");

    private static string DigestOf(string contents) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(contents)));
}
