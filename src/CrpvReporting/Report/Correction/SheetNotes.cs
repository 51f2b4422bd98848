using System.Xml.Linq;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>The comments of one sheet, from what they were to what they become: their texts, their boxes, and what ties both to the sheet.</summary>
internal sealed class SheetNotes
{
    private readonly SourcePackage source;
    private readonly BookXml book;
    private readonly string sheet;
    private readonly bool forgets;
    private readonly XDocument relations;
    private readonly string drawingPart;

    /// <param name="source">The package as it was received.</param>
    /// <param name="book">The workbook, for its vocabulary.</param>
    /// <param name="sheet">The part of the sheet.</param>
    /// <param name="marks">The cells to comment.</param>
    /// <param name="forgets">Whether comments of an earlier annotation go.</param>
    /// <param name="taken">Names of new parts.</param>
    public SheetNotes(SourcePackage source, BookXml book, string sheet, SheetMarks marks, bool forgets, ICollection<string> taken)
    {
        (this.source, this.book, this.sheet, this.forgets, Marks) = (source, book, sheet, forgets, marks);
        relations = source.LoadRelations(sheet) ?? new XDocument(new XElement(PackageXml.PackageRelation + "Relationships"));
        var former = SourcePackage.Relations(relations, sheet).FirstOrDefault(relation => relation.Type == "comments").Part;
        HasNotes = former is not null || !marks.IsEmpty;
        IsNew = former is null;
        Part = former ?? (marks.IsEmpty ? "" : source.NewName("xl/comments", ".xml", taken));
        drawingPart = marks.IsEmpty ? "" : source.NewName("xl/drawings/vmlDrawing", ".vml", taken);
        NewDrawingId = marks.IsEmpty ? null : BookXml.NewId(relations);
    }

    public SheetMarks Marks { get; }

    /// <summary>Whether there will be comments to write.</summary>
    public bool HasNotes { get; }

    /// <summary>Whether the sheet had none.</summary>
    public bool IsNew { get; }

    /// <summary>The part of the comments.</summary>
    public string Part { get; }

    /// <summary>The relationship that the sheet is to name its drawing of comments by, if it names none; null when it needs none.</summary>
    public string? NewDrawingId { get; }

    /// <summary>Writes comments, boxes and relationships.</summary>
    /// <param name="drawingId">The relationship by which the sheet names the drawing of its comments; null: it names none.</param>
    /// <param name="layout">Widths of the columns, over which boxes are laid out.</param>
    /// <param name="writer">Where to write.</param>
    public void Write(string? drawingId, ColumnLayout layout, PackageWriter writer)
    {
        if (!HasNotes)
            return;
        var comments = new SheetComments(IsNew ? null : source.Load(Part), book.Words.Main);
        var part = SourcePackage.Relations(relations, sheet).FirstOrDefault(relation => relation.Id == drawingId).Part ?? drawingPart;
        var drawing = new NoteDrawing(ReadDrawing(part));
        var without = new HashSet<(int Row, int Column)>(forgets ? comments.Forget() : []);
        var boxes = new List<(int Row, int Column, string Text)>();
        foreach (var (row, column, findings) in Marks.All)
        {
            var (head, body) = CorrectionWords.Comment(findings);
            if (comments.Add(row, column, head, body) is not { } text)
                continue;
            // The box of a comment that goes on below is too small for it.
            without.Add((row, column));
            boxes.Add((row, column, text));
        }

        drawing.Remove(without);
        foreach (var (row, column, text) in boxes)
            drawing.Add(row, column, text, layout);
        writer.Save(Part, comments.Document);
        if (part.Length > 0)
            writer.Save(part, drawing.ToText());
        Tie(part);
        writer.Save(StableRelationships.FileOf(sheet), relations);
    }

    private void Tie(string drawing)
    {
        if (IsNew)
            book.AddRelation(relations, "comments", Part, BookXml.NewId(relations, NewDrawingId));
        if (drawing == drawingPart && NewDrawingId is { } id)
            book.AddRelation(relations, "vmlDrawing", drawing, id);
    }

    private string? ReadDrawing(string part)
    {
        if (!source.Has(part))
            return null;
        using var reader = new StreamReader(source.Open(part));
        return reader.ReadToEnd();
    }
}
