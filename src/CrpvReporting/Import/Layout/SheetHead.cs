using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Layout;

/// <summary>The first rows of a sheet that hold anything, where its titles and its header are.</summary>
/// <param name="Rows">At most <see cref="RowsRead"/> rows, with their numbers and the texts of their cells.</param>
public sealed record SheetHead(IReadOnlyList<(int Number, string[] Cells)> Rows)
{
    /// <summary>A header further down is not looked for.</summary>
    public const int RowsRead = 60;

    /// <summary>Whether anything stands below a header.</summary>
    public bool HasRowsBelow(HeaderRows header) => Rows[^1].Number > header.Last;

    public static SheetHead Read(ISheetReader reader)
    {
        var rows = new List<(int Number, string[] Cells)>();
        var row = new SheetRow();
        while (rows.Count < RowsRead && reader.Read(row))
            rows.Add((row.Number, row.ToTexts()));
        return new SheetHead(rows);
    }
}
