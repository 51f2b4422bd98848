using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>What centres call their shared events.</summary>
public static class EventNames
{
    /// <summary>The identifier that the centres agreed on.</summary>
    public static string EventIdentifier(this BalanceStore store, SharedEvent shared) =>
        store.Connection.Rows("SELECT identifier FROM shared_event WHERE id = $1", shared.Id).Select(row => row.GetString(0)).First();
}
