using System.Data;
using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>
/// The import of one file: everything in one transaction, so that the database is as before or as after, whatever
/// happens in between. Not committed, it never was.
/// </summary>
public sealed class ImportTransaction : IDisposable
{
    private readonly BalanceStore store;
    private readonly SqliteTransaction transaction;
    private readonly LineWriter lines;
    private readonly long fileId;
    private readonly string now;

    private ImportTransaction(BalanceStore store, SqliteTransaction transaction, long fileId, string now)
    {
        this.store = store;
        this.transaction = transaction;
        this.fileId = fileId;
        this.now = now;
        lines = new LineWriter(store, transaction);
    }

    /// <summary>Starts the import of a file; waits while another import runs.</summary>
    /// <remarks>
    /// SQLite looks up every reference of every row, some twenty for a line: a third of the time of an import, to be told
    /// what is known. A line's codes are those checked here, its sets and events are found or made in this transaction,
    /// its sheet and details carry an id given here, and nobody else may write until the end. So references are declared,
    /// enforced for any other writer, and not looked up again here; the tests ask <c>PRAGMA foreign_key_check</c>.
    /// </remarks>
    /// <exception cref="SqliteException">The database is read-only, or stays busy.</exception>
    /// <exception cref="StoreException">The database has lost codes.</exception>
    public static ImportTransaction Begin(BalanceStore store, SourceFile source)
    {
        // Only possible outside a transaction.
        store.Connection.Run(null, "PRAGMA foreign_keys = OFF");
        SqliteTransaction? transaction = null;
        try
        {
            transaction = store.Connection.BeginTransaction(deferred: false);
            store.Codes.Verify(store.Connection);
            var now = StoreTime.Text(store.Clock.GetUtcNow());
            store.Connection.Run(
                transaction, "INSERT INTO source_file (name, sha256, bytes, received_at, handed_in_as) VALUES ($1, $2, $3, $4, $5)",
                source.Name, source.Sha256, source.Bytes, now, source.HandedInAs);
            return new ImportTransaction(store, transaction, store.Connection.Long("SELECT last_insert_rowid()", transaction), now);
        }
        catch
        {
            End(store, transaction);
            throw;
        }
    }

    /// <summary>
    /// Stores a return of a centre and year: its lines, sheet by sheet, then itself, what its headers taught or what it declares. Returns its version.
    /// The sheets' counts and findings are asked after their lines were read.
    /// </summary>
    public int AddAccepted(CodeEntry centre, int year, IReadOnlyList<SheetToStore> sheets, string programVersion, string schemaVersion)
    {
        var submissionId = Next("submission");
        var firstLine = Next("activity");
        var nextLine = firstLine;
        var firstSheet = Next("submission_sheet");

        // A line is written before the sheet whose counts it makes.
        for (var i = 0; i < sheets.Count; i++)
            nextLine = lines.Write(sheets[i].Lines, firstSheet + i, nextLine);
        var version = 1 + (int)store.Connection.Long(
            "SELECT coalesce(max(version), 0) FROM submission WHERE kind = $1 AND centre_id = $2 AND year = $3",
            transaction, ReturnKindNames.NameOf(sheets[0].Kind), store.Codes.Of(centre), year);
        var status = sheets.Any(sheet => sheet.HasWarnings()) ? "accepted_with_warnings" : "accepted";
        AddSubmission(submissionId, firstSheet, centre, year, version, status, sheets, nextLine > firstLine ? (firstLine, nextLine - 1) : null, programVersion, schemaVersion);
        for (var i = 0; i < sheets.Count; i++)
            store.WriteYearlyValues(transaction, firstSheet + i, sheets[i].Values());
        store.Remember(transaction, centre, submissionId, sheets.SelectMany(sheet => sheet.HeaderMatches));
        return version;
    }

    /// <summary>Stores a refused attempt: its findings, none of its lines.</summary>
    public void AddRefused(CodeEntry? centre, int? year, IReadOnlyList<SheetToStore> sheets, string programVersion, string schemaVersion) =>
        AddSubmission(Next("submission"), Next("submission_sheet"), centre, year, null, "refused", sheets, null, programVersion, schemaVersion);

    public void Commit() => transaction.Commit();

    public void Dispose()
    {
        lines.Dispose();
        End(store, transaction);
    }

    private static void End(BalanceStore store, SqliteTransaction? transaction)
    {
        transaction?.Dispose();
        if (store.Connection.State == ConnectionState.Open)
            store.Connection.Run(null, "PRAGMA foreign_keys = ON");
    }

    private long Next(string table) => 1 + store.Connection.Long($"SELECT coalesce(max(id), 0) FROM {table}", transaction);

    private void AddSubmission(
        long id, long sheetId, CodeEntry? centre, int? year, int? version, string status, IReadOnlyList<SheetToStore> sheets, (long First, long Last)? range,
        string programVersion, string schemaVersion)
    {
        store.Connection.Run(
            transaction,
            """
            INSERT INTO submission (id, file_id, kind, centre_id, year, version, status, received_at, line_count, half_day_halves,
                                    first_activity_id, last_activity_id, program_version, schema_version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            id, fileId, ReturnKindNames.NameOf(sheets[0].Kind), store.Codes.OfOptional(centre), year, version, status, now,
            sheets.Sum(sheet => sheet.Count().Lines), sheets.Sum(sheet => sheet.Count().HalfDays.Halves), range?.First, range?.Last, programVersion, schemaVersion);
        foreach (var sheet in sheets)
        {
            var (count, halfDays) = sheet.Count();
            store.Connection.Run(
                transaction,
                "INSERT INTO submission_sheet (id, submission_id, name, line_count, half_day_halves) VALUES ($1, $2, $3, $4, $5)",
                sheetId, id, sheet.Name, count, halfDays.Halves);
            foreach (var finding in sheet.Findings())
                AddFinding(id, sheetId, finding);
            sheetId++;
        }
    }

    private void AddFinding(long submissionId, long sheetId, Finding finding) => store.Connection.Run(
        transaction,
        """
        INSERT INTO finding (submission_id, sheet_id, code, severity, sheet, row, column_letter, field, value, message, expected)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """,
        submissionId, sheetId, finding.Code, SeverityNames.NameOf(finding.Severity), finding.Sheet, finding.Row, finding.Column, finding.Field, finding.Value,
        finding.Message, finding.Expected);
}
