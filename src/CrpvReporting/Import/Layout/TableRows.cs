using CrpvReporting.Domain;
using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Layout;

/// <summary>Goes down the rows below a header: keeps the lines, leaves the rest out and says so.</summary>
internal sealed class TableRows
{
    /// <summary>A sheet of prose is not kept in memory to know what it is.</summary>
    private const int MostTexts = 1_000;

    private readonly ReturnContext context;
    private readonly RowSorter sorter;
    private readonly RunningSums sums = new();
    private readonly WrittenTotals totals;

    /// <summary>Texts alone since the last line: section titles if a line follows, notes below the table if none does.</summary>
    private readonly List<(int Row, string Text)> texts = [];
    private int lastRow = int.MaxValue - 1;
    private bool afterGap;

    public TableRows(ReturnContext context, HeaderRows header)
    {
        this.context = context;
        sorter = new RowSorter(context.Columns, header);
        totals = new WrittenTotals(context, sums);
    }

    /// <summary>Whether a row is an activity.</summary>
    public bool IsLine(SheetRow row)
    {
        afterGap |= row.Number > lastRow + 1;
        lastRow = row.Number;
        var role = sorter.RoleOf(row, sums, afterGap);
        afterGap = role != LineRole.Line && (afterGap || role == LineRole.Blank);
        switch (role)
        {
            case LineRole.Line:
                SayTexts(FindingCodes.SectionTitle, Messages.SectionTitleLeftOut);
                return true;
            case LineRole.Blank when HasUnreadText(row):
                Say(FindingCodes.OutsideColumns, row.Number, "", Messages.OutsideColumnsLeftOut);
                break;
            case LineRole.HeaderRepeated:
                Say(FindingCodes.HeaderRepeated, row.Number, "", Messages.HeaderRepeatedLeftOut);
                break;
            case LineRole.Help:
                Say(FindingCodes.HelpRow, row.Number, "", Messages.HelpRowLeftOut);
                break;
            case LineRole.Below:
                Say(FindingCodes.BelowTable, row.Number, FirstText(row), Messages.BelowTableLeftOut);
                break;
            case LineRole.Total:
                totals.Add(row);
                break;
            case LineRole.Statistic:
                Say(FindingCodes.StatisticRow, row.Number, FirstText(row), Messages.StatisticLeftOut);
                break;
            case LineRole.Text:
                if (texts.Count == MostTexts)
                    SayTexts(FindingCodes.SectionTitle, Messages.SectionTitleLeftOut);
                texts.Add((row.Number, FirstText(row)));
                break;
        }

        return false;
    }

    /// <summary>Counts a line that was read.</summary>
    public void Add(LineDraft line) => sums.Add(line.HalfDays?.Value, line.Participants);

    /// <summary>Says what can be said only at the end.</summary>
    public void Finish()
    {
        SayTexts(FindingCodes.Footnote, Messages.FootnoteLeftOut);
        totals.Finish();
    }

    private static string FirstText(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
            if (!row[column].IsEmpty)
                return Cell.Cut(row[column].Text);
        return "";
    }

    /// <summary>Whether something other than the centre and year of the template stands on a blank row.</summary>
    private bool HasUnreadText(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
            if (!row[column].IsEmpty && context.Columns.FieldAt(column) is null)
                return true;
        return false;
    }

    private void SayTexts(string code, string what)
    {
        foreach (var (row, text) in texts)
            Say(code, row, text, what);
        texts.Clear();
    }

    private void Say(string code, int row, string read, string what) => context.Log.AddLeftOut(code, new Place(context.Sheet, row), read, what);
}
