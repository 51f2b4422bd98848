using System.Globalization;
using System.Text.RegularExpressions;

namespace CrpvReporting.Report.Workbook;

/// <summary>
/// The marks « [note 3] » of a workbook, in titles and headers, and never in a cell of data: each leads to a note of the sheet
/// « Notes », and each note is led to.
/// </summary>
/// <param name="notes">The notes, in the order of the sheet.</param>
internal sealed partial class NoteMarks(IReadOnlyList<ReportNote> notes)
{
    /// <summary>The table with its marks.</summary>
    public ReportTable In(ReportTable table) => table with
    {
        Title = table.Title + Marks(table.About),
        Columns = [.. table.Columns.Select(column => column.Note is { } subject ? column with { Title = column.Title + Marks([subject]) } : column)],
    };

    /// <summary>Refuses tables with a mark that leads nowhere, and a note that no mark leads to.</summary>
    /// <exception cref="ArgumentException">There is one: a bug of whoever built the report.</exception>
    public void Check(IEnumerable<ReportTable> tables)
    {
        var used = tables.SelectMany(table => table.Columns.Select(column => column.Title).Prepend(table.Title))
            .SelectMany(text => Mark().Matches(text)).Select(mark => int.Parse(mark.Groups["number"].Value, CultureInfo.InvariantCulture)).ToHashSet();
        if (used.FirstOrDefault(number => number < 1 || number > notes.Count) is > 0 and var unknown)
            throw new ArgumentException($"[note {unknown}] leads to no note.", nameof(tables));
        if (Enumerable.Range(1, notes.Count).FirstOrDefault(number => !used.Contains(number)) is > 0 and var unread)
            throw new ArgumentException($"No mark leads to note {unread}: {notes[unread - 1].Text}", nameof(tables));
    }

    /// <summary>A title where there are no notes to lead to.</summary>
    public static string Without(string title) => Mark().Replace(title, "").TrimEnd();

    private string Marks(IReadOnlyList<NoteSubject> subjects) =>
        string.Concat(notes.Index().Where(note => subjects.Contains(note.Item.Subject)).Select(note => string.Create(CultureInfo.InvariantCulture, $" [note {note.Index + 1}]")));

    [GeneratedRegex(@"\[note (?<number>[0-9]+)\]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
