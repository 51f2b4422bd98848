using System.Security.Cryptography;
using CrpvReporting.Pipeline.Site;

namespace CrpvReporting.Pipeline.Uploads;

/// <summary>The files as they were received, each under its id: no name of a sender ever becomes a path.</summary>
internal static class KeptFiles
{
    private const string Unfinished = ".part";
    private const string Holder = "occupe";

    /// <summary>The path of a file that was received; whether it is still there is another matter.</summary>
    public static string PathOf(SiteWorkspace site, string id) => Path.Combine(site.Originals, id);

    /// <summary>Writes a stream to the disk, counted as it comes; it is there whole, on the disk itself, or not at all.</summary>
    /// <exception cref="UploadTooLargeException">It goes on beyond the limit.</exception>
    public static async Task<(long Bytes, string Sha256)> Write(SiteWorkspace site, string id, Stream content, long most, CancellationToken cancellation)
    {
        Directory.CreateDirectory(site.Originals);
        var unfinished = PathOf(site, id) + Unfinished;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long bytes = 0;
            var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
            await using (file)
            {
                var buffer = new byte[64 * 1024];
                int read;
                while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
                {
                    bytes += read;
                    if (bytes > most)
                        throw new UploadTooLargeException();
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(unfinished, PathOf(site, id));
            return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    public static void Delete(SiteWorkspace site, string id) => File.Delete(PathOf(site, id));

    /// <summary>Takes the files for this program alone, until it ends, however it does; null when another one has them.</summary>
    public static IDisposable? Hold(SiteWorkspace site)
    {
        try
        {
            return new FileStream(Path.Combine(site.Folder, Holder), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Removes what was being received when the program ended: nobody was told that it had arrived.</summary>
    /// <param name="site">The site.</param>
    /// <param name="known">The ids of the files that were received.</param>
    public static void Sweep(SiteWorkspace site, IReadOnlySet<string> known)
    {
        if (!Directory.Exists(site.Originals))
            return;
        foreach (var path in Directory.EnumerateFiles(site.Originals).Where(path => !known.Contains(Path.GetFileName(path))))
            File.Delete(path);
    }
}
