namespace CrpvReporting.Store;

/// <summary>A database that cannot be used as asked: missing, read-only, busy, not ours, of a newer program. Said in one French line.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
