namespace CrpvReporting.Import.Reading;

/// <summary>The rows of one sheet, one after the other.</summary>
public interface ISheetReader : IDisposable
{
    /// <summary>The columns that the spreadsheet hides, from 0, in order; known before any row is read.</summary>
    IReadOnlyList<int> HiddenColumns => Layout.HiddenColumns;

    /// <summary>The merged cells, known before any row is read. Only their first cell holds their value: the rows are given as the file has them.</summary>
    IReadOnlyList<CellRange> MergedRanges => Layout.MergedRanges;

    /// <summary>Both; looked for in the file when first asked.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged or beyond a limit.</exception>
    SheetLayout Layout => SheetLayout.None;

    /// <summary>Reads the next row that holds anything into the buffer; false at the end.</summary>
    /// <exception cref="UnreadableFileException">The file is damaged.</exception>
    bool Read(SheetRow row);
}
