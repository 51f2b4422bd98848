namespace CrpvReporting.Store;

/// <summary>The identifiers of shared events, read once each.</summary>
internal sealed class EventReader(BalanceStore store) : IDisposable
{
    private readonly Dictionary<long, string> identifiers = [];
    private readonly RawStatement statement = new(store.Connection, "SELECT identifier FROM shared_event WHERE id = ?1");

    public string? Identifier(long? id)
    {
        if (id is not { } known)
            return null;
        if (identifiers.TryGetValue(known, out var identifier))
            return identifier;
        statement.Reset();
        statement.Bind(1, known);
        statement.Step();
        return identifiers[known] = statement.Text(0)!;
    }

    public void Dispose() => statement.Dispose();
}
