using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Headers;

/// <summary>The header of a sheet: on one row, or on two or three of which the upper ones name groups of columns.</summary>
/// <param name="First">Its first row, as the spreadsheet numbers it.</param>
/// <param name="Last">Its last row; lines are below.</param>
/// <param name="Names">The name of each column, from 0; empty where there is none.</param>
public sealed record HeaderRows(int First, int Last, IReadOnlyList<string> Names)
{
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
