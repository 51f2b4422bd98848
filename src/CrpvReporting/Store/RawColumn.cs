using System.Runtime.InteropServices;

namespace CrpvReporting.Store;

/// <summary>
/// Reads a number of the current row straight from the SQLite library. The call through SQLitePCLRaw guards its handle and the
/// collector each time, which is a fifth of the time of an answer on a million lines; this one returns before either could matter.
/// </summary>
internal static class RawColumn
{
    /// <summary>The library that Microsoft.Data.Sqlite brings.</summary>
    private const string Library = "e_sqlite3";

    [SuppressGCTransition]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    [DllImport(Library, EntryPoint = "sqlite3_column_int64", ExactSpelling = true)]
    public static extern long Long(nint statement, int column);
}
