using CrpvReporting.Domain;

namespace CrpvReporting.Store;

/// <summary>The sums of a cell, as its lines pass.</summary>
/// <param name="empty">The cell without its sums.</param>
/// <param name="isKept">Whether its lines are wanted.</param>
internal sealed class CellSum(BalanceCell empty, bool isKept)
{
    private long halves;
    private int lines;
    private long participants;
    private int reporting;

    public bool IsKept => isKept;

    public BalanceCell Cell => empty with { Measures = new Measures(HalfDays.FromHalves(halves), lines, participants, reporting) };

    /// <summary>Adds the sums of other lines of the same cell.</summary>
    public void Add(CellSum other)
    {
        halves += other.halves;
        lines += other.lines;
        participants += other.participants;
        reporting += other.reporting;
    }

    /// <param name="halfDayHalves">Halves of a half-day of the line.</param>
    /// <param name="participantsOrNone">Its participants; -1 when it does not report them.</param>
    public void Add(long halfDayHalves, long participantsOrNone)
    {
        halves += halfDayHalves;
        lines++;
        if (participantsOrNone < 0)
            return;
        participants += participantsOrNone;
        reporting++;
    }
}
