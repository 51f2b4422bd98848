using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Cells;

/// <summary>« 1/2 » or « 1.5 » typed into a spreadsheet becomes a date: 1 February, 1 May.</summary>
internal static class NumberTurnedDate
{
    /// <summary>Whether a cell where a number is expected holds a day; and which.</summary>
    public static bool Is(Cell cell, out DateOnly date)
    {
        date = default;
        return cell.Kind is CellKind.Date or CellKind.Text && (DateText.TryRead(cell, out date) || IsShort(cell.Text, out date));
    }

    /// <summary>« 01-févr. », as a spreadsheet shows it and saves it in a csv. The year is the one the spreadsheet added: any will do.</summary>
    private static bool IsShort(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return PartialDate.TryParse(PlainText.Of(text), out var partial) && partial is { IsNamed: true, Year: null } && (partial with { Year = 2000 }).TryToDate(out date);
    }
}
