using System.Text;
using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;
using CrpvReporting.Schema;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>The sheet « À corriger » as a centre reads and prints it.</summary>
public sealed class CorrectionSheetTests
{
    [Fact]
    public void It_says_what_to_do_then_each_point()
    {
        using var annotated = new AnnotatedFile("ARA_2021.csv", Encoding.UTF8.GetBytes(
            ReturnLine.Csv(new ReturnLine { Theme = "EDUCATON" }, new ReturnLine { Theme = "" }, new ReturnLine { Theme = "" }).Replace("echelle", "échelon interne", StringComparison.Ordinal)));
        Snapshot.Matches(string.Join("\n", annotated.Rows).Replace('\u00A0', ' '));
    }

    [Fact]
    public void It_is_printed_in_landscape_with_its_header_on_each_page_and_no_text_is_cut()
    {
        using var annotated = new AnnotatedFile("ARA_2021.csv", Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { Theme = "EDUCATON" })));
        var sheet = annotated.Part("À corriger").Worksheet;
        var page = sheet.GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, OrientationValues.Landscape, 1u, 0u), (page.PaperSize!.Value, page.Orientation!.Value, page.FitToWidth!.Value, page.FitToHeight!.Value));
        Assert.Equal("'À corriger'!$5:$5", annotated.Document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().Single().Text);
        Assert.All(sheet.Descendants<Row>().Skip(4).SelectMany(row => row.Elements<Cell>()), cell => Assert.True(annotated.Format("À corriger", cell.CellReference!.Value!).Alignment!.WrapText!.Value));
    }

    [Fact]
    public void Warnings_are_coloured_otherwise_and_what_is_not_listed_is_said()
    {
        List<Finding> findings = [Of(Severity.Error, 2, "A"), Of(Severity.Warning, 2, "A"), Of(Severity.Warning, 2, "B"), Of(Severity.Note, 3, "C"), Of(Severity.Error, null, null)];
        using var content = new MemoryStream();
        ContentWorkbook.Write("Essai", [new SheetContent("Activités", 1, IsHidden: false, [new RowContent(2, [new CellContent(0, ValueKind.Text, "x", 0)])])], content);
        using var output = new MemoryStream();
        content.Position = 0;
        using (var annotated = new AnnotatedWorkbook(content, new CorrectionRequest("ARA 2021", "x.csv", findings, CorrectionPoint.Fold(findings, ActivitySchema.Shipped), "12 autres constats ne sont pas listés.")))
            annotated.Write([], output);
        using var document = SpreadsheetDocument.Open(output, isEditable: false);
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet).ToList();
        var styles = document.WorkbookPart.WorkbookStylesPart!.Stylesheet;
        string? Colour(Cell cell) => styles.Fills!.Elements<Fill>().ElementAt((int)styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).FillId!.Value).PatternFill?.ForegroundColor?.Rgb?.Value;
        Assert.Equal([("A2", "FFF8D0CB"), ("B2", "FFFFE7B0")], sheets[1].Descendants<Cell>().Select(cell => (cell.CellReference!.Value!, Colour(cell)!)));
        Assert.Equal(["'Activités'!A2", "'Activités'!A2", "'Activités'!B2", "'Activités'!C3"], sheets[0].Descendants<Hyperlink>().Select(link => link.Location!.Value!));
        var texts = sheets[0].Descendants<Row>().Select(row => string.Join("|", row.Elements<Cell>().Select(cell => cell.InnerText))).ToList();
        Assert.Equal("ARA 2021 — 2 points à corriger et 2 points à confirmer", texts[1].Replace('\u00A0', ' '));
        Assert.Contains("12 autres constats ne sont pas listés.", texts);
        Assert.Empty(AnnotatedFile.Faults(document));
    }

    private static Finding Of(Severity severity, int? row, string? column) =>
        new($"kind_{severity}".ToLowerInvariant(), severity, row is null ? null : "Activités", row, column, null, "x", "Un constat. Attendu : autre chose.", "Autre chose.");
}
