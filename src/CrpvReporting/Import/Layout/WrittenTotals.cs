using CrpvReporting.Import.Cells;
using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Layout;

/// <summary>
/// The totals rows of a sheet: left out of the sums, and compared with them. A total is right when it is the sum of all lines
/// above it, of those since the total before, or of the whole sheet (a total may stand at the top).
/// </summary>
internal sealed class WrittenTotals(ReturnContext context, RunningSums sums)
{
    /// <summary>Further totals are left out without being compared.</summary>
    private const int MostCompared = 10_000;

    private readonly List<(int Row, Doubt? HalfDays, Doubt? Participants)> rows = [];

    public void Add(SheetRow row)
    {
        if (rows.Count < MostCompared)
            rows.Add((row.Number, Compare(row, FieldNames.HalfDays, sums.IsHalfDaysTotal, sums.HalfDays), Compare(row, FieldNames.Participants, sums.IsParticipantsTotal, sums.Participants)));
        else
            Say(row.Number);
        sums.StartSection();
    }

    /// <summary>Says which rows were left out, and which totals are the sum of nothing, once all lines were read without fault.</summary>
    public void Finish()
    {
        foreach (var (row, halfDays, participants) in rows)
            if (!(SayMismatch(halfDays, sums.HalfDays) | SayMismatch(participants, sums.Participants)))
                Say(row);
    }

    private bool SayMismatch(Doubt? doubt, decimal whole)
    {
        if (!sums.AreKnown || doubt is null || doubt.Total == whole)
            return false;
        context.Log.Add(Messages.TotalMismatch(doubt.Place, doubt.Read, doubt.Sum));
        return true;
    }

    private void Say(int row) => context.Log.AddLeftOut(FindingCodes.TotalRow, new Place(context.Sheet, row), default, Messages.TotalRowLeftOut);

    private Doubt? Compare(SheetRow row, string field, Func<decimal, bool> isTotal, decimal sum)
    {
        var place = context.At(row.Number, field);
        return place.Column is { } column && NumberText.TryRead(row[column], out var total) && !isTotal(total)
            ? new Doubt(place, row[column].Shown, total, sum)
            : null;
    }

    /// <summary>A total that is not the sum of the lines above it.</summary>
    private sealed record Doubt(Place Place, string Read, decimal Total, decimal Sum);
}
