using System.IO.Compression;
using System.Text;

namespace CrpvReporting.Tests.Import;

/// <summary>Makes and changes zip archives.</summary>
internal static class ZipBuilder
{
    public static byte[] Of(params (string Path, byte[] Content)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (path, content) in files)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(content);
            }

        return stream.ToArray();
    }

    /// <summary>An archive in which a file is replaced, added or, without content, left out.</summary>
    public static byte[] With(byte[] archive, string path, string? content)
    {
        using var stream = new MemoryStream();
        stream.Write(archive);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(path)?.Delete();
            if (content is not null)
            {
                using var entry = zip.CreateEntry(path).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
