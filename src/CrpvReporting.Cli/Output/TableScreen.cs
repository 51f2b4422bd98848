using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using Spectre.Console;

namespace CrpvReporting.Cli.Output;

/// <summary>A table of the balance on screen.</summary>
internal static class TableScreen
{
    public static void Show(IAnsiConsole screen, ReportTable table)
    {
        screen.WriteLine();
        screen.Write(new Text(table.Title, new Style(decoration: Decoration.Bold)));
        screen.WriteLine();
        screen.Write(Grid(table));
        foreach (var note in table.Notes)
            screen.Write(new Text(note + "\n"));
        screen.Write(new Text(table.Source + "\n"));
    }

    private static Table Grid(ReportTable table)
    {
        var grid = new Table { Border = TableBorder.Simple };
        foreach (var column in table.Columns)
        {
            var numeric = column.Kind is ColumnKind.Number or ColumnKind.Share;
            grid.AddColumn(new TableColumn(new Text(column.Title)) { Alignment = numeric ? Justify.Right : Justify.Left, NoWrap = numeric });
        }

        foreach (var row in table.Rows)
            grid.AddRow(row.Select((cell, i) => new Text(CellText.Of(cell, table.Columns[i]))));
        if (table.Total is { } total)
        {
            grid.AddEmptyRow();
            grid.AddRow(total.Select((cell, i) => new Text(CellText.Of(cell, table.Columns[i]), new Style(decoration: Decoration.Bold))));
        }

        return grid;
    }
}
