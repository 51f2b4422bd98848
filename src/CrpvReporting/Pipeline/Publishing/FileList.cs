using System.Text;

namespace CrpvReporting.Pipeline.Publishing;

/// <summary>
/// The list of a report's files with their digests, as <c>sha256sum -c</c> reads it: anyone can check that nothing was changed, and
/// the program knows by it which files of the folder are its own.
/// </summary>
/// <param name="Identity">What the files are the report of: those of two reports never stand side by side.</param>
/// <param name="Files">The files, part by part.</param>
internal sealed record FileList(string Identity, IReadOnlyList<WrittenFile> Files)
{
    public const string Name = "empreintes.sha256";

    private const string Comment = "# ";

    /// <summary>The list of a folder; null when there is none, or none of ours.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileList? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path))
            return null;
        string? identity = null;
        ReportPart? part = null;
        var files = new List<WrittenFile>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(Comment, StringComparison.Ordinal))
            {
                if (identity is null)
                    identity = line[Comment.Length..];
                else
                    part = ReportParts.Find(line[Comment.Length..]);
            }
            else if (part is { } known && DigestLine.Parse(line) is { } file)
            {
                files.Add(new WrittenFile(known, file.Path, file.Sha256));
            }
        }

        return identity is null ? null : new FileList(identity, files);
    }

    public byte[] ToBytes()
    {
        var text = new StringBuilder(Comment + Identity + "\n");
        foreach (var part in Files.GroupBy(file => file.Part).OrderBy(part => part.Key))
        {
            text.Append(Comment + ReportParts.NameOf(part.Key) + "\n");
            foreach (var file in part)
                text.Append(new DigestLine(file.Sha256, file.Path) + "\n");
        }

        return FileText.Plain(text.ToString());
    }
}
