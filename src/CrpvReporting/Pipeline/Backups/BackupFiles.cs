namespace CrpvReporting.Pipeline.Backups;

/// <summary>What there is to keep of a balance and of its site: where each file is, and its place in a backup.</summary>
/// <param name="Databases">The databases, in the order in which they are copied.</param>
/// <param name="Originals">The files as received. Their content never changes once written.</param>
internal sealed record BackupFiles(IReadOnlyList<(string File, string Place)> Databases, IReadOnlyList<(string File, string Place)> Originals)
{
    /// <summary>
    /// The site's database comes before the balance's: a file is known to the site first, so that a restored site finds in the balance at least
    /// what it believes was imported, and never imports a file twice. The keys that protect sessions are left out: everyone signs in again.
    /// </summary>
    public static BackupFiles Of(string database)
    {
        var name = Path.GetFileName(database);
        var site = database + SiteSuffix;
        var originals = Path.Combine(site, OriginalsFolder);
        return new BackupFiles(
            [.. new[] { (Path.Combine(site, SiteDatabase), $"{name}{SiteSuffix}/{SiteDatabase}"), (database, name) }.Where(known => File.Exists(known.Item1))],
            [.. InFolder(originals).Select(file => (file, $"{name}{SiteSuffix}/{OriginalsFolder}/{Path.GetRelativePath(originals, file).Replace(Path.DirectorySeparatorChar, '/')}"))]);
    }

    private const string SiteSuffix = ".site";
    private const string SiteDatabase = "site.db";
    private const string OriginalsFolder = "envois";

    private static IEnumerable<string> InFolder(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal) : [];
}
