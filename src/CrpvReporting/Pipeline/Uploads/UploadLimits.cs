namespace CrpvReporting.Pipeline.Uploads;

/// <summary>How much may be handed in at once.</summary>
public static class UploadLimits
{
    /// <summary>Largest file, in bytes, whatever its format.</summary>
    public const long FileBytes = 50L * 1024 * 1024;

    /// <summary>Most bytes of one sending, all files.</summary>
    public const long TotalBytes = 200L * 1024 * 1024;

    /// <summary>Most files of one sending.</summary>
    public const int Files = 20;
}
