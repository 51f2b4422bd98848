using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class CountCellReader(FieldDefinition field, int column, Action<LineDraft, int> set) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (NumberText.TryRead(cell, out var number) && number is >= 0 and <= 1_000_000_000 && decimal.Truncate(number) == number)
            set(draft, (int)number);
        else if (!SaysNotReported(cell.Text))
            context.Log.Add(Messages.BadCount(Place(draft, context), Field, cell.Shown));
    }

    /// <summary>« NC », « n.d. », « - »: what people write in an optional cell when they do not know. Not zero.</summary>
    private static bool SaysNotReported(ReadOnlySpan<char> text) =>
        text.Length <= 6 && MatchKey.Of(text) is "nc" or "nd" or "nr" or "";
}
