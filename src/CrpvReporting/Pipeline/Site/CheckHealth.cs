using CrpvReporting.Domain;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;

namespace CrpvReporting.Pipeline.Site;

/// <summary>Asks each thing that the site needs whether it answers.</summary>
public static class CheckHealth
{
    /// <summary>Fifty large files take a few minutes: what waits longer waits for a program that does not work.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(30);

    /// <param name="site">The site.</param>
    /// <param name="leastRoom">The room on the disk, in bytes, under which it is nearly full.</param>
    public static SiteHealth Of(SiteWorkspace site, long leastRoom) => new(
        Answers(() =>
        {
            using var store = site.Balance.OpenIfAny();
            return true;
        }),
        Answers(() =>
        {
            using var store = site.Open();
            return store.IsWritable();
        }),
        Answers(() => RoomOf(site.Folder) >= leastRoom),
        Answers(() =>
        {
            using var store = site.Open();
            return store.NextUpload() is not { State: UploadState.Received } next || site.Clock.GetUtcNow() - next.ReceivedAt < LongestWait;
        }));

    private static long RoomOf(string folder) => new DriveInfo(folder).AvailableFreeSpace;

    private static bool Answers(Func<bool> asked)
    {
        try
        {
            return asked();
        }
        catch (Exception exception) when (exception is StoreException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
