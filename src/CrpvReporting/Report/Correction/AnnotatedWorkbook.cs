using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// A centre's own workbook, given back with the wrong cells coloured and commented and a first sheet « À corriger ». Its parts are
/// copied one by one and the sheets concerned stream by, so that memory does not grow with them. Macros stay, and are never run.
/// </summary>
public sealed class AnnotatedWorkbook : IDisposable
{
    private readonly SourcePackage source;
    private readonly BookXml book;
    private readonly PartTypes types;
    private readonly CorrectionRequest request;

    /// <param name="workbook">The workbook as it was received; left open.</param>
    /// <param name="request">What has to be put right.</param>
    /// <exception cref="UnannotatableException">The package is not what a spreadsheet writes.</exception>
    public AnnotatedWorkbook(Stream workbook, CorrectionRequest request)
    {
        this.request = request;
        source = new SourcePackage(workbook);
        book = new BookXml(source);
        types = PartTypes.Of(source);
    }

    /// <summary>« .xlsx », or « .xlsm » when macros travel with the workbook.</summary>
    public string Extension => types.HasMacros(book.Part) ? ".xlsm" : ".xlsx";

    /// <summary>Whether an archive is itself a workbook, rather than one that somebody compressed; it is read again from its start.</summary>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public static bool IsIn(Stream archive)
    {
        using var package = new SourcePackage(archive);
        var isBook = BookXml.IsIn(package);
        archive.Position = 0;
        return isBook;
    }

    /// <summary>Writes the annotated workbook, once: the same file and findings give the same bytes.</summary>
    /// <param name="formerSheets">Names of the sheets « À corriger » of earlier annotations: the new one replaces them.</param>
    /// <param name="output">Where to write; it can seek.</param>
    public void Write(IReadOnlyCollection<string> formerSheets, Stream output)
    {
        using var writer = new PackageWriter(output);
        DropSignatures(writer);
        foreach (var former in formerSheets)
            Drop(book.Remove(former), writer);
        var sheets = book.Sheets;
        if (sheets.Count == 0)
            throw new UnannotatableException("il n'a pas de feuille");
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ownPart = !source.Has(UntouchedMark.Part) || writer.IsDone(UntouchedMark.Part) ? UntouchedMark.Part : source.NewName("xl/worksheets/a-corriger", ".xml", taken);
        var stylesPart = book.PartOf("styles") ?? AddStyles(taken);
        var styles = new BookStyles(source.Load(stylesPart), book.Words.Main);
        var forgets = formerSheets.Count > 0 || styles.HasMarks;
        var marks = SheetMarks.Of(request.Findings, sheets[0].Name);
        var notes = sheets.Select(sheet => new SheetNotes(source, book, sheet.Part, marks.GetValueOrDefault(sheet.Name, SheetMarks.None), forgets, taken)).ToList();

        book.AddFirst(ownPart, CorrectionSheet.HeaderRow(request));
        types.Set(ownPart, PartTypes.Worksheet);
        types.SetBook(book.Part);
        types.AddVml();
        foreach (var note in notes.Where(note => note is { HasNotes: true, IsNew: true }))
            types.Set(note.Part, PartTypes.Comments);

        writer.Save(WorkbookPackage.ContentTypes, types.Document);
        writer.Save(book.Part, book.Document);
        writer.Save(StableRelationships.FileOf(book.Part), book.Relationships);
        for (var i = 0; i < sheets.Count; i++)
            WriteSheet(sheets[i].Part, notes[i], styles, forgets, writer);
        var own = new CorrectionSheet(request, styles, SheetOf(sheets)).ToXml();
        writer.Save(stylesPart, styles.Document);
        foreach (var name in source.Names.Where(name => !writer.IsDone(name)))
            Copy(name, writer);
        writer.Save(ownPart, UntouchedMark.With(Vocabulary.In(own, book.Words.Main), writer.Digest));
    }

    public void Dispose() => source.Dispose();

    /// <summary>The sheet that a point speaks of: the only one, for a row of a file without sheets.</summary>
    private static Func<CorrectionPoint, string?> SheetOf(IReadOnlyList<(string Name, string Part)> sheets) => point =>
        point.Sheet is null
            ? point.Rows.Count > 0 || point.Column is not null ? sheets[0].Name : null
            : sheets.Select(sheet => sheet.Name).FirstOrDefault(name => string.Equals(name, point.Sheet, StringComparison.OrdinalIgnoreCase));

    private void WriteSheet(string part, SheetNotes notes, BookStyles styles, bool forgets, PackageWriter writer)
    {
        if (notes.Marks.IsEmpty && !forgets && !IsSelected(part))
            return;
        var rewriter = new SheetRewriter(notes.Marks, styles, forgets, notes.NewDrawingId);
        writer.Put(part, content =>
        {
            using var reader = source.OpenXml(part);
            rewriter.Copy(reader, content);
        });
        if (forgets || !notes.Marks.IsEmpty)
            notes.Write(rewriter.DrawingId, rewriter.Columns, writer);
    }

    private bool IsSelected(string part)
    {
        using var reader = source.OpenXml(part);
        return SheetStream.IsSelected(reader);
    }

    private void Copy(string name, PackageWriter writer) => writer.Put(name, content =>
    {
        using var part = source.Open(name);
        part.CopyTo(content);
    });

    private string AddStyles(HashSet<string> taken)
    {
        var part = source.NewName("xl/styles", ".xml", taken);
        book.AddRelation(book.Relationships, "styles", part, BookXml.NewId(book.Relationships));
        types.Set(part, PartTypes.Styles);
        return part;
    }

    private void Drop(string part, PackageWriter writer)
    {
        writer.Skip(part);
        writer.Skip(StableRelationships.FileOf(part));
        types.Remove(part);
    }

    /// <summary>A signature would say that the workbook was tampered with.</summary>
    private void DropSignatures(PackageWriter writer)
    {
        var root = source.LoadRelations("");
        var signatures = SourcePackage.Relations(root, "").Where(relation => ((string?)relation.Element.Attribute("Type"))!.Contains("/digital-signature/", StringComparison.Ordinal)).ToList();
        if (signatures.Count == 0)
            return;
        foreach (var signature in signatures)
            signature.Element.Remove();
        foreach (var name in source.Names.Where(name => name.StartsWith("_xmlsignatures/", StringComparison.OrdinalIgnoreCase)).ToList())
            Drop(name, writer);
        writer.Save(WorkbookPackage.RootRelationships, root!);
    }
}
