using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A row that says nearly nothing: at most one of the cells that each line must fill, and none of them when fewer than four columns are such.
/// A stray remark, a subtotal, a line begun and left: one finding, not one for each empty cell.
/// </summary>
internal sealed class IncompleteLine(ReturnContext context) : IRowCause
{
    private const int FewestRequired = 4;

    public bool Explains(SheetRow row, IReadOnlyList<int> faultyColumns)
    {
        var (required, filledRequired) = (0, 0);
        var filled = new List<(int Column, string Title)>();
        foreach (var (column, field) in context.Columns.Columns)
        {
            var isFilled = !row[column].IsEmpty;
            if (field.Required)
                (required, filledRequired) = (required + 1, filledRequired + (isFilled ? 1 : 0));
            if (isFilled && field.Name is not (FieldNames.Centre or FieldNames.Year))
                filled.Add((column, field.Title));
        }

        if (filledRequired > (required >= FewestRequired ? 1 : 0))
            return false;
        context.Log.Forget();
        context.Log.Add(Messages.IncompleteLine(new Place(context.Sheet, row.Number), filled));
        return true;
    }
}
