using CrpvReporting.Domain;
using Microsoft.Data.Sqlite;

namespace CrpvReporting.Store;

/// <summary>What the yearly forms declare. Kept in hundredths, so that sums are exact.</summary>
public static class YearlyValueStore
{
    private const decimal PerUnit = 100;

    /// <summary>What the forms that count for a year declare, in the order of the centres, then of the indicators.</summary>
    public static IReadOnlyList<YearlyValue> ReadYearlyValues(this BalanceStore store, int year) =>
    [
        .. store.Connection.Rows(
                """
                SELECT s.centre_id, v.indicator_id, v.hundredths, f.name, t.name, v.row
                FROM current_yearly_form AS s
                JOIN source_file AS f ON f.id = s.file_id
                JOIN submission_sheet AS t ON t.submission_id = s.id
                JOIN yearly_value AS v ON v.sheet_id = t.id
                WHERE s.year = $1
                """,
                year)
            .Select(row => new YearlyValue(
                store.Codes.Entry(row.GetInt64(0)), store.Codes.Entry(row.GetInt64(1)), row.GetInt64(2) / PerUnit, row.GetString(3), row.TextOrNull(4), row.GetInt32(5)))
            .OrderBy(value => value.Centre.Index)
            .ThenBy(value => value.Indicator.Index),
    ];

    /// <summary>What one version of a form declares, by indicator.</summary>
    public static IReadOnlyDictionary<CodeEntry, decimal> ReadYearlyValues(this BalanceStore store, SubmissionRecord form) => store.Connection
        .Rows("SELECT v.indicator_id, v.hundredths FROM submission_sheet AS t JOIN yearly_value AS v ON v.sheet_id = t.id WHERE t.submission_id = $1", form.Id)
        .ToDictionary(row => store.Codes.Entry(row.GetInt64(0)), row => row.GetInt64(1) / PerUnit);

    internal static void WriteYearlyValues(this BalanceStore store, SqliteTransaction transaction, long sheetId, IEnumerable<DeclaredValue> values)
    {
        foreach (var value in values)
            store.Connection.Run(
                transaction,
                "INSERT INTO yearly_value (sheet_id, indicator_id, row, hundredths, remarks) VALUES ($1, $2, $3, $4, $5)",
                sheetId, store.Codes.Of(value.Indicator), value.Row, (long)(value.Value * PerUnit), value.Remarks);
    }
}
