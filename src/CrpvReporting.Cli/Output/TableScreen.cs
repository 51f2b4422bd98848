using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using Spectre.Console;

namespace CrpvReporting.Cli.Output;

/// <summary>A table of the balance on screen, whatever its width.</summary>
internal static class TableScreen
{
    public static void Show(IAnsiConsole screen, ReportTable table)
    {
        screen.WriteLine();
        screen.Write(new Text(table.Title + "\n", new Style(decoration: Decoration.Bold)));
        screen.Write(Grid(table, ScreenColumns.Fit(table, screen.Profile.Width)));
        screen.WriteLine();
        foreach (var note in table.Notes.Append(table.Source).Where(line => line.Length > 0))
            screen.Write(new Text(note + "\n"));
    }

    private static Table Grid(ReportTable table, ScreenColumns columns)
    {
        var grid = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < table.Columns.Count; i++)
            grid.AddColumn(new TableColumn(new Text(columns.Titles[i]))
            {
                Alignment = IsNumber(table.Columns[i]) ? Justify.Right : Justify.Left,
                NoWrap = IsNumber(table.Columns[i]),
                Width = columns.Widths[i],
                Padding = new Padding(0, 0, ScreenColumns.Gap - 1, 0),
            });
        foreach (var row in table.Rows)
            grid.AddRow(row.Select((cell, i) => new Text(CellText.Of(cell, table.Columns[i]))));
        if (table.Total is { } total)
        {
            grid.AddEmptyRow();
            grid.AddRow(total.Select((cell, i) => new Text(CellText.Of(cell, table.Columns[i]), new Style(decoration: Decoration.Bold))));
        }

        return grid;
    }

    private static bool IsNumber(ReportColumn column) => column.Kind is ColumnKind.Number or ColumnKind.Share;
}
