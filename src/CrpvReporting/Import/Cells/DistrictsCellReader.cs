using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Codes of priority districts: « QP » and six characters, or « QN », five characters and a letter (from 2024).</summary>
internal sealed class DistrictsCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var districts = new List<string>();
        foreach (var range in cell.Text.Split('|'))
        {
            var text = cell.Text[range].Trim();
            if (text.IsEmpty)
                continue;
            var code = text.ToString().ToUpperInvariant();
            if (!IsDistrict(code))
                context.Log.Add(Messages.BadDistrict(Place(draft, context), Cell.Cut(text)));
            else if (!districts.Contains(code))
                districts.Add(code);
        }

        draft.Districts = districts;
    }

    private static bool IsDistrict(string code) =>
        code.Length == 8 && code.All(char.IsAsciiLetterOrDigit)
        && (code.StartsWith("QP", StringComparison.Ordinal)
            || (code.StartsWith("QN", StringComparison.Ordinal) && char.IsAsciiLetter(code[7])));
}
