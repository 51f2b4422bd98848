using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class YesNoCellReader(FieldDefinition field, int column, Action<LineDraft, bool> set) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        switch (cell.Text.Length <= 10 ? MatchKey.Of(cell.Text) : "")
        {
            case "oui" or "o" or "x" or "vrai" or "true" or "1":
                set(draft, true);
                break;
            case "non" or "n" or "faux" or "false" or "0":
                set(draft, false);
                break;
            default:
                context.Log.Add(Messages.BadYesNo(Place(draft, context), cell.Shown));
                break;
        }
    }
}
