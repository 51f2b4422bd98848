using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>The « Lecture » lines of tables of one kind: one row read aloud, in the words of its table. Null for a table without a figure.</summary>
internal static class Readings
{
    /// <summary>« Lecture : en 2021, 462 demi-journées ont pour thématique principale « Éducation », soit 14,8 % du total. »</summary>
    public static string? OfCodes(string year, string what, IEnumerable<(string Label, decimal HalfDays)> rows, decimal total) => Largest(rows) is { } row && total > 0
        ? $"Lecture : en {year}, {French.HalfDays(row.HalfDays)} {French.Agree(row.HalfDays, "a", "ont")} pour {what} {French.Quoted(row.Label)}, soit {French.Percent(row.HalfDays / total)} du total."
        : null;

    /// <summary>« Lecture : en 2021, le centre « Seine-Saint-Denis » déclare 221 demi-journées, soit 9,2 % du total. »</summary>
    public static string? OfCentres(string year, IEnumerable<(string Label, decimal HalfDays)> rows, decimal total) => Largest(rows) is { } row && total > 0
        ? $"Lecture : en {year}, le centre {French.Quoted(row.Label)} déclare {French.HalfDays(row.HalfDays)}, soit {French.Percent(row.HalfDays / total)} du total."
        : null;

    /// <summary>« Lecture : « Activité de réseau » compte 589 demi-journées, dont 412,5 pour « distanciel » (70,0 %). »</summary>
    public static string? OfCrossed(IEnumerable<(string Label, IReadOnlyList<(string Label, decimal HalfDays)> Columns)> rows)
    {
        var (label, columns) = rows.MaxBy(row => row.Columns.Sum(column => column.HalfDays));
        var total = columns?.Sum(column => column.HalfDays) ?? 0;
        if (columns is null || total == 0)
            return null;
        var most = columns.MaxBy(column => column.HalfDays);
        return $"Lecture : {French.Quoted(label)} compte {French.HalfDays(total)}, dont {French.Plain(most.HalfDays)} pour {French.Quoted(most.Label)} ({French.Percent(most.HalfDays / total)}).";
    }

    /// <summary>« Lecture : « Éducation » compte 462 demi-journées en 2021 et 275,5 en 2020. »</summary>
    public static string? OfYears(string year, string other, IEnumerable<(string Label, decimal? Now, decimal? Then)> rows)
    {
        var known = rows.Where(row => row.Now is not null && row.Then is not null).ToList();
        return known.Count == 0 || known.MaxBy(row => row.Now) is not { Now: { } now, Then: { } then } most
            ? null
            : $"Lecture : {French.Quoted(most.Label)} compte {French.HalfDays(now)} en {year} et {French.Plain(then)} en {other}.";
    }

    private static (string Label, decimal HalfDays)? Largest(IEnumerable<(string Label, decimal HalfDays)> rows)
    {
        var known = rows.ToList();
        return known.Count == 0 ? null : known.MaxBy(row => row.HalfDays);
    }
}
