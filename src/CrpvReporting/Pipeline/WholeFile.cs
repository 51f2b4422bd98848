namespace CrpvReporting.Pipeline;

/// <summary>Writes a file aside, then puts it in its place: it is never half there.</summary>
internal static class WholeFile
{
    /// <summary>Writes a file, its folder made when missing; a former file of that name is replaced at the end.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var aside = path + ".tmp";
        try
        {
            using (var stream = new FileStream(aside, FileMode.Create, FileAccess.ReadWrite))
                write(stream);
            File.Move(aside, path, overwrite: true);
        }
        catch
        {
            File.Delete(aside);
            throw;
        }
    }
}
