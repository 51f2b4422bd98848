using CrpvReporting.Report;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Output;

/// <summary>
/// How wide each column of a table is on a screen: as wide as it likes when there is room; else numbers take short
/// titles and stay whole, and words share what is left.
/// </summary>
/// <param name="Titles">The title of each column.</param>
/// <param name="Widths">The width of each column, in characters.</param>
internal sealed record ScreenColumns(IReadOnlyList<string> Titles, IReadOnlyList<int> Widths)
{
    /// <summary>Spaces between two columns, the border's own one included.</summary>
    public const int Gap = 2;

    /// <summary>What the border takes on both sides.</summary>
    private const int Border = 3;

    /// <summary>A longer word may be cut: most French words are shorter.</summary>
    private const int LongestWholeWord = 14;

    private const int NarrowestWords = 6;

    /// <summary>A column of words this wide reads well: spare columns give way to it.</summary>
    private const int ComfortableWords = 20;

    /// <summary>Whether a table fits a screen with every column of words wide enough to read well.</summary>
    public static bool IsComfortable(ReportTable table, int screen)
    {
        var content = ContentOf(table);
        var needed = table.Columns.Index().Sum(column => column.Item.Kind == ColumnKind.Text
            ? Math.Max(LongestWord(column.Item.ShortTitle), Math.Min(ComfortableWords, content[column.Index]))
            : Math.Max(LongestWord(column.Item.ShortTitle), content[column.Index]));
        return needed <= RoomOf(table, screen);
    }

    public static ScreenColumns Fit(ReportTable table, int screen)
    {
        var rows = RowsOf(table);
        var content = ContentOf(table);
        int[] natural = [.. table.Columns.Select((column, i) => Math.Max(column.Title.Length, content[i]))];
        var room = RoomOf(table, screen);
        if (natural.Sum() <= room)
            return new ScreenColumns([.. table.Columns.Select(column => column.Title)], natural);

        int[] widths = [.. table.Columns.Select((column, i) => Math.Max(LongestWord(column.ShortTitle), content[i]))];
        int[] words = [.. table.Columns.Select((column, i) => Math.Min(LongestWholeWord, rows.Select(row => LongestWord(CellText.Of(row[i], column))).Append(LongestWord(column.ShortTitle)).Max()))];
        Shrink(widths, table.Columns, room, words);
        Shrink(widths, table.Columns, room, [.. words.Select(_ => NarrowestWords)]);
        return new ScreenColumns([.. table.Columns.Select(column => column.ShortTitle)], widths);
    }

    /// <summary>Whether every word of the table is whole in its column.</summary>
    public bool KeepsWords(ReportTable table) => table.Columns.Select((column, i) => column.Kind != ColumnKind.Text
        || table.Rows.All(row => LongestWord(CellText.Of(row[i], column)) <= Widths[i])).All(whole => whole);

    private static IReadOnlyList<IReadOnlyList<ReportCell>> RowsOf(ReportTable table) => table.Total is null ? table.Rows : [.. table.Rows, table.Total];

    private static int[] ContentOf(ReportTable table) =>
        [.. table.Columns.Select((column, i) => RowsOf(table).Select(row => CellText.Of(row[i], column).Length).DefaultIfEmpty(0).Max())];

    private static int RoomOf(ReportTable table, int screen) => screen - Border - (Gap * (table.Columns.Count - 1));

    /// <summary>Takes what is missing from the widest column of words, character by character, down to a limit.</summary>
    private static void Shrink(int[] widths, IReadOnlyList<ReportColumn> columns, int room, int[] narrowest)
    {
        while (widths.Sum() > room)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
                if (columns[i].Kind == ColumnKind.Text && widths[i] > narrowest[i] && (widest < 0 || widths[i] > widths[widest]))
                    widest = i;
            if (widest < 0)
                return;
            widths[widest]--;
        }
    }

    private static int LongestWord(string title) => title.Split(' ').Max(word => word.Length);
}
