namespace CrpvReporting.Pipeline.Backups;

/// <summary>The list of a backup's files with their digests, as <c>sha256sum -c</c> reads it.</summary>
/// <param name="Files">The files, the databases first.</param>
internal sealed record BackupList(IReadOnlyList<DigestLine> Files)
{
    public const string Name = "empreintes.sha256";

    private const string Title = "# Sauvegarde de crpv";

    /// <summary>The list of a folder; null when the folder is no backup.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static BackupList? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) && File.ReadAllLines(path) is [Title, .. var lines]
            ? new BackupList([.. lines.Select(DigestLine.Parse).OfType<DigestLine>()])
            : null;
    }

    public byte[] ToBytes() => FileText.Plain(string.Concat(Files.Select(file => file + "\n").Prepend(Title + "\n")));
}
