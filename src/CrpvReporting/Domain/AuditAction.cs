namespace CrpvReporting.Domain;

/// <summary>The names under which what is done on the site is kept in its audit log. A name never changes: old logs keep it.</summary>
public static class AuditAction
{
    public const string SignedIn = "signed_in";
    public const string SignInRefused = "sign_in_refused";
    public const string SignedOut = "signed_out";
    public const string FirstAccess = "first_access";
    public const string AccessIssued = "access_issued";
    public const string AccessRevoked = "access_revoked";
    public const string PagePublished = "page_published";
    public const string PageWithdrawn = "page_withdrawn";
    public const string UploadReceived = "upload_received";
    public const string UploadConfirmed = "upload_confirmed";
    public const string UploadWithdrawn = "upload_withdrawn";
    public const string UploadFetched = "upload_fetched";
    public const string DoubtAnswered = "doubt_answered";
    public const string DeadlineSet = "deadline_set";
    public const string ListEdited = "list_edited";
    public const string BalanceFrozen = "balance_frozen";
}
