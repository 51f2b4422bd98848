using System.Globalization;
using CrpvReporting.Domain;

namespace CrpvReporting.Import.Reading;

/// <summary>Tells the lines of a table that add others up, and the titles between its lines.</summary>
internal static class TotalFinder
{
    private static readonly string[] Words = ["total", "totaux", "soustotal", "soustotaux", "ensemble"];

    /// <summary>Changes the role of those lines.</summary>
    public static void Mark(IReadOnlyList<(int Number, string[] Cells)> rows, RowRole[] roles)
    {
        var lines = Enumerable.Range(0, rows.Count).Where(i => roles[i] == RowRole.Line).ToList();
        foreach (var i in lines)
            if (SaysTotal(rows[i].Cells))
                roles[i] = RowRole.Total;
            else if (i != lines[^1] && IsSection(rows[i].Cells))
                roles[i] = RowRole.Section;
        if (lines.Count > 2 && roles[lines[^1]] == RowRole.Line && IsSumOf(rows, lines, rows[lines[^1]].Cells))
            roles[lines[^1]] = RowRole.Total;
    }

    /// <summary>« Total » and the like in the first cell, and nothing but numbers after it.</summary>
    private static bool SaysTotal(string[] cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        return filled.Count > 1 && Array.Exists(Words, word => MatchKey.Of(FirstWords(filled[0])) == word) && filled.Skip(1).All(cell => Number(cell) is not null);
    }

    /// <summary>« Sous-total du 1er trimestre » begins with « sous-total », « Total général » with « total ».</summary>
    private static string FirstWords(string cell)
    {
        var words = cell.Split([' ', ':', '\u00A0'], 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals("sous", StringComparison.OrdinalIgnoreCase) ? words[0] + words[1] : words.FirstOrDefault("");
    }

    private static bool IsSection(string[] cells) => cells.Length > 0 && cells[0].Any(char.IsLetter) && cells.Skip(1).All(cell => cell.Length == 0);

    /// <summary>Numbers alone, each the sum of the numbers above it.</summary>
    private static bool IsSumOf(IReadOnlyList<(int Number, string[] Cells)> rows, List<int> lines, string[] last)
    {
        var sums = Enumerable.Range(0, last.Length).Where(column => last[column].Length > 0).ToList();
        return sums.Count > 0 && sums.TrueForAll(column => Number(last[column]) is { } sum && sum > 0
            && lines.SkipLast(1).Sum(i => column < rows[i].Cells.Length ? Number(rows[i].Cells[column]) ?? 0 : 0) == sum);
    }

    /// <summary>A number, however its thousands and decimals are written; absurd ones are none, so that sums cannot overflow.</summary>
    private static decimal? Number(string cell)
    {
        var plain = string.Concat(cell.Where(c => c is not (' ' or '\u00A0' or '\u202F'))).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000
            ? number : null;
    }
}
