namespace CrpvReporting.Import.Reading;

/// <summary>Gathers the layout of a sheet within the limits.</summary>
internal sealed class SheetLayoutBuilder(ReadingLimits limits)
{
    private readonly SortedSet<int> hiddenColumns = [];
    private readonly List<CellRange> mergedRanges = [];

    /// <param name="first">First hidden column, from 0.</param>
    /// <param name="last">Last one, included; what is beyond the sheet is left out.</param>
    public void Hide(int first, int last)
    {
        for (var column = Math.Max(first, 0); column <= Math.Min(last, CellReference.LastColumn - 1); column++)
            hiddenColumns.Add(column);
    }

    public void Merge(CellRange range)
    {
        mergedRanges.Add(range);
        if (mergedRanges.Count > limits.MergedRanges)
            throw ReadingMeter.TooLarge($"feuille de plus de {ReadingMeter.Text(limits.MergedRanges)} cellules fusionnées");
    }

    public SheetLayout ToLayout() => hiddenColumns.Count + mergedRanges.Count == 0 ? SheetLayout.None : new SheetLayout([.. hiddenColumns], mergedRanges);
}
