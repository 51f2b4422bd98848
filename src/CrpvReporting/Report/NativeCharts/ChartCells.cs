using System.Globalization;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.NativeCharts;

/// <summary>
/// Where the numbers of a native chart are: a sheet that holds the table of its figure (<see cref="Figures.FigureTable"/>) from
/// column A, with nothing between its header and its rows.
/// </summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="HeaderRow">The row of the header, from 1.</param>
public sealed record ChartCells(string Sheet, int HeaderRow)
{
    /// <summary>Whether the headers are the names of the series alone, without their unit: in a sheet that is nothing but the data of a chart.</summary>
    public bool HasBareHeaders { get; init; }

    /// <summary>The reference of some cells, in one row or one column.</summary>
    /// <param name="column">The first column, from 1.</param>
    /// <param name="row">The first row, from 0 for the header.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="rows">How many rows.</param>
    internal string At(int column, int row, int columns = 1, int rows = 1)
    {
        var first = Cell(column, HeaderRow + row);
        var last = Cell(column + columns - 1, HeaderRow + row + rows - 1);
        return $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'!{(columns * rows == 1 ? first : first + ":" + last)}";
    }

    private static string Cell(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"${LineWriter.Letters(column)}${row}");
}
