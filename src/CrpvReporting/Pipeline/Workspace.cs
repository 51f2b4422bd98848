using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;
using CrpvReporting.Store;
using CrpvReporting.Store.Frozen;

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

    /// <summary>The last edit of the lists that <see cref="Lists"/> counts; 0 for the lists as shipped.</summary>
    public long ListsEdition { get; private init; }

    /// <summary>Version of the program, as the assembly says it.</summary>
    public static string ProgramVersion { get; } = typeof(Workspace).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The frozen balance that is looked at; null: the database as it is now.</summary>
    public FrozenContents? Frozen { get; private init; }

    /// <summary>The same with the lists in force: those shipped, overlaid by the rows edited in the database. The same instance when no edit came since.</summary>
    /// <exception cref="StoreException">The database is busy or damaged.</exception>
    public Workspace WithEditedLists()
    {
        if (Frozen is not null || ListRowStore.Peek(Database, ListsEdition) is not { } edits)
            return this;
        var lists = EditedLists.Over(CodeLists.Shipped, edits);
        return this with { Lists = lists, Schema = ActivitySchema.Over(lists), ListsEdition = edits.Count == 0 ? 0 : edits[^1].Id };
    }

    /// <summary>The same, looked at as a frozen balance saw it: its returns, its lists.</summary>
    public Workspace AsOf(FrozenContents frozen) => this with { Frozen = frozen, Lists = frozen.Lists };

    /// <exception cref="StoreException">The database cannot be used.</exception>
    public BalanceStore Open(StoreAccess access) => Frozen is not { } frozen
        ? BalanceStore.Open(Database, access, Lists, Clock)
        : access == StoreAccess.Write
            ? throw new InvalidOperationException("A frozen balance is only read.")
            : BalanceStore.OpenFrozen(Database, frozen, Clock);

    /// <summary>The database, to read; null when there is none yet, or an empty file.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    public BalanceStore? OpenIfAny() => new FileInfo(Database) is { Exists: true, Length: > 0 } ? Open(StoreAccess.Read) : null;
}
