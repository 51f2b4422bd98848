using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Where the site works: the balance's database, and the folder beside it that holds what is the site's own.</summary>
/// <param name="Database">Path of the balance's SQLite file.</param>
/// <param name="Clock">The time.</param>
public sealed record SiteWorkspace(string Database, TimeProvider Clock)
{
    private Workspace? balance;

    /// <summary>The folder of the site's state: <c>bilan.db.site</c>.</summary>
    public string Folder => Database + ".site";

    /// <summary>The files as they were received.</summary>
    public string Originals => Path.Combine(Folder, "envois");

    /// <summary>The keys that protect sessions.</summary>
    public string Protection => Path.Combine(Folder, "protection");

    /// <summary>What the verbs of the balance work with, with the lists in force now: taken once for a request. The same instance as long as no list is edited.</summary>
    /// <exception cref="StoreException">The database is busy or damaged.</exception>
    public Workspace Balance => balance = (balance ?? new Workspace(Database, Clock)).WithEditedLists();

    /// <summary>The site's database, made with its folder when missing.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    /// <exception cref="IOException">The folder cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be made.</exception>
    public SiteStore Open()
    {
        if (!Directory.Exists(Folder))
            MakeFolder();
        return SiteStore.Open(Path.Combine(Folder, "site.db"), Clock);
    }

    /// <summary>Keys and returns are for the program alone.</summary>
    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(Folder);
        else
            Directory.CreateDirectory(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
