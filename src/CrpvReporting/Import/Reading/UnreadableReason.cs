namespace CrpvReporting.Import.Reading;

/// <summary>Why a file could not be read.</summary>
public enum UnreadableReason
{
    /// <summary>It is empty.</summary>
    Empty,

    /// <summary>It cannot be opened: missing, no permission, locked.</summary>
    Inaccessible,

    /// <summary>Its format is not one that is read.</summary>
    UnknownFormat,

    /// <summary>It is protected by a password.</summary>
    Protected,

    /// <summary>It is damaged.</summary>
    Damaged,

    /// <summary>It is beyond a limit.</summary>
    TooLarge,
}
