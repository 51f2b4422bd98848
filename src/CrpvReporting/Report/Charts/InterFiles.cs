using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace CrpvReporting.Report.Charts;

/// <summary>
/// The font files inside the embedded assembly Avalonia.Fonts.Inter, which is read as data and never loaded.
/// A font of our own gives the same picture on a server without any font and on everybody's desk.
/// </summary>
internal static class InterFiles
{
    private const string EmbeddedAssembly = "Avalonia.Fonts.Inter.dll";
    private const string Archive = "!AvaloniaResources";

    /// <summary>The bytes of, say, <c>Inter-Regular.ttf</c>.</summary>
    public static byte[] Read(string fileName)
    {
        using var assembly = typeof(InterFiles).Assembly.GetManifestResourceStream(EmbeddedAssembly)
            ?? throw new InvalidOperationException($"{EmbeddedAssembly} is not embedded.");
        using var pe = new PEReader(assembly);
        return FileIn(ArchiveOf(pe), "/Assets/" + fileName);
    }

    private static byte[] ArchiveOf(PEReader pe)
    {
        var metadata = pe.GetMetadataReader();
        var resource = metadata.ManifestResources.Select(metadata.GetManifestResource)
            .Single(r => metadata.StringComparer.Equals(r.Name, Archive));
        var reader = pe.GetSectionData(pe.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress).GetReader();
        reader.Offset = (int)resource.Offset;
        return reader.ReadBytes(reader.ReadInt32());
    }

    /// <summary>Archive: length of the index, index (version, count, then path, offset and size of each file), files.</summary>
    private static byte[] FileIn(byte[] archive, string path)
    {
        var filesStart = sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(archive);
        using var index = new BinaryReader(new MemoryStream(archive, sizeof(int), filesStart - sizeof(int)), Encoding.UTF8);
        var version = index.ReadInt32();
        if (version != 2) throw new InvalidDataException($"Version {version} of the font archive is unknown.");
        for (var left = index.ReadInt32(); left > 0; left--)
        {
            var name = index.ReadString();
            var (offset, size) = (index.ReadInt32(), index.ReadInt32());
            if (name == path) return archive.AsSpan(filesStart + offset, size).ToArray();
        }

        throw new InvalidDataException($"{path} is not in the font archive.");
    }
}
