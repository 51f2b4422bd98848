using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>« Lecture : … », one row of a table read aloud, for those whose builder says none.</summary>
internal static class TableReading
{
    /// <summary>The table with a reading of its most telling row: the one with the highest first number.</summary>
    public static ReportTable Added(ReportTable table)
    {
        var numbers = Enumerable.Range(0, table.Columns.Count).Where(i => table.Columns[i].Kind is ColumnKind.Number or ColumnKind.Share).ToList();
        if (table.Reading is not null || numbers.Count == 0)
            return table;

        // Rows of several units cannot be ranked: the first is the one that matters most.
        var rows = table.Rows.Where(row => row[numbers[0]].Number is not null).ToList();
        if ((rows.Any(row => row[numbers[0]].Decimals is not null) ? rows.FirstOrDefault() : rows.MaxBy(row => row[numbers[0]].Number)) is not { } row)
            return table;
        var said = numbers.Where(i => row[i].Number is not null).Take(2).Select(i => $"la colonne {French.Quoted(table.Columns[i].Title)} donne {CellText.Of(row[i], table.Columns[i])}");
        var label = string.Join(", ", row.TakeWhile((_, i) => i < numbers[0]).Where((_, i) => table.Columns[i].Key is not ("group" or "overseas")).Select(cell => cell.Words).Where(words => !string.IsNullOrEmpty(words)));
        return table with { Reading = $"Lecture : {(label.Length == 0 ? "" : $"à la ligne {French.Quoted(label)}, ")}{French.List([.. said])}." };
    }
}
