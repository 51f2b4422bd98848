namespace CrpvReporting.Report;

/// <summary>
/// A table of the balance, built once; terminal text, CSV, workbook sheet and pages are renderings of it, so that a
/// number cannot differ from one output to another.
/// </summary>
/// <param name="Name">Identifier in ASCII letters, digits and <c>_</c>, at most 31: sheet name, table name, file name.</param>
/// <param name="Title">French title: what is counted, where, when.</param>
/// <param name="Description">One French sentence, « Cette feuille contient… ».</param>
/// <param name="Columns">The columns; each row has as many cells.</param>
/// <param name="Rows">The rows, in the order in which they are read.</param>
/// <param name="Total">The total row, kept apart from the rows; null when summing would be wrong (overlapping rows).</param>
/// <param name="Notes">French notes that limit the figures: coverage first.</param>
/// <param name="Source">French source line.</param>
public sealed record ReportTable(
    string Name,
    string Title,
    string Description,
    IReadOnlyList<ReportColumn> Columns,
    IReadOnlyList<IReadOnlyList<ReportCell>> Rows,
    IReadOnlyList<ReportCell>? Total,
    IReadOnlyList<string> Notes,
    string Source)
{
    /// <summary>« Lecture : … », one row read aloud; null when the table needs none.</summary>
    public string? Reading { get; init; }

    /// <summary>The notes on method that all of its numbers need.</summary>
    public IReadOnlyList<NoteSubject> About { get; init; } = [];

    /// <summary>Whether it tells how the balance was made, file by file: for those who answer for it, not for the page that is put online.</summary>
    public bool IsJournal { get; init; }

    /// <summary>All the notes on method that it needs, its columns included.</summary>
    public IEnumerable<NoteSubject> Subjects => Columns.Select(column => column.Note).OfType<NoteSubject>().Concat(About);

    /// <summary>The same table with some of its columns.</summary>
    public ReportTable WithColumns(Func<ReportColumn, bool> keeps)
    {
        var kept = Enumerable.Range(0, Columns.Count).Where(i => keeps(Columns[i])).ToList();
        return this with
        {
            Columns = [.. kept.Select(i => Columns[i])],
            Rows = [.. Rows.Select(row => (IReadOnlyList<ReportCell>)[.. kept.Select(i => row[i])])],
            Total = Total is { } total ? [.. kept.Select(i => total[i])] : null,
        };
    }

    /// <summary>The notes, then the reading: what stands around the table in every rendering but the CSV.</summary>
    public IReadOnlyList<string> Texts => Reading is null ? Notes : [.. Notes, Reading];
}
