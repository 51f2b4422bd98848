namespace CrpvReporting.Pipeline.Uploads;

/// <summary>What is told with a file that is handed in.</summary>
/// <param name="FileName">Its name, as the browser sent it: anything.</param>
/// <param name="AccessId">Number of the access of who sends it.</param>
/// <param name="Centre">Code of the centre; null: the file says it.</param>
/// <param name="Year">The year; null: the file says it.</param>
public sealed record UploadRequest(string FileName, long? AccessId, string? Centre, int? Year)
{
    /// <summary>Whether someone has to agree before it replaces a version that counts.</summary>
    public bool AsksConfirmation { get; init; } = true;
}
