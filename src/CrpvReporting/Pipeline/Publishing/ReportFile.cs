namespace CrpvReporting.Pipeline.Publishing;

/// <summary>A file of a report: where it goes, and how its bytes are made.</summary>
/// <param name="Path">Its place in the folder of the report, with « / ».</param>
/// <param name="Write">Writes its content to an empty stream that can seek.</param>
public sealed record ReportFile(string Path, Action<Stream> Write)
{
    /// <summary>Whether writing it reads the database: such files are written one after the other, the others side by side.</summary>
    public bool ReadsStore { get; init; }

    /// <summary>A text in UTF-8.</summary>
    public static ReportFile OfText(string path, Func<string> text) => Of(path, () => FileText.Plain(text()));

    public static ReportFile Of(string path, Func<byte[]> content) => new(path, stream => stream.Write(content()));
}
