using System.Globalization;
using System.Text.RegularExpressions;
using CrpvReporting.Report;
using CrpvReporting.Report.Workbook;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CrpvReporting.Tests.Report.Workbook;

/// <summary>A workbook written, then read back by other means than those that wrote it.</summary>
internal sealed partial class WrittenWorkbook : IDisposable
{
    private readonly string[] texts;

    public WrittenWorkbook(BalanceReport report)
        : this(Bytes(report))
    {
    }

    public WrittenWorkbook(byte[] content)
    {
        Document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        texts = [.. Document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => Unescaped(item.InnerText))];
    }

    public SpreadsheetDocument Document { get; }

    public IReadOnlyList<string> SheetNames => [.. Document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    /// <summary>The names that formulas use, with what they stand for.</summary>
    public IReadOnlyList<(string Name, string Range)> Names =>
        [.. Document.WorkbookPart!.Workbook.Descendants<DefinedName>().Where(name => name.LocalSheetId is null).Select(name => (name.Name!.Value!, name.Text))];

    public static byte[] Bytes(BalanceReport report)
    {
        using var output = new MemoryStream();
        BalanceWorkbook.Write(report, output);
        return output.ToArray();
    }

    public WorksheetPart Part(string sheetName)
    {
        var sheet = Document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == sheetName);
        return (WorksheetPart)Document.WorkbookPart.GetPartById(sheet.Id!);
    }

    /// <summary>The cells that hold something, by reference: a <see cref="double"/> or a <see cref="string"/>.</summary>
    public Dictionary<string, object> Cells(string sheetName) =>
        Part(sheetName).Worksheet.Descendants<Cell>().Where(cell => (cell.CellValue?.Text ?? cell.InlineString?.InnerText ?? "").Length > 0).ToDictionary(cell => cell.CellReference!.Value!, Read);

    /// <summary>The words of a cell; nothing for a number.</summary>
    public string Text(Cell cell) => cell.CellValue is null && cell.InlineString is null ? "" : Read(cell) as string ?? "";

    public void Dispose() => Document.Dispose();

    private object Read(Cell cell)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
            return Unescaped(cell.InlineString!.InnerText);
        return cell.DataType?.Value == CellValues.SharedString
            ? texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)]
            : double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
    }

    private static string Unescaped(string text) =>
        EscapedCharacter().Replace(text, match => ((char)Convert.ToInt32(match.Value[2..6], 16)).ToString());

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, 1000)]
    private static partial Regex EscapedCharacter();
}
