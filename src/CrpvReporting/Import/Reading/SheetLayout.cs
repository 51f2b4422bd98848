namespace CrpvReporting.Import.Reading;

/// <summary>What a sheet says of its shape apart from its rows. A hidden column is read like any other; a merged cell holds its value in its first cell only.</summary>
/// <param name="HiddenColumns">The columns that the spreadsheet hides, from 0, in order.</param>
/// <param name="MergedRanges">The merged cells, in the order of the file.</param>
public sealed record SheetLayout(IReadOnlyList<int> HiddenColumns, IReadOnlyList<CellRange> MergedRanges)
{
    /// <summary>That of a csv, which can say none of this.</summary>
    public static SheetLayout None { get; } = new([], []);
}
