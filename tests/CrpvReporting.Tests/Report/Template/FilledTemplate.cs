using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Template;
using CrpvReporting.Schema;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace CrpvReporting.Tests.Report.Template;

/// <summary>A template as a centre gets it, fills it in and sends it back.</summary>
internal sealed class FilledTemplate : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("crpv-");
    private readonly MemoryStream content = new();

    public FilledTemplate(int? year, string? centre)
    {
        Request = RequestOf(year, centre);
        content.Write(InputTemplate.Render(Request));
        Document = SpreadsheetDocument.Open(content, isEditable: true);
    }

    public TemplateRequest Request { get; }

    public SpreadsheetDocument Document { get; }

    public IReadOnlyList<string> Headers => [.. Rows(TemplateSheets.Activities).First().Elements<Cell>().Select(cell => cell.InnerText)];

    public static TemplateRequest RequestOf(int? year, string? centre) =>
        new(ActivitySchema.Shipped, CodeLists.Shipped, year, centre is null ? null : CodeLists.Shipped.Centres.Get(centre));

    public WorksheetPart Part(string sheet) =>
        (WorksheetPart)Document.WorkbookPart!.GetPartById(Document.WorkbookPart.Workbook.Descendants<Sheet>().Single(other => other.Name == sheet).Id!);

    public IEnumerable<Row> Rows(string sheet) => Part(sheet).Worksheet.Descendants<Row>();

    public DataValidation ValidationOf(FieldDefinition field)
    {
        var letter = ColumnName.Of(Headers.ToList().IndexOf(field.Title));
        return Part(TemplateSheets.Activities).Worksheet.Descendants<DataValidation>().Single(validation => validation.SequenceOfReferences!.InnerText!.StartsWith(letter + "2:", StringComparison.Ordinal));
    }

    /// <summary>What the drop-down list of a column offers.</summary>
    public IReadOnlyList<string> Offered(FieldDefinition field)
    {
        var name = Document.WorkbookPart!.Workbook.Descendants<DefinedName>().Single(name => name.Name == ValidationOf(field).Formula1?.Text);
        var ends = name.Text.Split('!')[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var column = new string([.. ends[0].Where(char.IsLetter)]);
        var (first, last) = (int.Parse(ends[0][column.Length..], CultureInfo.InvariantCulture), int.Parse(ends[1][column.Length..], CultureInfo.InvariantCulture));
        return [.. Rows(TemplateSheets.Lists).Where(row => row.RowIndex!.Value >= first && row.RowIndex.Value <= last)
            .Select(row => row.Elements<Cell>().Single(cell => cell.CellReference! == column + row.RowIndex!.Value.ToString(CultureInfo.InvariantCulture)).InnerText)];
    }

    /// <summary>Writes in a prepared cell, keeping its style as a spreadsheet does.</summary>
    public FilledTemplate Write(int row, FieldDefinition field, object value)
    {
        var cell = Rows(TemplateSheets.Activities).Single(other => other.RowIndex! == (uint)row).Elements<Cell>().ElementAt(Headers.ToList().IndexOf(field.Title));
        cell.RemoveAllChildren();
        cell.DataType = value is string ? CellValues.InlineString : null;
        if (value is string text)
            cell.AppendChild(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text)));
        else
            cell.AppendChild(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!));
        return this;
    }

    /// <summary>Fills a row with the example of each field, as its type is typed in a spreadsheet.</summary>
    public FilledTemplate WriteExamples(int row)
    {
        foreach (var field in Request.Schema.Fields)
            Write(row, field, Typed(field, EntryHelp.Example(field, Request)));
        return this;
    }

    /// <summary>Writes a value in the yearly form.</summary>
    public FilledTemplate WriteValue(int row, decimal value)
    {
        var cell = Rows(TemplateSheets.YearlyForm).Single(other => other.RowIndex! == (uint)row).Elements<Cell>().ElementAt(3);
        cell.DataType = null;
        cell.RemoveAllChildren();
        cell.AppendChild(new CellValue(value.ToString(CultureInfo.InvariantCulture)));
        return this;
    }

    /// <summary>Sends the workbook under a name, and reads all its returns as an import would.</summary>
    public IReadOnlyList<SheetReturn> SendAll(string name)
    {
        using var file = ReturnFile.Open(Saved(name), new ReturnOptions(), Request.Schema, Request.Lists);
        foreach (var sheet in file.Sheets)
            Assert.All(sheet.ReadLines(), Assert.NotNull);
        return file.Sheets;
    }

    /// <summary>Sends the workbook under a name, and reads it as an import would.</summary>
    public (SheetReturn Return, IReadOnlyList<Activity> Lines) SendAs(string name)
    {
        using var file = ReturnFile.Open(Saved(name), new ReturnOptions(), Request.Schema, Request.Lists);
        var sheet = file.Sheets.Single();
        return (sheet, [.. sheet.ReadLines()]);
    }

    private string Saved(string name)
    {
        Document.Save();
        var path = Path.Combine(folder.FullName, name);
        using (var copy = Document.Clone(path))
        {
            // Written to its file when closed.
        }

        return path;
    }

    public void Dispose()
    {
        Document.Dispose();
        content.Dispose();
        folder.Delete(recursive: true);
    }

    private static object Typed(FieldDefinition field, string example) => field.Type switch
    {
        FieldType.Date => DateOnly.ParseExact(example, "dd/MM/yyyy", CultureInfo.InvariantCulture).DayNumber - new DateOnly(1899, 12, 30).DayNumber,
        FieldType.HalfDays => decimal.Parse(example.Replace(',', '.'), CultureInfo.InvariantCulture),
        FieldType.Count or FieldType.Year => int.Parse(example, CultureInfo.InvariantCulture),
        _ => example,
    };
}
