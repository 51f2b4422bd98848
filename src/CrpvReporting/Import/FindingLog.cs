using System.Runtime.InteropServices;
using CrpvReporting.Domain;
using CrpvReporting.Import.Rules;

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
    private readonly Dictionary<(string Code, int? Column, string Cause), Together> together = [];

    /// <summary>What is said of the line being read, until it is known whether one cause explains it.</summary>
    private readonly List<Finding> ofLine = [];
    private readonly List<(string Code, int? Column, string Understood)> repairsOfLine = [];
    private bool isInLine;

    public int Errors { get; private set; }

    public int Warnings { get; private set; }

    /// <summary>What was said so far of the line being read.</summary>
    internal IReadOnlyList<Finding> OfLine => ofLine;

    public void Add(Finding finding)
    {
        if (isInLine)
        {
            ofLine.Add(finding);
            return;
        }

        Count(finding.Severity);
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

    /// <summary>Says what several rows have in common once, with all its rows.</summary>
    /// <param name="code">Kind of the finding.</param>
    /// <param name="place">The cell or row; the first stands for all.</param>
    /// <param name="cause">With the kind and column, what makes rows alike.</param>
    /// <param name="say">Makes the finding, once all the rows are known.</param>
    internal void AddTogether(string code, Place place, string cause, Func<Place, Finding> say)
    {
        ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(together, (code, place.Column, cause), out var isKnown);
        if (!isKnown)
            Count(FindingKinds.Of(code).Severity);
        rows ??= new Together(place, say);
        rows.Rows.Add(place.Row!.Value);
    }

    /// <summary>From here on, what is said is of one line, and may still be forgotten.</summary>
    internal void StartLine() => isInLine = true;

    /// <summary>Forgets what was said of the line being read, or of one of its columns: it has another cause.</summary>
    internal void Forget(int? column = null)
    {
        var letter = column is { } known ? ColumnName.Of(known) : null;
        ofLine.RemoveAll(finding => letter is null || finding.Column == letter);
        foreach (var key in repairsOfLine)
            if ((column is null || key.Column == column) && repairs.TryGetValue(key, out var repair) && repair.Rows.Count == 0)
                repairs.Remove(key);
        repairsOfLine.RemoveAll(key => column is null || key.Column == column);
    }

    /// <summary>Keeps what was said of the line.</summary>
    /// <param name="row">Its row.</param>
    internal void EndLine(int row)
    {
        isInLine = false;
        foreach (var finding in ofLine)
            Add(finding);
        foreach (var key in repairsOfLine)
            repairs[key].Rows.Add(row);
        ofLine.Clear();
        repairsOfLine.Clear();
    }

    /// <summary>Whether the line being read was said to be wrong, in some field or in any.</summary>
    internal bool IsFaulty(string? field = null) =>
        ofLine.Count > 0 && ofLine.Exists(finding => finding.Severity == Severity.Error && (field is null || finding.Field == field));

    /// <summary>Whether a fault of a kind was found in a column.</summary>
    internal bool IsSaid(string code, int column) =>
        faults.ContainsKey((code, ColumnName.Of(column))) || together.Keys.Any(key => key.Code == code && key.Column == column);

    /// <summary>Takes back all that was said of a kind in a column, for a finding that says more. Their weight stays.</summary>
    internal void Withdraw(string code, string? column)
    {
        listed.RemoveAll(finding => finding.Code == code && finding.Column == column);
        faults.Remove((code, column));
    }

    /// <summary>Whether so many lines have the same fault that it is not theirs: at least twenty, and four in five.</summary>
    internal static bool IsSystematic(int count, int lines) => count >= FewestFolded && count * 5L >= lines * 4L;

    /// <summary>The findings in reading order: file and sheet first, then by row and column.</summary>
    /// <param name="lines">Lines read, to tell a fault of the column from faults of its cells.</param>
    public IReadOnlyList<Finding> ToList(int lines)
    {
        var kept = new List<Finding>();
        var hidden = 0;
        foreach (var ((_, column), fault) in faults)
        {
            fault.IsOfColumn = column is not null && IsSystematic(fault.Rows.Count, lines);
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

        kept.AddRange(together.Values.Select(rows => rows.Say(rows.First with { Rows = rows.Rows })));
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

    private void Count(Severity severity)
    {
        if (severity == Severity.Error)
            Errors++;
        else if (severity == Severity.Warning)
            Warnings++;
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
                // A note below the table may tell whom to call: that is not stored.
                var shown = ContactText.Find(read) is null ? Reading.Cell.Cut(read) : "";
                made = new Repair(code, place, shown, say(shown, what));
            }

            repair = made;
        }

        if (isInLine)
            repairsOfLine.Add(key);
        else if (place.Row is { } row)
            repair.Rows.Add(row);
    }

    private Fault FaultOf(Finding finding)
    {
        ref var fault = ref CollectionsMarshal.GetValueRefOrAddDefault(faults, (finding.Code, finding.Column), out _);
        return fault ??= new Fault(finding);
    }

    /// <summary>Rows of which one thing is said.</summary>
    private sealed class Together(Place first, Func<Place, Finding> say)
    {
        public Place First { get; } = first;

        public Func<Place, Finding> Say { get; } = say;

        public RowSet Rows { get; } = new();
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
