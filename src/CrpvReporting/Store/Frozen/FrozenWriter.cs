using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Store.Frozen;

/// <summary>Keeps a balance as it is published.</summary>
public static class FrozenWriter
{
    /// <summary>Keeps the balance of a year: the returns that count now, of that year and of those before, the lists, the figures.</summary>
    /// <param name="store">The store, to write.</param>
    /// <param name="year">The year.</param>
    /// <param name="label">A label that no balance of that year has.</param>
    /// <param name="figures">The figures as text.</param>
    /// <param name="programVersion">Version of the program.</param>
    /// <param name="schemaVersion">Version of the schema of returns.</param>
    /// <param name="accepted">What limits it, with the reasons.</param>
    public static FrozenBalance AddFrozen(
        this BalanceStore store, int year, string label, string figures, string programVersion, string schemaVersion, IReadOnlyList<AcceptedWarning> accepted)
    {
        var connection = store.Connection;
        var frozen = new FrozenBalance(year, label, store.Clock.GetUtcNow(), programVersion, schemaVersion, "", accepted);
        var (lists, sums) = (CompressedText.Of(CodeListsText.Of(store.Lists)), CompressedText.Of(figures));
        connection.Run(
            null,
            """
            INSERT INTO frozen_balance (year, label, label_key, frozen_at, program_version, schema_version, lists, figures, sha256)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '')
            """,
            year, label, MatchKey.Of(label), StoreTime.Text(frozen.FrozenAt), programVersion, schemaVersion, lists, sums);
        var id = connection.Long("SELECT last_insert_rowid()");
        foreach (var kind in FrozenKind.All)
            connection.Run(null, $"INSERT INTO frozen_return (frozen_id, kind, return_id) SELECT $1, $2, id FROM {kind.View} WHERE year <= $3", id, kind.Name, year);
        for (var i = 0; i < accepted.Count; i++)
            connection.Run(
                null, "INSERT INTO frozen_acceptance (frozen_id, rank, name, message, reason) VALUES ($1, $2, $3, $4, $5)",
                id, i, accepted[i].Name, accepted[i].Message, accepted[i].Reason);
        frozen = frozen with { Sha256 = FrozenDigest.Of(frozen, store.FrozenReturns(id), lists, sums) };
        connection.Run(null, "UPDATE frozen_balance SET sha256 = $1 WHERE id = $2", frozen.Sha256, id);
        return frozen;
    }
}
