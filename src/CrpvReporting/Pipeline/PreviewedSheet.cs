using CrpvReporting.Import.Reading;

namespace CrpvReporting.Pipeline;

/// <summary>All that a sheet holds, kept in memory to be shown.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Rows">Its rows that hold anything, with their numbers.</param>
/// <param name="Layout">Its hidden columns and merged cells.</param>
/// <param name="HiddenRows">The numbers of its hidden rows that hold anything.</param>
/// <param name="RepairedCells">How many cells had been damaged by a wrong decoding.</param>
internal sealed record PreviewedSheet(
    SheetInfo Sheet, IReadOnlyList<(int Number, string[] Cells)> Rows, SheetLayout Layout, IReadOnlyList<int> HiddenRows, int RepairedCells)
{
    /// <summary>Most cells kept, blank ones included: rows are kept whole here, and a single cell far to the right makes a row wide.</summary>
    private const long MostCells = 40_000_000;

    /// <exception cref="UnreadableFileException">The sheet is damaged or beyond a limit.</exception>
    public static PreviewedSheet Read(ISpreadsheet spreadsheet, SheetInfo sheet)
    {
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        var rows = new List<(int Number, string[] Cells)>();
        var hidden = new List<int>();
        var (kept, repaired) = (0L, 0);
        while (reader.Read(row))
        {
            kept += row.Count;
            if (kept > MostCells)
                throw new UnreadableFileException(UnreadableReason.TooLarge, "trop de cellules pour un aperçu");
            rows.Add((row.Number, row.ToTexts()));
            repaired += row.RepairedCells;
            if (row.IsHidden)
                hidden.Add(row.Number);
        }

        return new PreviewedSheet(sheet, rows, reader.Layout, hidden, repaired);
    }

    /// <summary>The sheet that someone who opens the file wants to see: a table before a notice, what is shown before what is hidden, then the first.</summary>
    public static PreviewedSheet MainOf(ISpreadsheet spreadsheet, IEnumerable<SheetInfo> sheets)
    {
        PreviewedSheet? main = null;
        foreach (var sheet in sheets)
        {
            var content = Read(spreadsheet, sheet);
            if (main is null || content.Interest > main.Interest)
                main = content;
            if (main is { Sheet.Hidden: false, Columns: > 2 })
                break;
        }

        return main!;
    }

    /// <summary>How many columns its table has, as far as it matters: one is prose, two may be a list of explanations, three are a table.</summary>
    private int Columns =>
        Enumerable.Range(2, 2).LastOrDefault(width => Rows.Count(row => row.Cells.Count(cell => cell.Length > 0) >= width) is var wide && wide > 1 && wide * 2 >= Rows.Count, Rows.Count > 0 ? 1 : 0);

    private int Interest => Columns switch
    {
        0 => 0,
        1 => Sheet.Hidden ? 1 : 2,
        var columns => columns + (Sheet.Hidden ? 1 : 3),
    };
}
