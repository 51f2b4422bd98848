using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using Comment = DocumentFormat.OpenXml.Spreadsheet.Comment;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>A file that a centre sent, checked, and what it gets back, opened by other means than those that wrote it.</summary>
internal sealed class AnnotatedFile : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly Workspace workspace;

    public AnnotatedFile(string name, byte[] content)
    {
        workspace = new Workspace(folder["bilan.db"], new FixedClock());
        Source = folder[name];
        File.WriteAllBytes(Source, content);
        Receipts = ReceiveFile.Check(workspace, null, Source, new());
        Made = AnnotateReturn.Write(workspace, Source, Receipts, folder["out"], new HashSet<string>());
        Assert.Null(Made.Failure);
        Bytes = File.ReadAllBytes(Made.Workbook!);
        var copy = new MemoryStream();
        copy.Write(Bytes);
        Document = SpreadsheetDocument.Open(copy, isEditable: true);
    }

    /// <summary>Path of the file as it was sent.</summary>
    public string Source { get; }

    public IReadOnlyList<Receipt> Receipts { get; }

    public AnnotatedReturn Made { get; }

    public SpreadsheetDocument Document { get; }

    public IReadOnlyList<string> SheetNames => [.. Sheets.Select(sheet => sheet.Name!.Value!)];

    /// <summary>What was written, before anything is mended.</summary>
    public byte[] Bytes { get; }

    public string Message => File.ReadAllText(Made.Message!);

    /// <summary>The cells with an error or a warning, as the check gives them.</summary>
    public IReadOnlyList<string> FaultyCells => Cells(Receipts);

    private IEnumerable<Sheet> Sheets => Document.WorkbookPart!.Workbook.Descendants<Sheet>();

    public static IReadOnlyList<string> Cells(IReadOnlyList<Receipt> receipts) =>
        [.. receipts.SelectMany(receipt => receipt.Findings).Where(finding => finding.Severity != Severity.Note)
            .Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Code} {finding.Column}{finding.Row} [{finding.Value}]"))];

    public WorksheetPart Part(string sheet) => (WorksheetPart)Document.WorkbookPart!.GetPartById(Sheets.Single(other => other.Name == sheet).Id!);

    public Cell? Cell(string sheet, string reference) => Part(sheet).Worksheet.Descendants<Cell>().SingleOrDefault(cell => cell.CellReference == reference);

    public string TextOf(string sheet, string reference) => Cell(sheet, reference) is not { } cell ? ""
        : cell.DataType?.Value == CellValues.SharedString
            ? Document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().ElementAt(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)).InnerText
            : cell.InnerText;

    public CellFormat Format(string sheet, string reference) =>
        Styles.CellFormats!.Elements<CellFormat>().ElementAt((int)(Cell(sheet, reference)!.StyleIndex?.Value ?? 0));

    /// <summary>Colour of a cell's background; null when it has none.</summary>
    public string? Colour(string sheet, string reference) =>
        Styles.Fills!.Elements<Fill>().ElementAt((int)(Format(sheet, reference).FillId?.Value ?? 0)).PatternFill?.ForegroundColor?.Rgb?.Value;

    public Border Frame(string sheet, string reference) => Styles.Borders!.Elements<Border>().ElementAt((int)(Format(sheet, reference).BorderId?.Value ?? 0));

    public Dictionary<string, string> Comments(string sheet) =>
        Part(sheet).WorksheetCommentsPart?.Comments.CommentList!.Elements<Comment>().ToDictionary(comment => comment.Reference!.Value!, comment => comment.CommentText!.InnerText) ?? [];

    /// <summary>Where the links of « À corriger » go, from top to bottom.</summary>
    public IReadOnlyList<string> Links => [.. Part("À corriger").Worksheet.Descendants<Hyperlink>().Select(link => link.Location!.Value!)];

    /// <summary>The rows of « À corriger », cells parted by « | ».</summary>
    public IReadOnlyList<string> Rows =>
        [.. Part("À corriger").Worksheet.Descendants<Row>().Select(row => string.Join(" | ", row.Elements<Cell>().Select(cell => cell.InnerText)))];

    public IReadOnlyList<string> Faults() => Faults(Document);

    public static IReadOnlyList<string> Faults(SpreadsheetDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];

    /// <summary>Types a text in a cell, as a spreadsheet stores it: its style stays.</summary>
    public AnnotatedFile Mend(string sheet, string reference, object value)
    {
        var row = Part(sheet).Worksheet.Descendants<Row>().Single(row => row.RowIndex! == uint.Parse(reference.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]), CultureInfo.InvariantCulture));
        var cell = Cell(sheet, reference);
        if (cell is null)
        {
            cell = new Cell { CellReference = reference };
            row.InsertBefore(cell, row.Elements<Cell>().FirstOrDefault(other => Length(other) > reference.Length || (Length(other) == reference.Length && string.CompareOrdinal(other.CellReference!.Value, reference) > 0)));
        }

        cell.RemoveAllChildren();
        cell.DataType = value is string ? CellValues.InlineString : null;
        cell.AppendChild<OpenXmlElement>(value is string text ? new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)) : new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!));
        return this;

        static int Length(Cell other) => other.CellReference!.Value!.Length;
    }

    /// <summary>Saves the workbook and sends it back under a name.</summary>
    public IReadOnlyList<Receipt> SendBack(string? name = null)
    {
        var path = folder[name ?? Path.GetFileName(Made.Workbook!)];
        using (Document.Clone(path))
        {
            // Written to its file when closed.
        }

        return ReceiveFile.Check(workspace, null, path, new());
    }

    /// <summary>The workbook sent back as it is, mended cells included, and annotated again.</summary>
    public AnnotatedFile Again()
    {
        using var copy = new MemoryStream();
        using (Document.Clone(copy))
        {
            // Written to its file when closed.
        }

        return new AnnotatedFile(Path.GetFileName(Made.Workbook!), copy.ToArray());
    }

    public void Dispose()
    {
        Document.Dispose();
        folder.Dispose();
    }

    private Stylesheet Styles => Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
}
