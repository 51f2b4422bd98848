using CrpvReporting.Domain;

namespace CrpvReporting.Store.Release;

/// <summary>What a database is asked before its figures are published. Nothing here needs the code lists: they are what is checked.</summary>
public static class StoreChecks
{
    private static readonly string[] CodeColumns = ["perimeter_id", "mission_id", "activity_type_id", "theme_id", "mode_id", "scale_id"];

    private static readonly string[] SetColumns = ["a.dispositif_set_id", "d.secondary_theme_set_id", "d.co_organiser_set_id"];

    /// <summary>What the engine finds wrong in the file, in its words; nothing when it is sound.</summary>
    public static IReadOnlyList<string> IntegrityFaults(this BalanceStore store) =>
        [.. store.Connection.Rows("PRAGMA integrity_check(5)").Select(row => row.GetString(0)).Where(line => line != "ok")];

    /// <summary>Tables with rows that refer to nothing, and how many.</summary>
    public static IReadOnlyList<(string Table, int Rows)> ReferenceFaults(this BalanceStore store) =>
        [.. store.Connection.Rows("""SELECT "table", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1""").Select(row => (row.GetString(0), row.GetInt32(1)))];

    /// <summary>What each current return up to a year says that it holds, as a whole and by sheet, beside what its lines sum up to.</summary>
    public static IReadOnlyList<StoredCounts> Counts(this BalanceStore store, int year) =>
    [
        .. store.Connection.Rows(
                """
                SELECT c.code, s.year, f.name, s.line_count, s.half_day_halves, count(a.id), coalesce(sum(a.half_day_halves), 0)
                FROM current_submission AS s JOIN code AS c ON c.id = s.centre_id JOIN source_file AS f ON f.id = s.file_id
                LEFT JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id
                WHERE s.year <= $1
                GROUP BY s.id
                UNION ALL
                SELECT c.code, s.year, f.name, t.line_count, t.half_day_halves, count(a.id), coalesce(sum(a.half_day_halves), 0)
                FROM current_submission AS s JOIN code AS c ON c.id = s.centre_id JOIN source_file AS f ON f.id = s.file_id
                JOIN submission_sheet AS t ON t.submission_id = s.id
                LEFT JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id AND a.sheet_id = t.id
                WHERE s.year <= $1
                GROUP BY t.id
                ORDER BY 2, 1
                """,
                year)
            .Select(row => new StoredCounts(
                row.GetString(0), row.GetInt32(1), row.GetString(2), row.GetInt32(3), Domain.HalfDays.FromHalves(row.GetInt64(4)), row.GetInt32(5), Domain.HalfDays.FromHalves(row.GetInt64(6)))),
    ];

    /// <summary>Every code that the current returns up to a year carry, once by return.</summary>
    public static IReadOnlyList<UsedCode> UsedCodes(this BalanceStore store, int year)
    {
        var lines = "current_submission AS s JOIN code AS c ON c.id = s.centre_id JOIN activity AS a ON a.id BETWEEN s.first_activity_id AND s.last_activity_id";
        List<UsedCode> used = [.. Read("SELECT 'centres', c.code, s.year, c.code FROM current_submission AS s JOIN code AS c ON c.id = s.centre_id WHERE s.year <= $1")];
        foreach (var column in CodeColumns)
            used.AddRange(Read($"SELECT DISTINCT k.list, k.code, s.year, c.code FROM {lines} JOIN code AS k ON k.id = a.{column} WHERE s.year <= $1"));
        used.AddRange(Read($"SELECT DISTINCT k.list, k.code, s.year, c.code FROM {lines} JOIN activity_public AS p ON p.activity_id = a.id JOIN code AS k ON k.id = p.public_id WHERE s.year <= $1"));
        used.AddRange(Read("""
            SELECT DISTINCT k.list, k.code, s.year, c.code
            FROM current_yearly_form AS s JOIN code AS c ON c.id = s.centre_id JOIN submission_sheet AS t ON t.submission_id = s.id
            JOIN yearly_value AS v ON v.sheet_id = t.id JOIN code AS k ON k.id = v.indicator_id
            WHERE s.year <= $1
            """));
        foreach (var column in SetColumns)
            used.AddRange(Read($"SELECT DISTINCT k.list, k.codes, s.year, c.code FROM {lines} JOIN activity_detail AS d ON d.activity_id = a.id JOIN code_set AS k ON k.id = {column} WHERE s.year <= $1")
                .SelectMany(set => set.Code.Split('|').Select(code => set with { Code = code })));
        return [.. used.Distinct()];

        IEnumerable<UsedCode> Read(string sql) => store.Connection.Rows(sql, year)
            .Select(row => new UsedCode(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3)));
    }
}
