using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Forms;

/// <summary>Whether anything is written in some columns below a header: the template prepares rows that hold their centre and year alone.</summary>
internal static class FilledBelow
{
    public static bool Has(ISpreadsheet spreadsheet, SheetInfo sheet, HeaderRows header, Func<string, bool> isAsked)
    {
        int[] columns = [.. Enumerable.Range(0, header.Names.Count).Where(column => header.Names[column].Length > 0 && isAsked(header.Names[column]))];
        using var reader = spreadsheet.Read(sheet);
        var row = new SheetRow();
        while (reader.Read(row))
            if (row.Number > header.Last && Array.Exists(columns, column => !row[column].IsEmpty))
                return true;
        return false;
    }
}
