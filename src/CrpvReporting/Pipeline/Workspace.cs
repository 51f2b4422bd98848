using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>Where the verbs work: the database, the schema and lists in force, the clock, the program's version.</summary>
/// <param name="Database">Path of the SQLite file.</param>
/// <param name="Clock">The time, for records of what arrived when: no figure depends on it.</param>
public sealed record Workspace(string Database, TimeProvider Clock)
{
    public ActivitySchema Schema { get; init; } = ActivitySchema.Shipped;

    public CodeLists Lists { get; init; } = CodeLists.Shipped;

    /// <summary>How much a file may ask of the program.</summary>
    public ReadingLimits Limits { get; init; } = ReadingLimits.Default;

    /// <summary>Version of the program, as the assembly says it.</summary>
    public static string ProgramVersion { get; } = typeof(Workspace).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <exception cref="StoreException">The database cannot be used.</exception>
    public BalanceStore Open(StoreAccess access) => BalanceStore.Open(Database, access, Lists, Clock);

    /// <summary>The database, to read; null when there is none yet, or an empty file.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    public BalanceStore? OpenIfAny() => new FileInfo(Database) is { Exists: true, Length: > 0 } ? Open(StoreAccess.Read) : null;
}
