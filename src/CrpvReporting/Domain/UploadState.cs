namespace CrpvReporting.Domain;

/// <summary>Where a file that was handed in to the site stands.</summary>
public enum UploadState
{
    /// <summary>It is kept, and waits for its turn.</summary>
    Received,

    /// <summary>It has no fault, and would replace a version that counts: someone has to agree.</summary>
    ToConfirm,

    /// <summary>Someone agreed; it waits for its turn.</summary>
    Confirmed,

    /// <summary>It was stored, refused, or found unchanged.</summary>
    Done,

    /// <summary>Its sender took it back; nothing of it was stored.</summary>
    Withdrawn,

    /// <summary>The program failed on it; nothing of it was stored.</summary>
    Failed,
}
