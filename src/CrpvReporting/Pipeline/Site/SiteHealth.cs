namespace CrpvReporting.Pipeline.Site;

/// <summary>Whether the site can do its work.</summary>
/// <param name="Balance">Whether the balance's database can be read, or is not there yet.</param>
/// <param name="Site">Whether the site's database can be read and written.</param>
/// <param name="Room">Whether there is room on the disk for what is sent.</param>
/// <param name="Queue">Whether files that were sent get their turn.</param>
public sealed record SiteHealth(bool Balance, bool Site, bool Room, bool Queue)
{
    public bool IsGood => Balance && Site && Room && Queue;
}
