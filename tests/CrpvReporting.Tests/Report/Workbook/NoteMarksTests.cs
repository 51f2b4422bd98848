using CrpvReporting.Report;
using CrpvReporting.Report.Workbook;
using Xunit;

namespace CrpvReporting.Tests.Report.Workbook;

public sealed class NoteMarksTests
{
    private static readonly ReportNote[] Notes = [new(NoteSubject.HalfDay, "Règle."), new(NoteSubject.Frozen, "Figé."), new(NoteSubject.Frozen, "Limite.")];

    private static readonly ReportTable Table = new(
        "t", "Titre", "Cette feuille contient…", [new ReportColumn("a", "A", ColumnKind.Text), new ReportColumn("b", "B", ColumnKind.Number) { Note = NoteSubject.HalfDay }],
        [[ReportCell.Of("x"), ReportCell.Of(1)]], null, [], "")
    {
        About = [NoteSubject.Frozen, NoteSubject.Themes],
    };

    [Fact]
    public void Titles_and_headers_lead_to_their_notes_by_number()
    {
        var marked = new NoteMarks(Notes).In(Table);
        Assert.Equal("Titre [note 2] [note 3]", marked.Title);
        Assert.Equal(["A", "B [note 1]"], marked.Columns.Select(column => column.Title));
        Assert.Equal("Titre", NoteMarks.Without(marked.Title));
        new NoteMarks(Notes).Check([marked]);
    }

    [Fact]
    public void A_note_that_nothing_leads_to_is_refused()
    {
        var marks = new NoteMarks([.. Notes, new ReportNote(NoteSubject.Coverage, "Seule.")]);
        var exception = Assert.Throws<ArgumentException>(() => marks.Check([marks.In(Table)]));
        Assert.StartsWith("No mark leads to note 4: Seule.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_that_leads_to_no_note_is_refused()
    {
        var marks = new NoteMarks(Notes);
        var exception = Assert.Throws<ArgumentException>(() => marks.Check([marks.In(Table) with { Title = "Titre [note 2] [note 3] [note 9]" }]));
        Assert.StartsWith("[note 9] leads to no note.", exception.Message, StringComparison.Ordinal);
    }
}
