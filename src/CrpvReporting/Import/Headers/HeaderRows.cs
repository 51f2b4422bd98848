using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Headers;

/// <summary>The header of a sheet: on one row, or on two or three of which the upper ones name groups of columns.</summary>
/// <param name="First">Its first row, as the spreadsheet numbers it.</param>
/// <param name="Last">Its last row; lines are below.</param>
/// <param name="Names">The name of each column, from 0; empty where there is none.</param>
public sealed record HeaderRows(int First, int Last, IReadOnlyList<string> Names)
{
    /// <summary>The column, from 0, where another table stands beside this one; null when none does.</summary>
    public int? SideTable { get; init; }

    /// <summary>
    /// The same header without the table that stands beside it: after an empty column, headers that name again what those
    /// before it name already, all that is required among them.
    /// </summary>
    public HeaderRows WithoutSideTable(HeaderMatcher matcher)
    {
        for (var gap = 1; gap < Names.Count; gap++)
        {
            if (Names[gap].Length > 0)
                continue;
            var (left, right) = (Names.Take(gap).ToList(), Names.Skip(gap).ToList());
            if (matcher.CountMissing(left) == 0 && matcher.CountMatches(left) + matcher.CountMatches(right) > matcher.CountMatches(Names))
                return this with { Names = left, SideTable = gap + right.FindIndex(name => name.Length > 0) };
        }

        return this;
    }

    /// <summary>The names as one row.</summary>
    public SheetRow ToRow()
    {
        var row = new SheetRow();
        row.Start(Last);
        for (var column = 0; column < Names.Count; column++)
            if (Names[column].Length > 0)
                row.SetText(column, Names[column]);
        return row;
    }
}
