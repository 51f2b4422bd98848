using System.Runtime.InteropServices;
using CrpvReporting.Domain;

namespace CrpvReporting.Import;

/// <summary>
/// The findings of one sheet: the first thousand are listed, the rest counted. What concerns the file as a whole is always
/// listed. Repairs of a kind are one note with its rows, and a fault that nearly every line of a column has is one finding.
/// </summary>
public sealed class FindingLog
{
    /// <summary>How many findings of a file are listed; the rest are counted.</summary>
    public const int MostListed = 1_000;

    /// <summary>Kinds of repairs listed one by one: a column of a thousand different synonyms is not read by anyone.</summary>
    private const int MostRepairs = 200;

    /// <summary>Fewer lines than this with the same fault are said one by one, however few lines there are.</summary>
    private const int FewestFolded = 20;

    private readonly List<Finding> listed = [];
    private readonly Dictionary<(string Code, string? Column), Fault> faults = [];
    private readonly Dictionary<(string Code, int? Column, string Understood), Repair> repairs = [];

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    public void Add(Finding finding)
    {
        if (finding.Severity == Severity.Error)
            Errors++;
        else if (finding.Severity == Severity.Warning)
            Warnings++;
        if (finding.Row is not { } row)
        {
            listed.Add(finding);
            return;
        }

        // Each kind may fill the list: whether it is one fault of the column is known only when all lines are read.
        var fault = FaultOf(finding);
        fault.Rows.Add(row);
        if (++fault.Count <= MostListed)
            listed.Add(finding);
    }

    /// <summary>Says that a cell or row was taken otherwise than it is written. One note a kind, column and meaning.</summary>
    /// <param name="code">Kind of the repair.</param>
    /// <param name="place">The cell or row.</param>
    /// <param name="read">What is written there.</param>
    /// <param name="understood">What it was taken for, in French; with the kind and column it tells the notes apart.</param>
    /// <param name="each">Whether each meaning has its own note; else the first stands for all.</param>
    public void AddRepair(string code, Place place, ReadOnlySpan<char> read, string understood, bool each = false) =>
        AddNote(code, place, read, Messages.ReadAs, understood, each ? understood : "");

    /// <summary>Says that a row was left out. One note a kind.</summary>
    /// <param name="code">Kind of the row.</param>
    /// <param name="place">The row.</param>
    /// <param name="read">What is written there; empty when that does not matter.</param>
    /// <param name="what">What it was taken for, in French.</param>
    public void AddLeftOut(string code, Place place, ReadOnlySpan<char> read, string what) => AddNote(code, place, read, Messages.LeftOut, what, "");

    /// <summary>The findings in reading order: file and sheet first, then by row and column.</summary>
    /// <param name="lines">Lines read, to tell a fault of the column from faults of its cells.</param>
    public IReadOnlyList<Finding> ToList(int lines)
    {
        var kept = new List<Finding>();
        var hidden = 0;
        foreach (var ((_, column), fault) in faults)
        {
            fault.IsOfColumn = column is not null && fault.Rows.Count >= FewestFolded && fault.Rows.Count * 5L >= lines * 4L;
            hidden += fault.IsOfColumn ? 0 : fault.Count;
        }

        foreach (var finding in listed)
            if (finding.Row is null)
                kept.Add(finding);
            else if (FaultOf(finding) is not { IsOfColumn: true } fault)
            {
                if (kept.Count >= MostListed)
                    continue;
                kept.Add(finding);
                hidden--;
            }
            else if (ReferenceEquals(fault.First, finding))
                kept.Add(Messages.Systematic(finding, fault.Rows, lines));

        kept.AddRange(repairs.Values.Select(repair => Messages.Repaired(repair)));
        var ordered = kept
            .OrderBy(finding => finding.Row ?? 0)
            .ThenBy(finding => finding.Column?.Length ?? 0)
            .ThenBy(finding => finding.Column, StringComparer.Ordinal)
            .ThenBy(finding => finding.Severity)
            .ToList();
        if (hidden > 0)
            ordered.Add(Messages.MoreFindings(hidden));
        return ordered;
    }

    private void AddNote(string code, Place place, ReadOnlySpan<char> read, Func<string, string, string> say, string what, string each)
    {
        var key = (code, place.Column, each);
        if (!repairs.TryGetValue(key, out var repair))
        {
            if (repairs.Count >= MostRepairs)
                key = (code, place.Column, "");
            ref var made = ref CollectionsMarshal.GetValueRefOrAddDefault(repairs, key, out _);
            if (made is null)
            {
                var shown = Reading.Cell.Cut(read);
                made = new Repair(code, place, shown, say(shown, what));
            }

            repair = made;
        }

        if (place.Row is { } row)
            repair.Rows.Add(row);
    }

    private Fault FaultOf(Finding finding)
    {
        ref var fault = ref CollectionsMarshal.GetValueRefOrAddDefault(faults, (finding.Code, finding.Column), out _);
        return fault ??= new Fault(finding);
    }

    /// <summary>The same fault in the same column.</summary>
    private sealed class Fault(Finding first)
    {
        public Finding First { get; } = first;

        public RowSet Rows { get; } = new();

        public int Count { get; set; }

        public bool IsOfColumn { get; set; }
    }
}
