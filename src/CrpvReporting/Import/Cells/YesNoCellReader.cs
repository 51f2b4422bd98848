using CrpvReporting.Domain;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

internal sealed class YesNoCellReader(FieldDefinition field, int column, Action<LineDraft, bool> set) : CellReader(field, column)
{
    private const int LongestWord = 10;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        if (Read(cell.Text) is not var (yes, isUsual))
        {
            context.Log.Add(Messages.BadYesNo(Place(draft, context), cell.Shown));
            return;
        }

        set(draft, yes);
        if (!isUsual)
            context.Log.AddRepair(FindingCodes.YesNoForm, Place(draft, context), cell.Text, Messages.YesNo(yes), each: true);
    }

    /// <summary>Yes or no, and whether that is a usual way to write it; null when it is neither.</summary>
    private static (bool Yes, bool IsUsual)? Read(ReadOnlySpan<char> text)
    {
        if (text is "✓" or "✔" or "☑" or "✅" or "✔️")
            return (true, false);
        if (text.Length > LongestWord)
            return null;
        Span<char> key = stackalloc char[LongestWord * 2];
        return key[..MatchKey.Write(text, key)] switch
        {
            "oui" or "o" or "x" or "vrai" or "1" => (true, true),
            "non" or "n" or "faux" or "0" => (false, true),
            "true" or "yes" or "y" => (true, false),
            "false" or "no" => (false, false),
            _ => null,
        };
    }
}
