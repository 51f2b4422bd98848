using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Cells;

/// <summary>Codes of priority districts: « QP » and six characters, or « QN », five characters and a letter (from 2024).</summary>
internal sealed class DistrictsCellReader(FieldDefinition field, int column) : CellReader(field, column)
{
    private const int CodeLength = 8;

    protected override void ReadFilled(Cell cell, LineDraft draft, ReturnContext context)
    {
        var place = Place(draft, context);
        var districts = new List<string>();
        var isPartedOtherwise = false;
        foreach (var range in cell.Text.SplitAny("|;,/\r\n"))
        {
            var (start, length) = range.GetOffsetAndLength(cell.Text.Length);
            isPartedOtherwise |= start > 0 && cell.Text[start - 1] != '|';
            var text = cell.Text.Slice(start, length).Trim();
            if (text.IsEmpty)
                continue;
            var before = districts.Count;
            if (IsDistrict(text))
                Add(districts, text.ToString());
            else if (!ReadLoosely(text, districts, place, context))
                context.Log.Add(Messages.BadDistrict(place, Cell.Cut(text)));
            isPartedOtherwise |= districts.Count > before + 1;
        }

        if (isPartedOtherwise && districts.Count > 1)
            context.Log.AddRepair(FindingCodes.ListSeparator, place, cell.Text, string.Join(" | ", districts));
        draft.Districts = districts;
    }

    private static void Add(List<string> districts, string district)
    {
        if (!districts.Contains(district))
            districts.Add(district);
    }

    /// <summary>Lower case, spaces in a code (« QP 093 012 ») or between codes. Nothing is added unless all of it is codes.</summary>
    private bool ReadLoosely(ReadOnlySpan<char> text, List<string> districts, Place place, ReturnContext context)
    {
        Span<char> code = stackalloc char[CodeLength];
        var length = 0;
        var found = new List<string>();
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                continue;
            code[length++] = char.ToUpperInvariant(c);
            if (length < CodeLength)
                continue;
            if (!IsDistrict(code))
                return false;
            found.Add(code.ToString());
            length = 0;
        }

        if (length > 0 || (found.Count > 1 && text.IndexOfAny(" \t\u00A0\u202F\u2009") < 0))
            return false;
        foreach (var district in found)
            Add(districts, district);
        if (found.Count == 1 || text.ContainsAnyInRange('a', 'z'))
            context.Log.AddRepair(FindingCodes.DistrictForm, place, text, string.Join(" | ", found));
        return true;
    }

    private static bool IsDistrict(ReadOnlySpan<char> code) =>
        code.Length == CodeLength && code[0] == 'Q' && code[1] is 'P' or 'N' && IsUpperOrDigits(code) && (code[1] == 'P' || char.IsAsciiLetterUpper(code[7]));

    private static bool IsUpperOrDigits(ReadOnlySpan<char> code)
    {
        foreach (var c in code)
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        return true;
    }
}
