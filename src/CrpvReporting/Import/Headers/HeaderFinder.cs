using CrpvReporting.Import.Layout;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Headers;

/// <summary>Finds the header of a sheet: the row, or the few rows read together, that name most fields.</summary>
public static class HeaderFinder
{
    /// <summary>A row that names fewer fields is not a header.</summary>
    private const int FewestFields = 3;

    private const int MostRows = 3;

    /// <summary>The header; null when no row is one. Several rows are taken for one only when they name more fields together.</summary>
    public static HeaderRows? Find(SheetHead head, HeaderMatcher matcher)
    {
        HeaderRows? best = null;
        var most = FewestFields - 1;
        for (var depth = 1; depth <= MostRows; depth++)
            for (var top = 0; top + depth <= head.Rows.Count; top++)
                if (NamesOf(head, top, depth, matcher) is { } names && matcher.CountMatches(names) is var fields && fields > most)
                    (best, most) = (new HeaderRows(head.Rows[top].Number, head.Rows[top + depth - 1].Number, names), fields);
        return best;
    }

    /// <summary>The first row as a header, when nothing better is there to say what is missing.</summary>
    public static HeaderRows FirstRow(SheetHead head) => new(head.Rows[0].Number, head.Rows[0].Number, head.Rows[0].Cells);

    /// <summary>The names of the columns when some rows are read as one header; null when they cannot be.</summary>
    private static string[]? NamesOf(SheetHead head, int top, int depth, HeaderMatcher matcher)
    {
        var rows = head.Rows.Skip(top).Take(depth).ToList();
        if (depth == 1)
            return rows[0].Cells;
        if (rows[^1].Number - rows[0].Number >= depth || rows.Exists(row => row.Cells.Any(CellTexts.IsValue)))
            return null;
        var groups = rows.Take(depth - 1).Select(row => FilledToTheRight(row.Cells)).ToList();
        return
        [
            .. Enumerable.Range(0, rows.Max(row => row.Cells.Length)).Select(column => Name(
                [.. groups.Select(group => group.ElementAtOrDefault(column) ?? "")],
                [.. rows.Select(row => row.Cells.ElementAtOrDefault(column) ?? "")], matcher)),
        ];
    }

    /// <summary>A cell's own name when it is one, else with the names of the groups above; a cell that spans the rows keeps its own.</summary>
    private static string Name(string[] groups, string[] own, HeaderMatcher matcher)
    {
        var last = own[^1];
        if (last.Length == 0)
            return Array.FindLast(own, text => text.Length > 0) ?? "";
        if (matcher.Recognises(last))
            return last;
        for (var from = groups.Length - 1; from >= 0; from--)
        {
            var whole = string.Join(' ', groups[from..].Append(last).Where(text => text.Length > 0));
            if (matcher.Recognises(whole))
                return whole;
        }

        return last;
    }

    /// <summary>A group's name stands over its first column, and holds up to the next name.</summary>
    private static string[] FilledToTheRight(string[] cells)
    {
        var filled = new string[cells.Length];
        for (var column = 0; column < cells.Length; column++)
            filled[column] = cells[column].Length > 0 || column == 0 ? cells[column] : filled[column - 1];
        return filled;
    }
}
