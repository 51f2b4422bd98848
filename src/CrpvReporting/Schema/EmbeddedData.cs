namespace CrpvReporting.Schema;

/// <summary>The data files shipped inside the assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>The text of an embedded file.</summary>
    /// <exception cref="InvalidOperationException">No such file was embedded: a fault of the build.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Embedded file {name} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The names of the embedded files with this extension, in ordinal order.</summary>
    public static IEnumerable<string> Names(string extension) =>
        typeof(EmbeddedData).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(extension, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
