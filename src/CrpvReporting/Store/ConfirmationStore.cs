using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>What was answered to the doubts that returns raise. Kept, never replaced.</summary>
public static class ConfirmationStore
{
    /// <summary>The last answer to each doubt of a year, by centre and digest.</summary>
    /// <param name="store">The store.</param>
    /// <param name="year">The year.</param>
    /// <param name="until">The moment from which an answer does not count, UTC; null: every answer counts.</param>
    public static IReadOnlyDictionary<(CodeEntry Centre, string Doubt), Confirmation> Confirmations(this BalanceStore store, int year, DateTimeOffset? until = null)
    {
        var answers = new Dictionary<(CodeEntry, string), Confirmation>();
        foreach (var row in store.Connection.Rows("SELECT centre_id, doubt, reason, confirmed_at FROM confirmation WHERE year = $1 ORDER BY id", year))
            if (DateTimeOffset.Parse(row.GetString(3), CultureInfo.InvariantCulture) is var at && (until is null || at < until))
                answers[(store.Codes.Entry(row.GetInt64(0)), row.GetString(1))] = new Confirmation(row.GetString(1), row.GetString(2), at);
        return answers;
    }

    /// <summary>Keeps the answer to a doubt of a return.</summary>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">The database is read-only, or stays busy.</exception>
    public static void AddConfirmation(this BalanceStore store, SubmissionRecord submission, Finding finding, string reason) => store.Connection.Run(
        null,
        """
        INSERT INTO confirmation (centre_id, year, code, doubt, message, reason, submission_id, confirmed_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """,
        store.Codes.Of(submission.Centre!), submission.Year, finding.Code, DoubtDigest.Of(finding), finding.Message, reason, submission.Id,
        StoreTime.Text(store.Clock.GetUtcNow()));
}
