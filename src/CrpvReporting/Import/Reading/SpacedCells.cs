namespace CrpvReporting.Import.Reading;

/// <summary>
/// Puts the words of one cell together again in a text whose fields are separated by spaces: the rows whose texts are
/// quoted show what each column looks like, and so where the words of the others belong.
/// </summary>
internal static class SpacedCells
{
    private const int FewestRows = 3;
    private const int MostWords = 200;

    /// <summary>Changes the rows that have more cells than the header, if others have as many.</summary>
    /// <param name="table">The rows of the table, header first.</param>
    public static void Join(List<(int Number, string[] Cells)> table)
    {
        var width = table.Count == 0 ? 0 : table[0].Cells.Length;
        var sound = table.Skip(1).Where(row => row.Cells.Length == width).Select(row => row.Cells).ToList();
        if (sound.Count < FewestRows)
            return;
        ColumnShape[] columns = [.. Enumerable.Range(0, width).Select(i => new ColumnShape([.. sound.Select(row => row[i])]))];
        for (var i = 1; i < table.Count; i++)
            if (table[i].Cells.Length > width && table[i].Cells.Length <= MostWords)
                table[i] = (table[i].Number, Join(table[i].Cells, columns));
    }

    /// <summary>Of all the ways to give each column some of the words, in order, the one with the fewest oddities.</summary>
    private static string[] Join(string[] words, ColumnShape[] columns)
    {
        // cost[c, w]: the least that the first c columns cost with the first w words; from[c, w]: where the last of them begins.
        var cost = new int[columns.Length + 1, words.Length + 1];
        var from = new int[columns.Length + 1, words.Length + 1];
        for (var column = 0; column <= columns.Length; column++)
            for (var word = 0; word <= words.Length; word++)
                cost[column, word] = column == 0 && word == 0 ? 0 : int.MaxValue;
        for (var column = 1; column <= columns.Length; column++)
            for (var start = column - 1; start < words.Length; start++)
                for (var end = start + 1; cost[column - 1, start] != int.MaxValue && end <= words.Length - (columns.Length - column); end++)
                    if (cost[column - 1, start] + Oddity(words.AsSpan(start, end - start), columns[column - 1]) is var total && total < cost[column, end])
                        (cost[column, end], from[column, end]) = (total, start);
        var cells = new string[columns.Length];
        for (int column = columns.Length, end = words.Length; column > 0; end = from[column, end], column--)
            cells[column - 1] = Text(words.AsSpan(from[column, end], end - from[column, end]));
        return cells;
    }

    /// <summary>A cell unlike its column; one that was quoted, and so has spaces, stuck to others; words in a column that has none.</summary>
    private static int Oddity(ReadOnlySpan<string> words, ColumnShape column)
    {
        var odd = column.Fits(Text(words)) ? 0 : 2;
        if (words.Length > 1)
            foreach (var word in words)
                odd += word.Contains(' ', StringComparison.Ordinal) ? 2 : 0;
        return odd + (words.Length > 1 && column.IsRegular ? 1 : 0);
    }

    private static string Text(ReadOnlySpan<string> words) => string.Join(' ', words).Trim();
}
