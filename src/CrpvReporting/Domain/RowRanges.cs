using System.Globalization;

namespace CrpvReporting.Domain;

/// <summary>Row numbers as people say them: « 12, 20 à 35 ».</summary>
public static class RowRanges
{
    /// <summary>Two rows in turn are said one by one; « 12 à 13 » would not be shorter.</summary>
    private const int ShortestRange = 3;

    /// <summary>The rows in ascending order, those in turn as a range; past a number of parts, the rest are counted: « et 14 autres ».</summary>
    /// <param name="rows">Row numbers, in any order; a row given twice is said once.</param>
    /// <param name="mostParts">Most rows and ranges that are said.</param>
    public static string Text(IEnumerable<int> rows, int mostParts = 8)
    {
        var parts = Parts([.. rows.Distinct().Order()]);
        var left = parts.Skip(mostParts).Sum(part => part.Last - part.First + 1);
        var said = string.Join(", ", parts.Take(mostParts).Select(part => part.First == part.Last ? Number(part.First) : $"{Number(part.First)} à {Number(part.Last)}"));
        return left switch
        {
            0 => said,
            1 => $"{said} et une autre",
            _ => $"{said} et {Number(left)} autres",
        };
    }

    private static List<(int First, int Last)> Parts(int[] rows)
    {
        var parts = new List<(int First, int Last)>();
        for (var i = 0; i < rows.Length;)
        {
            var end = i;
            while (end + 1 < rows.Length && rows[end + 1] == rows[end] + 1)
                end++;
            if (end - i + 1 < ShortestRange)
                end = i;
            parts.Add((rows[i], rows[end]));
            i = end + 1;
        }

        return parts;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
