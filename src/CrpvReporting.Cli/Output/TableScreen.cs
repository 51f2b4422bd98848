using CrpvReporting.Aggregate;
using CrpvReporting.Report;
using CrpvReporting.Report.Text;
using Spectre.Console;

namespace CrpvReporting.Cli.Output;

/// <summary>A table of the balance on screen, whatever its width; in a file or a pipe, the plain text of reports.</summary>
internal static class TableScreen
{
    /// <summary>The table of a slice that has a name says it.</summary>
    public static void Show(Terminal terminal, ReportTable table, Focus? slice) =>
        Show(terminal, slice is null ? table : table with { Title = $"{slice.Title} — {table.Title}" });

    public static void Show(Terminal terminal, ReportTable table)
    {
        if (terminal.OutputRedirected)
            terminal.Output.Write(TextTable.Of(table));
        else
            Show(terminal.Screen, Narrowed(table, terminal.Screen.Profile.Width));
    }

    /// <summary>Whether a table fits without a word cut; a file has room for any.</summary>
    public static bool Fits(Terminal terminal, ReportTable table) => terminal.OutputRedirected || ScreenColumns.Fit(table, terminal.Screen.Profile.Width).KeepsWords(table);

    /// <summary>Sentences below a table, one a line.</summary>
    public static void Say(Terminal terminal, IReadOnlyList<Phrase> phrases)
    {
        if (phrases.Count == 0)
            return;
        terminal.Output.WriteLine();
        foreach (var phrase in phrases)
            ScreenText.Say(terminal, phrase.Text);
    }

    /// <summary>Several tables, one below the other.</summary>
    public static void Show(Terminal terminal, IReadOnlyList<ReportTable> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            if (i > 0 && terminal.OutputRedirected)
                terminal.Output.Write("\n\n");
            Show(terminal, tables[i]);
        }
    }

    /// <summary>A table without the spare columns that a screen has no room for, the last one first, and a note that names them.</summary>
    internal static ReportTable Narrowed(ReportTable table, int screen)
    {
        var left = new Stack<string>();
        var narrowed = table;
        while (!ScreenColumns.IsComfortable(narrowed, screen) && narrowed.Columns.Index().LastOrDefault(column => column.Item.IsSpare) is { Item: { } spare, Index: var place })
        {
            left.Push(spare.Title);
            narrowed = narrowed with
            {
                Columns = Without(narrowed.Columns, place),
                Rows = [.. narrowed.Rows.Select(row => Without(row, place))],
                Total = narrowed.Total is { } total ? Without(total, place) : null,
            };
        }

        return left.Count == 0 ? table : narrowed with { Notes = [.. narrowed.Notes, $"Faute de place, sans : {string.Join(", ", left)}."] };
    }

    private static IReadOnlyList<T> Without<T>(IReadOnlyList<T> items, int place) => [.. items.Take(place), .. items.Skip(place + 1)];

    private static void Show(IAnsiConsole screen, ReportTable table)
    {
        screen.WriteLine();
        ScreenText.Write(screen, table.Title, new Style(decoration: Decoration.Bold));
        if (table.Rows.Count > 0 || table.Total is not null)
            screen.Write(Grid(table, ScreenColumns.Fit(table, screen.Profile.Width)));
        var below = table.Texts.Append(table.Source).Where(line => line.Length > 0).ToList();
        if (below.Count > 0)
            screen.WriteLine();
        foreach (var note in below)
            ScreenText.Write(screen, note);
    }

    private static Table Grid(ReportTable table, ScreenColumns columns)
    {
        var grid = new Table { Border = TableBorder.Simple };
        for (var i = 0; i < table.Columns.Count; i++)
            grid.AddColumn(new TableColumn(new Text(ScreenText.Wrapped(columns.Titles[i], columns.Widths[i])))
            {
                Alignment = IsNumber(table.Columns[i]) ? Justify.Right : Justify.Left,
                NoWrap = IsNumber(table.Columns[i]),
                Width = columns.Widths[i],
                Padding = new Padding(0, 0, ScreenColumns.Gap - 1, 0),
            });
        foreach (var row in table.Rows)
            grid.AddRow(row.Select((cell, i) => Shown(cell, i, Style.Plain)));
        if (table.Total is { } total)
        {
            if (table.Rows.Count > 0)
                grid.AddEmptyRow();
            grid.AddRow(total.Select((cell, i) => Shown(cell, i, new Style(decoration: Decoration.Bold))));
        }

        return grid;

        Text Shown(ReportCell cell, int column, Style style) => new(ScreenText.Wrapped(CellText.Of(cell, table.Columns[column]), columns.Widths[column]), style);
    }

    private static bool IsNumber(ReportColumn column) => column.Kind is ColumnKind.Number or ColumnKind.Share;
}
