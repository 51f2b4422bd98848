using System.Globalization;
using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Aggregate.Plausibility;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Report.Text;
using CrpvReporting.Store;

namespace CrpvReporting.Pipeline;

/// <summary>
/// Holds a return, while it is read, against what the store knows: the centre's last year and the other centres' returns.
/// What is doubtful is a warning of the return; nothing is corrected.
/// </summary>
internal sealed class ReturnDoubts(CodeEntry centre, int year)
{
    /// <summary>A larger return is held against last year's sums only: its lines are not kept.</summary>
    private const int MostKept = 10_000;

    private readonly Measures[] months = new Measures[12];
    private readonly List<PlacedLine> lines = [];
    private bool isTooLarge;

    /// <summary>The lines of a sheet as they are read.</summary>
    public IEnumerable<Activity> Watch(string? sheet, IEnumerable<Activity> read)
    {
        foreach (var line in read)
        {
            months[line.Date.Month - 1] += Measures.Of(line);
            if (!isTooLarge)
                Keep(new PlacedLine(sheet, line));
            yield return line;
        }
    }

    /// <summary>Says what is doubtful, once all the lines of the centre and year were read without a fault.</summary>
    public void Say(BalanceStore store, IReadOnlyList<SheetReturn> sheets)
    {
        if (sheets.Any(sheet => sheet.IsRefused))
            return;
        if (store.ReadMonths(centre, year - 1) is { } lastYear)
            foreach (var far in FarFromLastYear.Find(lastYear, months))
                sheets[0].AddDoubt(Far(far));
        if (isTooLarge)
            return;
        foreach (var copied in CopiedBlock.Find(LastYear(store), lines))
            Add(sheets, copied.First, place => Messages.CopiedLines(place with { Rows = RowSet.Of(Enumerable.Range(copied.First.Activity.Row, copied.Count)) }, year - 1));
        foreach (var claim in OneSidedEvent.Find(centre, lines, store.ReadOtherCentres(centre, year), store.ReadOtherEvents(centre, year)))
            if (claim.Here is { } here)
                Add(sheets, here, place => Messages.EventOnlyHere(place with { Field = "id_evenement" }, claim.EventId, claim.Other));
            else
                sheets[0].AddDoubt(Messages.EventOnlyThere(claim.EventId, claim.Other, Where(claim.There!)));
        foreach (var pair in NearIdenticalLines.Find(lines, store.ReadOtherLines(centre, year)))
            Add(sheets, pair.Here, place => Messages.NearIdenticalLines(place, pair.Here.Activity.Title, pair.There.Centre, Where(pair.There)));
    }

    private void Keep(PlacedLine line)
    {
        if (lines.Count < MostKept)
        {
            lines.Add(line);
            return;
        }

        isTooLarge = true;
        lines.Clear();
        lines.TrimExcess();
    }

    private static void Add(IReadOnlyList<SheetReturn> sheets, PlacedLine line, Func<Place, Finding> say) =>
        sheets.First(sheet => sheet.Name == line.Sheet).AddDoubt(say(new Place(line.Sheet, line.Activity.Row)));

    private static string Where(OtherCentreLine line)
    {
        var row = string.Create(CultureInfo.InvariantCulture, $"ligne {line.Row}");
        return line.Sheet is { Length: > 0 } sheet ? $"feuille {sheet}, {row}" : row;
    }

    private IEnumerable<Activity> LastYear(BalanceStore store) =>
        store.FindCurrent(centre, year - 1) is { Lines: <= MostKept } submission ? store.ReadReturn(submission).Select(line => line.Activity) : [];

    private Finding Far(FarTotal far)
    {
        var period = far.Month is { } month ? DimensionText.MonthOf((year * 100) + month) : string.Create(CultureInfo.InvariantCulture, $"année {year}");
        return far.ThisYear == 0
            ? Messages.EmptyMonth(period, Amount(far.Measure, far.LastYear))
            : Messages.FarFromLastYear(Amount(far.Measure, far.ThisYear), Amount(far.Measure, far.LastYear), period);
    }

    private static string Amount(PlausibleMeasure measure, decimal value) => measure switch
    {
        PlausibleMeasure.HalfDays => French.HalfDays(value),
        PlausibleMeasure.Lines => French.Count(value, "ligne", "lignes"),
        _ => French.Count(value, "participation", "participations"),
    };
}
