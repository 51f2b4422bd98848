using System.Runtime.ExceptionServices;
using System.Security.Cryptography;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>
/// Writes files into the folder of a report, all or none: they are made aside, then put in their places, and what a former report
/// had more goes. Files that the program did not write are never touched.
/// </summary>
internal static class ReportFolder
{
    private const string Aside = ".crpv-en-cours";

    /// <param name="folder">The folder, made when missing.</param>
    /// <param name="identity">What the files are the report of.</param>
    /// <param name="files">The files, part by part.</param>
    /// <param name="whole">Whether these are all the files of the report: the others of a former report go, whatever their part.</param>
    /// <param name="progress">Told of each file written, from any thread.</param>
    /// <exception cref="IOException">The folder cannot be written; its files are what they were.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; its files are what they were.</exception>
    public static IReadOnlyList<WrittenFile> Write(
        string folder, string identity, IReadOnlyList<(ReportPart Part, ReportFile File)> files, bool whole, Action<string>? progress = null)
    {
        var former = FileList.Read(folder);
        var parts = files.Select(file => file.Part).ToHashSet();
        var kept = former is null || whole ? [] : former.Files.Where(file => !parts.Contains(file.Part)).ToList();
        var aside = Path.Combine(folder, Aside);
        try
        {
            Directory.CreateDirectory(aside);
            var written = Make(aside, files, progress);
            foreach (var file in written)
                Put(Path.Combine(aside, file.Path), Path.Combine(folder, file.Path));
            var list = new FileList(identity, [.. kept, .. written]);
            WholeFile.Write(Path.Combine(folder, FileList.Name), stream => stream.Write(list.ToBytes()));
            Forget(folder, former?.Files.Select(file => file.Path).Except(list.Files.Select(file => file.Path), StringComparer.Ordinal) ?? []);
            return written;
        }
        finally
        {
            if (Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
        }
    }

    /// <summary>Files that read the database one after the other, all the others beside them.</summary>
    private static List<WrittenFile> Make(string aside, IReadOnlyList<(ReportPart Part, ReportFile File)> files, Action<string>? progress)
    {
        var digests = new string[files.Count];
        var stored = Task.Run(() =>
        {
            for (var i = 0; i < files.Count; i++)
            {
                if (files[i].File.ReadsStore)
                    MakeOne(i);
            }
        });
        try
        {
            Parallel.For(0, files.Count, i =>
            {
                if (!files[i].File.ReadsStore)
                    MakeOne(i);
            });
        }
        catch (AggregateException exception)
        {
            Task.WaitAny(stored);
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        stored.GetAwaiter().GetResult();
        return [.. files.Select((file, i) => new WrittenFile(file.Part, file.File.Path, digests[i]))];

        void MakeOne(int i)
        {
            var path = Path.Combine(aside, files[i].File.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var stream = new FileStream(path, FileMode.Create, FileAccess.ReadWrite);
            files[i].File.Write(stream);
            stream.Position = 0;
            digests[i] = Convert.ToHexStringLower(SHA256.HashData(stream));
            progress?.Invoke(files[i].File.Path);
        }
    }

    private static void Put(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
    }

    /// <summary>Takes away what a former report had more, and the folders that this leaves empty.</summary>
    private static void Forget(string folder, IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            var whole = Path.Combine(folder, path);
            File.Delete(whole);
            if (Path.GetDirectoryName(whole) is { } emptied && path.Contains('/', StringComparison.Ordinal) && Directory.Exists(emptied) && !Directory.EnumerateFileSystemEntries(emptied).Any())
                Directory.Delete(emptied);
        }
    }
}
