using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A row whose values all stand in one cell, with their separators: a line of a csv between quotes, or pasted into a workbook.
/// It is the cause when the parts of that cell, taken as cells, can be read where the row could not.
/// </summary>
internal sealed class UnsplitRow : IRowCause
{
    private const string Separators = ";\t|,";
    private const int FewestSeparators = 5;

    private readonly ReturnContext context;
    private readonly LineReader reader;
    private readonly int required;
    private readonly SheetRow view = new();
    private readonly LineDraft draft = new();

    public UnsplitRow(ReturnContext context)
    {
        this.context = context;
        reader = new LineReader(context with { Log = new FindingLog() });
        required = context.Columns.Columns.Count(column => column.Field.Required);
    }

    /// <summary>Whether a text that stands alone on its row may be a line rather than a title: it starts with a figure and has many separators.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) => !text.IsEmpty && char.IsAsciiDigit(text[0])
        && (text.Count(';') >= FewestSeparators || text.Count('\t') >= FewestSeparators || text.Count('|') >= FewestSeparators || text.Count(',') >= FewestSeparators);

    public bool Explains(SheetRow row, IReadOnlyList<int> faultyColumns)
    {
        if (Only(row) is not { } column)
            return false;
        foreach (var separator in Separators)
            if (Split(row, column, separator))
            {
                context.Log.Forget();
                context.Log.AddTogether(
                    FindingCodes.UnsplitRow, new Place(context.Sheet, row.Number, column), separator.ToString(), place => Messages.UnsplitRow(place, separator));
                return true;
            }

        return false;
    }

    /// <summary>The column of the only cell that is filled; null when there are several.</summary>
    private int? Only(SheetRow row)
    {
        int? only = null;
        for (var column = 0; column < row.Count; column++)
            if (!row[column].IsEmpty)
            {
                if (only is not null)
                    return null;
                only = column;
            }

        return only;
    }

    private bool Split(SheetRow row, int column, char separator)
    {
        var text = row[column].Text;
        if (text.Count(separator) < required - 1)
            return false;
        view.Start(row.Number);
        var next = 0;
        foreach (var range in text.Split(separator))
            view.SetText(next++, text[range].Trim().Trim('"'));
        reader.Read(view, draft);
        var read = (draft.Date is null ? 0 : 1) + (draft.HalfDays is null ? 0 : 1)
            + (draft.Mission is null ? 0 : 1) + (draft.ActivityType is null ? 0 : 1) + (draft.Theme is null ? 0 : 1) + (draft.Mode is null ? 0 : 1);
        return read >= LineCheck.FewestFaults;
    }
}
