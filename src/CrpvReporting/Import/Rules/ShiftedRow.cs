using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Rules;

/// <summary>
/// A row whose cells are shifted by one to three columns from some column on: a cell too many (a separator inside a text) or too
/// few. It is the cause when every cell can be read once shifted back, three of them or more being other than free text.
/// </summary>
internal sealed class ShiftedRow : IRowCause
{
    private const int FewestTyped = 3;

    /// <summary>Rows searched in vain before only shifts already found are tried: a file of a million faulty rows is no reason to try millions of shifts.</summary>
    private const int MostInVain = 100;

    /// <summary>Shifts tried: columns to the right, or to the left when negative.</summary>
    private static readonly int[] Shifts = [1, -1, 2, -2, 3, -3];

    private readonly ReturnContext context;
    private readonly LineReader reader;
    private readonly SheetRow view = new();
    private readonly LineDraft draft = new();
    private (int From, int Shift)? last;
    private int inVain;

    public ShiftedRow(ReturnContext context)
    {
        this.context = context;
        reader = new LineReader(context with { Log = new FindingLog() });
    }

    public bool Explains(SheetRow row, IReadOnlyList<int> faultyColumns)
    {
        if (Find(row, faultyColumns[0]) is not { } found)
        {
            inVain++;
            return false;
        }

        last = found;
        context.Log.Forget();
        context.Log.AddTogether(
            FindingCodes.ShiftedRow, new Place(context.Sheet, row.Number, found.From), $"{found.Shift}", place => Messages.ShiftedRow(place, found.Shift));
        return true;
    }

    private (int From, int Shift)? Find(SheetRow row, int firstFaulty)
    {
        if (last is { } former && former.From <= firstFaulty && Fits(row, former.From, former.Shift) is not null)
            return former;
        if (inVain >= MostInVain)
            return null;
        foreach (var shift in Shifts)
        {
            (int From, int Typed)? best = null;

            // A text may hold anything, so that the shift may have begun before the first fault: most cells read decide.
            for (var from = firstFaulty; from >= 0; from--)
                if (Fits(row, from, shift) is { } typed && typed > (best?.Typed ?? 0))
                    best = (from, typed);
            if (best is { } found)
                return (found.From, shift);
        }

        return null;
    }

    /// <summary>How many cells, free text apart, are read once the row is shifted back from a column on; null when one cannot be.</summary>
    private int? Fits(SheetRow row, int from, int shift)
    {
        view.Start(row.Number);
        var typed = 0;
        foreach (var (column, field) in context.Columns.Columns)
        {
            var source = column < from ? column : column + shift;
            if (source < from && column >= from)
                continue;
            var cell = row[source];
            view.SetText(column, cell.Text, cell.Kind, cell.Number);
            if (!cell.IsEmpty && field.Type != FieldType.Text && column >= from)
                typed++;
        }

        if (typed < FewestTyped)
            return null;

        // What comes before could be read; what is missing when cells are too few cannot be.
        var gap = shift < 0 ? from - shift : from;
        return reader.CanRead(view, draft, column => column >= gap) ? typed : null;
    }
}
