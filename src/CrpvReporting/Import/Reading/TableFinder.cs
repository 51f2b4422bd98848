namespace CrpvReporting.Import.Reading;

/// <summary>Finds the table among the rows of a sheet, without any schema: titles above it, notes and other tables below it.</summary>
public static class TableFinder
{
    /// <summary>A title block or a header does not go on further.</summary>
    private const int MostTitles = 30;

    private const int MostHeaderRows = 3;

    /// <summary>Fewest filled cells of a row in a table around which titles and notes can be told from lines.</summary>
    private const int FewestColumns = 3;

    /// <summary>The role of each row.</summary>
    /// <param name="rows">The rows that hold anything, with their numbers.</param>
    public static RowRole[] Find(IReadOnlyList<(int Number, string[] Cells)> rows)
    {
        var roles = new RowRole[rows.Count];
        if (rows.Count == 0)
            return roles;
        var usual = Usual(rows);
        var header = usual < FewestColumns ? 0 : FirstFull(rows, usual);
        Array.Fill(roles, RowRole.Title, 0, header);
        roles[header] = RowRole.Header;
        var first = header + 1;
        while (first < rows.Count && first - header < MostHeaderRows && ContinuesHeader(rows, header, first))
            roles[first++] = RowRole.HeaderContinued;
        var end = Lines(rows, roles, header, first);
        if (usual >= FewestColumns)
        {
            Footnotes(rows, roles, first, end);
            TotalFinder.Mark(rows, roles);
        }

        return roles;
    }

    private static int Filled(string[] cells) => cells.Count(cell => cell.Length > 0);

    /// <summary>The number of filled cells that most rows have.</summary>
    private static int Usual(IReadOnlyList<(int Number, string[] Cells)> rows) =>
        rows.GroupBy(row => Filled(row.Cells)).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;

    /// <summary>The first row filled at least by half: a title has one cell or two.</summary>
    private static int FirstFull(IReadOnlyList<(int Number, string[] Cells)> rows, int usual)
    {
        for (var i = 0; i < Math.Min(rows.Count, MostTitles); i++)
            if (Filled(rows[i].Cells) * 2 >= usual)
                return i;
        return 0;
    }

    /// <summary>
    /// Whether a row under the header is part of it: the header again, or words in all the columns that hold numbers or
    /// dates further down.
    /// </summary>
    private static bool ContinuesHeader(IReadOnlyList<(int Number, string[] Cells)> rows, int header, int candidate)
    {
        var cells = rows[candidate].Cells;
        if (rows[header].Cells.Any(CellTexts.IsValue) || cells.Any(CellTexts.IsValue))
            return false;
        if (cells.SequenceEqual(rows[header].Cells, StringComparer.Ordinal))
            return true;
        var below = rows.Skip(candidate + 1).Take(50).Select(row => row.Cells).ToList();
        var valued = Enumerable.Range(0, cells.Length).Where(column => HoldsValues(below, column)).ToList();
        return valued.Count > 1 && valued.TrueForAll(column => cells[column].Length > 0);
    }

    private static bool HoldsValues(List<string[]> rows, int column)
    {
        var cells = rows.Where(row => column < row.Length && row[column].Length > 0).Select(row => row[column]).ToList();
        return cells.Count > 2 && cells.TrueForAll(CellTexts.IsValue);
    }

    /// <summary>Marks repeated headers and the rows from another header on; the index after the last line of the table.</summary>
    private static int Lines(IReadOnlyList<(int Number, string[] Cells)> rows, RowRole[] roles, int header, int first)
    {
        var names = rows[header].Cells.Where(cell => cell.Length > 0).ToHashSet(StringComparer.Ordinal);
        for (var i = first; i < rows.Count; i++)
        {
            var cells = rows[i].Cells;
            var same = cells.Count(names.Contains);
            if (same < FewestColumns || same * 2 < Filled(cells))
                continue;
            if (same != Filled(cells) || same != names.Count || RepeatsLines(rows, first, i))
            {
                Array.Fill(roles, RowRole.OtherTable, i, rows.Count - i);
                return i;
            }

            roles[i] = RowRole.HeaderRepeated;
        }

        return rows.Count;
    }

    /// <summary>Whether all that follows a header that comes back is the first lines once more: a table pasted twice, which would count twice.</summary>
    private static bool RepeatsLines(IReadOnlyList<(int Number, string[] Cells)> rows, int first, int header)
    {
        var count = rows.Count - header - 1;
        return count > 1 && count <= header - first
            && Enumerable.Range(0, count).All(i => Filled(rows[first + i].Cells) > 0 && Words(rows[first + i].Cells).SequenceEqual(Words(rows[header + 1 + i].Cells), StringComparer.Ordinal));
    }

    private static IEnumerable<string> Words(string[] cells) => cells.Where(cell => cell.Length > 0);

    /// <summary>Marks what stands alone below the table: one cell, after a blank row or with the mark of a note.</summary>
    private static void Footnotes(IReadOnlyList<(int Number, string[] Cells)> rows, RowRole[] roles, int first, int end)
    {
        var top = end;
        while (top > first && Filled(rows[top - 1].Cells) == 1 && rows[top - 1].Cells[0].Length > 0)
            top--;
        while (top < end && top > 0 && rows[top].Number == rows[top - 1].Number + 1 && !IsNote(rows[top].Cells[0]))
            top++;
        Array.Fill(roles, RowRole.Footnote, top, end - top);
    }

    private static bool IsNote(string text) =>
        text[0] is '*' or '(' or '¹' || text.StartsWith("Source", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Note", StringComparison.OrdinalIgnoreCase);
}
