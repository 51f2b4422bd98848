using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Tables;

/// <summary>« Lecture : … », one row of a table read aloud, for those whose builder says none.</summary>
internal static class TableReading
{
    /// <summary>The table with a reading of its most telling row; without, when no column says how its numbers are named.</summary>
    public static ReportTable Added(ReportTable table) => table.Reading is not null ? table : table with { Reading = Counted(table) ?? Valued(table) };

    /// <summary>« Lecture : pour « La Réunion », on compte 110 demi-journées, soit 26,6 % du total. »: the row with the highest number.</summary>
    private static string? Counted(ReportTable table)
    {
        var place = PlaceOf(table, column => column is { Counts: not null, PartOf: null });
        if (place < 0 || table.Rows.Where(row => row[place].Number is not null).MaxBy(row => row[place].Number) is not { } row)
            return null;
        var (number, nouns) = (row[place].Number!.Value, table.Columns[place].Counts!.Value);
        var share = PlaceOf(table, column => column.Kind == ColumnKind.Share && column.ShareOf == table.Columns[place].Key);
        return $"Lecture : pour {LabelOf(table, row)}, on compte {French.Count(number, nouns.Singular, nouns.Plural)}"
            + (share >= 0 && row[share].Number is not null ? $", soit {CellText.Of(row[share], table.Columns[share])} du total." : ".");
    }

    /// <summary>
    /// « Lecture : pour « Activités », la médiane est de 150 lignes. »: rows of several units cannot be ranked, and the first matters most. Units
    /// are plural, hence a number that is.
    /// </summary>
    private static string? Valued(ReportTable table)
    {
        var (place, unit) = (PlaceOf(table, column => column.Named is not null), PlaceOf(table, column => column.Key == "unit"));
        if (place < 0 || unit < 0 || table.Rows.FirstOrDefault(row => row[place].Number >= 2) is not { } row)
            return null;
        var column = row[place].In(table.Columns[place]);
        return $"Lecture : pour {LabelOf(table, row)}, {column.Named} est de {French.UpTo(row[place].Number!.Value, column.Decimals)}{French.NoBreakSpace}{row[unit].Words}.";
    }

    /// <summary>The words that name a row, as the table has them; those that only describe it are left out.</summary>
    private static string LabelOf(ReportTable table, IReadOnlyList<ReportCell> row) =>
        French.Quoted(string.Join(", ", row.Zip(table.Columns).TakeWhile(cell => cell.Second.Kind == ColumnKind.Text).Where(cell => cell.Second.Key is not ("group" or "unit")).Select(cell => cell.First.Words)));

    private static int PlaceOf(ReportTable table, Func<ReportColumn, bool> isIt)
    {
        for (var i = 0; i < table.Columns.Count; i++)
            if (isIt(table.Columns[i]))
                return i;
        return -1;
    }
}
