using CrpvReporting.Domain;
using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Forms;

/// <summary>Goes down the rows below the header of a form: keeps those with a value, leaves the rest out and says so.</summary>
internal sealed class FormRows
{
    private readonly ReturnContext context;
    private readonly string[] names;
    private readonly int indicatorColumn;
    private readonly int valueColumn;
    private readonly CodeList indicators;
    private readonly List<(int Row, string Text)> texts = [];

    public FormRows(ReturnContext context, HeaderRows header)
    {
        this.context = context;
        names = [.. header.Names.Select(name => MatchKey.Of(name))];
        indicatorColumn = context.Columns.ColumnOf(YearlyFormSchema.Indicator) ?? -1;
        valueColumn = context.Columns.ColumnOf(YearlyFormSchema.Value) ?? -1;
        indicators = context.Columns.FieldAt(indicatorColumn)?.List ?? context.Lists["indicators"];
    }

    /// <summary>Whether a row says the value of an indicator. One without a value declares nothing.</summary>
    public bool IsEntry(SheetRow row)
    {
        var indicator = row[indicatorColumn];
        var value = row[valueColumn];
        if (!value.IsEmpty && Is(indicator, indicatorColumn) && Is(value, valueColumn))
        {
            Say(FindingCodes.HeaderRepeated, row.Number, "", Messages.HeaderRepeatedInForm);
            return false;
        }

        if (!value.IsEmpty)
        {
            SayTexts(FindingCodes.SectionTitle, Messages.SectionTitleInForm);
            return true;
        }

        if (!indicator.IsEmpty && indicators.Find(indicator.Text) is null)
            texts.Add((row.Number, indicator.Shown));
        else if (indicator.IsEmpty && HasUnreadText(row))
            Say(FindingCodes.OutsideColumns, row.Number, "", Messages.OutsideColumnsOfForm);
        return false;
    }

    /// <summary>Says what can be said only at the end.</summary>
    public void Finish() => SayTexts(FindingCodes.Footnote, Messages.FootnoteOfForm);

    private bool Is(Cell cell, int column) => column < names.Length && cell.Text.Length < 300 && MatchKey.Of(cell.Text) == names[column];

    private bool HasUnreadText(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
            if (!row[column].IsEmpty && context.Columns.FieldAt(column)?.Name is not (YearlyFormSchema.Year or YearlyFormSchema.Centre or YearlyFormSchema.Unit))
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
