namespace CrpvReporting.Pipeline.Uploads;

/// <summary>What is answered to who agrees that a file replaces a version.</summary>
public enum ConfirmAnswer
{
    /// <summary>It takes its turn.</summary>
    Confirmed,

    /// <summary>Another version came meanwhile: what changes has to be looked at again.</summary>
    ReplacedMeanwhile,

    /// <summary>It does not wait for that, or no longer.</summary>
    NotAsked,
}
