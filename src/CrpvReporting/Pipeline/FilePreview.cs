using CrpvReporting.Import.Reading;

namespace CrpvReporting.Pipeline;

/// <summary>What is seen in a file before any schema.</summary>
/// <param name="Traits">Format, encoding, separator.</param>
/// <param name="Sheets">Its sheets.</param>
/// <param name="Shown">The sheet whose rows are given.</param>
/// <param name="HeaderRow">The row taken as the header; null when the sheet is empty.</param>
/// <param name="Rows">The rows of the table, header first, each with its number in the sheet.</param>
/// <param name="Aside">The rows that are no part of it, with what they are.</param>
public sealed record FilePreview(
    FileTraits Traits,
    IReadOnlyList<SheetInfo> Sheets,
    SheetInfo Shown,
    int? HeaderRow,
    IReadOnlyList<(int Number, string[] Cells)> Rows,
    IReadOnlyList<(int Number, RowRole Role)> Aside)
{
    /// <summary>The rows of the table that are no plain lines: totals and titles of sections, by their numbers.</summary>
    public IReadOnlyList<(int Number, RowRole Role)> Marked { get; init; } = [];

    /// <summary>The hidden columns and merged cells of the sheet shown.</summary>
    public SheetLayout Layout { get; init; } = SheetLayout.None;

    /// <summary>Its hidden rows that hold anything, as the spreadsheet numbers them. They are read like the others.</summary>
    public IReadOnlyList<int> HiddenRows { get; init; } = [];

    /// <summary>The rows of a csv that had one separator too many or too few, by their numbers; their cells are back under their columns.</summary>
    public IReadOnlyList<int> RealignedRows { get; init; } = [];

    /// <summary>How many of its cells had been damaged by a wrong decoding.</summary>
    public int RepairedCells { get; init; }
}
