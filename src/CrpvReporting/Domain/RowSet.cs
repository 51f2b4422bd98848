using System.Globalization;
using System.Text;

namespace CrpvReporting.Domain;

/// <summary>Rows that have something in common, as ranges, so that a thousand rows read « 12, 20 à 35 ».</summary>
public sealed class RowSet
{
    /// <summary>Ranges that are kept and written; further rows are only counted.</summary>
    private const int MostRanges = 12;

    private readonly List<(int First, int Last)> ranges = [];
    private int beyond;

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>The first row added; 0 when there is none.</summary>
    public int First => ranges.Count == 0 ? 0 : ranges[0].First;

    public static RowSet Of(IEnumerable<int> rows)
    {
        var set = new RowSet();
        foreach (var row in rows)
            set.Add(row);
        return set;
    }

    /// <summary>Adds a row, in reading order; the same row twice in a row counts once.</summary>
    public void Add(int row)
    {
        if (beyond == 0 && ranges.Count > 0 && ranges[^1].Last == row)
            return;
        Count++;
        if (beyond > 0)
            beyond++;
        else if (ranges.Count > 0 && ranges[^1].Last == row - 1)
            ranges[^1] = (ranges[^1].First, row);
        else if (ranges.Count < MostRanges)
            ranges.Add((row, row));
        else
            beyond++;
    }

    /// <summary>« ligne 12 », « lignes 12, 20 à 35 », « lignes 2, 4, 6 et 14 autres ».</summary>
    public override string ToString()
    {
        var words = new StringBuilder(Count == 1 ? "ligne " : "lignes ");
        for (var i = 0; i < ranges.Count; i++)
        {
            var (first, last) = ranges[i];
            words.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : ", ")}{first}");
            if (last > first)
                words.Append(CultureInfo.InvariantCulture, $"{(last == first + 1 ? ", " : " à ")}{last}");
        }

        if (beyond > 0)
            words.Append(CultureInfo.InvariantCulture, $" et {beyond} {(beyond == 1 ? "autre" : "autres")}");
        return words.ToString();
    }
}
