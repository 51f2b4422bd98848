using System.IO.Compression;
using System.Xml;

namespace CrpvReporting.Import.Reading;

/// <summary>The parts of a zip archive, read within the limits.</summary>
internal sealed class ZipParts : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private ZipParts(ZipArchive archive, ReadingMeter meter)
    {
        this.archive = archive;
        Meter = meter;
        foreach (var entry in archive.Entries)
            parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
    }

    public ReadingMeter Meter { get; }

    /// <summary>Names of the files in the archive, in its order; folders and the marks that a Mac adds are left out.</summary>
    public IEnumerable<string> Files =>
        parts.Where(part => !part.Key.EndsWith('/') && !part.Key.StartsWith("__MACOSX/", StringComparison.Ordinal)).Select(part => part.Key);

    /// <exception cref="UnreadableFileException">The archive is damaged or has too many files.</exception>
    public static ZipParts Open(Stream stream, ReadingMeter meter)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false);
            if (archive.Entries.Count > meter.Limits.ZipEntries)
                throw ReadingMeter.TooLarge($"archive de plus de {ReadingMeter.Text(meter.Limits.ZipEntries)} fichiers");
            return new ZipParts(archive, meter);
        }
        catch (Exception exception)
        {
            archive?.Dispose();
            if (Fault.IsOfTheFile(exception))
                throw Fault.Damaged("classeur endommagé", exception);
            throw;
        }
    }

    public bool Has(string name) => parts.ContainsKey(name);

    /// <summary>The inflated bytes of a part; null when there is none.</summary>
    public Stream? OpenStream(string name, bool isXml = true) =>
        parts.TryGetValue(name, out var entry) ? new LimitedStream(entry.Open(), Meter, name, entry.CompressedLength, isXml) : null;

    /// <summary>A part as XML, never with a document type; null when there is none.</summary>
    /// <param name="name">The part.</param>
    /// <param name="filter">What stands between its inflated bytes and their parsing, if anything.</param>
    public XmlReader? OpenXml(string name, Func<Stream, Stream>? filter = null)
    {
        var stream = OpenStream(name);
        return stream is null
            ? null
            : XmlReader.Create(filter?.Invoke(stream) ?? stream, new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                CloseInput = true,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
    }

    public void Dispose() => archive.Dispose();
}
