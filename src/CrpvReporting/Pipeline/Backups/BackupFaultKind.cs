namespace CrpvReporting.Pipeline.Backups;

/// <summary>What may be wrong with a file of a backup.</summary>
public enum BackupFaultKind
{
    /// <summary>The list names it, and it is not there.</summary>
    Missing,

    /// <summary>Its bytes are not those that were written.</summary>
    Changed,

    /// <summary>A database that SQLite finds damaged.</summary>
    Damaged,

    /// <summary>A database that this program cannot use.</summary>
    Unusable,
}
