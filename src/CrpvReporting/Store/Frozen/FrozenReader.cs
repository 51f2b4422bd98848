using System.Globalization;
using System.Text.Json;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Store.Frozen;

/// <summary>The balances kept as they were published.</summary>
public static class FrozenReader
{
    /// <summary>The frozen balances of a year, or of all; year by year, oldest first.</summary>
    public static IReadOnlyList<FrozenBalance> FrozenBalances(this BalanceStore store, int? year = null) =>
        [.. Rows(store, year).Select(row => row.Balance)];

    /// <summary>A frozen balance by its label, case and accents aside; null when there is none.</summary>
    /// <exception cref="StoreException">It is no longer as it was frozen.</exception>
    public static FrozenContents? FindFrozen(this BalanceStore store, int year, string label)
    {
        var key = MatchKey.Of(label);
        if (Rows(store, year).FirstOrDefault(row => MatchKey.Of(row.Balance.Label) == key) is not { Balance: { } balance, Id: var id })
            return null;
        try
        {
            var (lists, figures) = store.Connection.Rows("SELECT lists, figures FROM frozen_balance WHERE id = $1", id).Select(row => ((byte[])row[0], (byte[])row[1])).First();
            if (FrozenDigest.Of(balance, store.FrozenReturns(id), lists, figures) == balance.Sha256)
                return new FrozenContents(id, balance, CodeListsText.Parse(CompressedText.Read(lists)));
        }
        catch (Exception exception) when (exception is InvalidDataException or JsonException)
        {
            // Whatever cannot be read was changed, as what reads otherwise.
        }

        throw Changed(balance);
    }

    /// <summary>The last balance of a year that was frozen, with its figures as text; null when there is none.</summary>
    public static (FrozenBalance Balance, string Figures)? LastFrozen(this BalanceStore store, int year) =>
        Rows(store, year) is [.., var last] ? (last.Balance, store.FrozenFigures(last.Id)) : null;

    /// <summary>The figures of a frozen balance, as text: what recomputing them must give again.</summary>
    public static string FrozenFigures(this BalanceStore store, FrozenContents frozen) => store.FrozenFigures(frozen.Id);

    private static string FrozenFigures(this BalanceStore store, long id) =>
        store.Connection.Rows("SELECT figures FROM frozen_balance WHERE id = $1", id).Select(row => CompressedText.Read((byte[])row[0])).First();

    /// <summary>How many returns of a frozen balance's years count today and were not counted then.</summary>
    public static int ReturnsSince(this BalanceStore store, FrozenContents frozen) => FrozenKind.All.Sum(kind => (int)store.Connection.Long(
        $"SELECT count(*) FROM main.{kind.View} WHERE year <= $1 AND id NOT IN (SELECT return_id FROM frozen_return WHERE frozen_id = $2 AND kind = $3)",
        null, frozen.Balance.Year, frozen.Id, kind.Name));

    /// <summary>What to say of a frozen balance that is not as it was frozen.</summary>
    public static StoreException Changed(FrozenBalance balance) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Le bilan figé « {balance.Label} » ({balance.Year}) ne correspond plus à son empreinte {balance.ShortDigest} : la base a été modifiée hors de crpv. Reprenez une copie de sauvegarde."));

    /// <summary>The returns of a frozen balance, each with the SHA-256 of its file.</summary>
    internal static IReadOnlyList<(string Kind, long Id, string Sha256)> FrozenReturns(this BalanceStore store, long frozenId) =>
    [
        .. FrozenKind.All.SelectMany(kind => store.Connection.Rows(
                $"""
                SELECT r.return_id, f.sha256
                FROM frozen_return AS r JOIN main.{kind.Table} AS t ON t.id = r.return_id JOIN source_file AS f ON f.id = t.file_id
                WHERE r.frozen_id = $1 AND r.kind = $2
                ORDER BY r.return_id
                """,
                frozenId, kind.Name)
            .Select(row => (kind.Name, row.GetInt64(0), row.GetString(1)))),
    ];

    private static List<(long Id, FrozenBalance Balance)> Rows(BalanceStore store, int? year)
    {
        var accepted = store.Connection.Rows("SELECT frozen_id, name, message, reason FROM frozen_acceptance ORDER BY frozen_id, rank")
            .Select(row => (Id: row.GetInt64(0), Warning: new AcceptedWarning(row.GetString(1), row.GetString(2), row.GetString(3))))
            .ToLookup(row => row.Id, row => row.Warning);
        var rows = store.Connection.Rows(
                "SELECT id, year, label, frozen_at, program_version, schema_version, sha256 FROM frozen_balance WHERE $1 IS NULL OR year = $1 ORDER BY year, id", year)
            .Select(row => (Id: row.GetInt64(0), Balance: new FrozenBalance(
                row.GetInt32(1),
                row.GetString(2),
                DateTimeOffset.Parse(row.GetString(3), CultureInfo.InvariantCulture),
                row.GetString(4),
                row.GetString(5),
                row.GetString(6),
                [.. accepted[row.GetInt64(0)]])))
            .ToList();
        return rows.ConvertAll(row => rows.Last(other => other.Balance.Year == row.Balance.Year) is var last && last.Id == row.Id
            ? row
            : (row.Id, row.Balance with { Successor = last.Balance }));
    }
}
