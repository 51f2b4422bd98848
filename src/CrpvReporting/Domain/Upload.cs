namespace CrpvReporting.Domain;

/// <summary>A file that was handed in to the site, kept as it was received.</summary>
/// <param name="Id">Its number, random: nobody guesses another one.</param>
/// <param name="ReceivedAt">When it was whole on the disk, UTC.</param>
/// <param name="FileName">Its name as it was sent, cleaned: for people, never a path.</param>
/// <param name="Bytes">Its size in bytes.</param>
/// <param name="Sha256">SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Centre">Code of the centre that was told; null: the file says it.</param>
/// <param name="Year">The year that was told; null: the file says it.</param>
/// <param name="State">Where it stands.</param>
public sealed record Upload(string Id, DateTimeOffset ReceivedAt, string FileName, long Bytes, string Sha256, string? Centre, int? Year, UploadState State)
{
    /// <summary>Number of the access of who sent it.</summary>
    public long? AccessId { get; init; }

    /// <summary>Whose access that is; null for nobody's.</summary>
    public string? SentBy { get; init; }

    /// <summary>Whether someone has to agree before it replaces a version that counts.</summary>
    public bool AsksConfirmation { get; init; } = true;

    /// <summary>The versions that who agreed saw replaced; null as long as nobody did.</summary>
    public string? ConfirmedAgainst { get; init; }

    /// <summary>What became of it, once it is done.</summary>
    public UploadOutcome? Outcome { get; init; }

    /// <summary>The returns that were stored of it, or that its bytes were stored as before: their numbers in the balance's database.</summary>
    public IReadOnlyList<long> Submissions { get; init; } = [];

    /// <summary>When it was done, withdrawn or failed, UTC.</summary>
    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>Whether it waits for its turn: nothing has to be done by anyone.</summary>
    public bool IsWaiting => State is UploadState.Received or UploadState.Confirmed;
}
