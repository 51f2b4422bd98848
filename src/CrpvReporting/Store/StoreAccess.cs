namespace CrpvReporting.Store;

/// <summary>What a database is opened for.</summary>
public enum StoreAccess
{
    /// <summary>To read a database that exists.</summary>
    Read,

    /// <summary>The same, to go once through many lines: few pages are kept in memory.</summary>
    ReadOnce,

    /// <summary>To add to a database, made when missing.</summary>
    Write,
}
