using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Correction;
using CrpvReporting.Tests.Import;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>What becomes of a centre's own workbook that has something to put right.</summary>
public sealed class AnnotatedWorkbookTests
{
    private const string Name = "ARA_2021.xlsx";
    private const string Red = "FFF8D0CB";

    [Fact]
    public void The_wrong_cells_are_coloured_and_the_others_are_as_they_were()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.Rich());
        Assert.Equal(CentreWorkbook.Faults, annotated.FaultyCells);
        Assert.All((string[])["E3", "E4", "G4"], cell => Assert.Equal(Red, annotated.Colour(CentreWorkbook.Sheet, cell)));
        Assert.All((string[])["G2", "G3", "G5"], cell => Assert.Equal("FFFFF8E1", annotated.Colour(CentreWorkbook.Sheet, cell)));
        Assert.Equal((true, Red), (annotated.Format(CentreWorkbook.Sheet, "E3").Alignment!.WrapText!.Value, annotated.Colour(CentreWorkbook.Sheet, "E3")));
        Assert.Null(annotated.Colour(CentreWorkbook.Sheet, "E2"));
    }

    [Fact]
    public void All_that_the_centre_put_in_its_workbook_is_still_there()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.Rich());
        Assert.Equal(["À corriger", CentreWorkbook.Sheet, "Suivi"], annotated.SheetNames);
        var sheet = annotated.Part(CentreWorkbook.Sheet).Worksheet;
        Assert.Equal("F2:F50", sheet.Descendants<DataValidation>().Single().SequenceOfReferences!.InnerText);
        Assert.True(sheet.Descendants<Row>().Single(row => row.RowIndex! == 5u).Hidden!.Value);
        Assert.Equal("B1:C2", annotated.Part("Suivi").Worksheet.Descendants<MergeCell>().Single().Reference!.Value);
        var names = annotated.Document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>().ToList();
        Assert.Equal("Suivi!$A$1", names.Single(name => name.Name == "total").Text);
        Assert.Equal(["'À corriger'!$5:$5", "Suivi!1:1"], names.Where(name => name.Name == "_xlnm.Print_Titles").OrderBy(name => name.LocalSheetId!.Value).Select(name => name.Text));
        Assert.Equal([0u, 2u], names.Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.LocalSheetId!.Value).Order());
        Assert.Empty(annotated.Faults());
    }

    [Fact]
    public void It_opens_on_the_list_and_no_other_sheet_is_selected_with_it()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.Rich());
        Assert.All(annotated.Document.WorkbookPart!.Workbook.BookViews!.Elements<WorkbookView>(), view => Assert.Equal(0u, view.ActiveTab?.Value ?? 0));
        Assert.Equal([true, false, false], annotated.SheetNames.Select(name => annotated.Part(name).Worksheet.Descendants<SheetView>().Any(view => view.TabSelected?.Value == true)));
    }

    [Fact]
    public void Comments_of_the_centre_stay_and_ours_are_added_below()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.Rich());
        var comments = annotated.Comments(CentreWorkbook.Sheet);
        Assert.Equal(["B2", "E3", "E4", "G4"], comments.Keys.Order());
        Assert.Equal("Note du centre", comments["B2"]);
        Assert.StartsWith("À vérifier\n\nContrôle de la remontée — à corriger\n", comments["G4"], StringComparison.Ordinal);
        var part = annotated.Part(CentreWorkbook.Sheet);
        using var drawing = new StreamReader(part.VmlDrawingParts.Single().GetStream());
        Assert.Equal(4, XDocument.Load(drawing).Descendants().Count(shape => shape.Name.LocalName == "ClientData"));
        Assert.NotNull(part.Worksheet.Elements<LegacyDrawing>().Single().Id);
    }

    [Fact]
    public void Nothing_of_the_sheet_changes_but_styles_selection_and_drawing()
    {
        var content = CentreWorkbook.Rich();
        using var annotated = new AnnotatedFile(Name, content);
        Assert.Equal(Stripped(content, "xl/worksheets/sheet1.xml"), Stripped(annotated.Bytes, "xl/worksheets/sheet1.xml"));
        Assert.Equal(Part(content, "xl/sharedStrings.xml"), Part(annotated.Bytes, "xl/sharedStrings.xml"));
    }

    [Fact]
    public void The_template_keeps_its_protection_and_its_lists()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.FilledTemplate());
        var (theme, halfDays) = (CentreWorkbook.TemplateColumn("thematique") + "3", CentreWorkbook.TemplateColumn("demi_journees") + "3");
        Assert.Equal([Red, Red], [annotated.Colour("Activités", theme)!, annotated.Colour("Activités", halfDays)!]);
        Assert.Equal(["À corriger", "Notice", "Activités", "Fiche annuelle", "Listes"], annotated.SheetNames);
        Assert.NotNull(annotated.Part("Activités").Worksheet.GetFirstChild<SheetProtection>());
        Assert.False(annotated.Format("Activités", theme).Protection!.Locked!.Value);
        Assert.Empty(annotated.Faults());

        annotated.Mend("Activités", theme, "Éducation").Mend("Activités", halfDays, 1.5m).Mend("Activités", CentreWorkbook.TemplateColumn("intitule") + "3", "Autre séance");
        var receipt = Assert.Single(annotated.SendBack());
        Assert.Equal((ReceiptStatus.Accepted, 2), (receipt.Status, receipt.Rows));
        Assert.Empty(receipt.Findings);
    }

    [Fact]
    public void A_workbook_saved_by_LibreOffice_is_given_back_whole()
    {
        using var original = SpreadsheetDocument.Open(new MemoryStream(CentreWorkbook.LibreOffice()), isEditable: false);
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.LibreOffice());
        Assert.Equal([.. CentreWorkbook.Faults, "date_outside_year A5 [09/05/2022]"], annotated.FaultyCells);
        Assert.Equal(["A5", "B2", "E3", "E4", "G4"], annotated.Comments(CentreWorkbook.Sheet).Keys.Order());
        Assert.Single(annotated.Part("Suivi").DrawingsPart!.ChartParts);
        Assert.Empty(annotated.Faults().Except(AnnotatedFile.Faults(original)));
    }

    [Fact]
    public void Sent_back_as_it_is_it_has_the_same_faults_and_mended_it_is_accepted()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.Rich());
        Assert.Equal(CentreWorkbook.Faults, AnnotatedFile.Cells(annotated.SendBack("ARA_2021_bis.xlsx")));
        Mend(annotated);
        var receipt = Assert.Single(annotated.SendBack());
        Assert.Equal((ReceiptStatus.Accepted, 4, 6m), (receipt.Status, receipt.Rows, receipt.HalfDays.Value));
        Assert.Equal(["sheet_ignored", "hidden_row"], receipt.Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Annotated_again_the_list_the_colours_and_the_comments_are_replaced()
    {
        using var first = new AnnotatedFile(Name, CentreWorkbook.Rich());
        first.Mend(CentreWorkbook.Sheet, "E3", "EDUCATION").Mend(CentreWorkbook.Sheet, "G4", 1).Mend(CentreWorkbook.Sheet, "G5", 1.3m);
        using var second = first.Again();
        Assert.Equal(["required_empty E4 []", "bad_half_days G5 [1.3]"], second.FaultyCells);
        Assert.Equal(["À corriger", CentreWorkbook.Sheet, "Suivi"], second.SheetNames);
        Assert.Equal([$"'{CentreWorkbook.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!E4", $"'{CentreWorkbook.Sheet.Replace("'", "''", StringComparison.Ordinal)}'!G5"], second.Links.Take(2));
        Assert.Equal((null, Red), (second.Colour(CentreWorkbook.Sheet, "E3"), second.Colour(CentreWorkbook.Sheet, "E4")));
        Assert.Equal(("FFFFF8E1", Red), (second.Colour(CentreWorkbook.Sheet, "G4"), second.Colour(CentreWorkbook.Sheet, "G5")));
        var comments = second.Comments(CentreWorkbook.Sheet);
        Assert.Equal(["B2", "E4", "G4", "G5"], comments.Keys.Order());
        Assert.Equal("À vérifier", comments["G4"]);
        Assert.Single(comments.Values, text => text.Contains("est vide", StringComparison.Ordinal));
        Assert.Empty(second.Faults());
        Assert.Equal("ARA_2021_a-corriger.xlsx", Path.GetFileName(second.Made.Workbook));
    }

    [Fact]
    public void A_sheet_of_the_centre_with_the_same_name_is_not_taken_for_ours()
    {
        using var annotated = new AnnotatedFile(Name, new XlsxPackage().Sheet("À corriger", XlsxBuilder.Texts(["Nos remarques"])).Sheet("Activités", OneFault()).ToBytes());
        Assert.Equal(["À corriger (2)", "À corriger", "Activités"], annotated.SheetNames);
    }

    [Fact]
    public void A_missing_cell_is_added_with_the_style_of_its_row_or_column()
    {
        var rows = OneFault().Replace("<row r=\"2\">", "<row r=\"2\" spans=\"1:3\">", StringComparison.Ordinal);
        using var annotated = new AnnotatedFile(Name, new XlsxPackage { Columns = "<col min=\"7\" max=\"7\" width=\"20\" style=\"1\"/>" }.Sheet("Activités", rows).ToBytes());
        Assert.Equal(["required_empty G2 []"], annotated.FaultyCells);
        Assert.Equal((Red, 14u), (annotated.Colour("Activités", "G2"), annotated.Format("Activités", "G2").NumberFormatId!.Value));
        Assert.Null(annotated.Part("Activités").Worksheet.Descendants<Row>().ElementAt(1).Spans);
        Assert.Empty(annotated.Faults());
    }

    [Fact]
    public void A_light_text_is_darkened_on_the_light_colour()
    {
        // Two columns for one field: the second header, white on blue, is the wrong cell.
        using var workbook = new ClosedXML.Excel.XLWorkbook(new MemoryStream(CentreWorkbook.Rich()));
        workbook.Worksheet(1).Cell("I1").SetValue("participants").Style.Font.FontColor = ClosedXML.Excel.XLColor.White;
        using var content = new MemoryStream();
        workbook.SaveAs(content);
        using var annotated = new AnnotatedFile(Name, content.ToArray());
        var font = annotated.Document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Fonts!.Elements<Font>().ElementAt((int)annotated.Format(CentreWorkbook.Sheet, "I1").FontId!.Value);
        Assert.Equal((Red, "FF000000"), (annotated.Colour(CentreWorkbook.Sheet, "I1"), font.Color!.Rgb!.Value));
    }

    [Fact]
    public void A_workbook_saved_as_strict_stays_strict()
    {
        using var annotated = new AnnotatedFile(Name, new XlsxPackage { IsStrict = true }.Sheet("Activités", OneFault()).ToBytes());
        Assert.Equal("http://purl.oclc.org/ooxml/spreadsheetml/main", XDocument.Parse(Part(annotated.Bytes, UntouchedPart)).Root!.Name.NamespaceName);
        Assert.Equal(["required_empty G2 []"], AnnotatedFile.Cells(annotated.SendBack()));
        Assert.Single(annotated.Comments("Activités"));
    }

    [Fact]
    public void Macros_are_kept_and_the_file_is_named_for_it()
    {
        using var annotated = new AnnotatedFile("ARA_2021.xlsm", new XlsxPackage { HasMacros = true }.Sheet("Activités", OneFault()).ToBytes());
        Assert.Equal("ARA_2021_a-corriger.xlsm", Path.GetFileName(annotated.Made.Workbook));
        Assert.Equal(DocumentFormat.OpenXml.SpreadsheetDocumentType.MacroEnabledWorkbook, annotated.Document.DocumentType);
        Assert.NotNull(annotated.Document.WorkbookPart!.VbaProjectPart);
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes_whatever_the_culture()
    {
        static byte[] Bytes(byte[] content, string name)
        {
            using var annotated = new AnnotatedFile(name, content);
            return annotated.Bytes;
        }

        var csv = Encoding.UTF8.GetBytes(ReturnLine.Csv(new ReturnLine { HalfDays = "1,3" }));
        var rich = CentreWorkbook.Rich();
        Assert.Equal(Bytes(rich, Name), UnderCulture.Run("ar-SA", () => Bytes(rich, Name)));
        Assert.Equal(Bytes(csv, "ARA_2021.csv"), UnderCulture.Run("fr-FR", () => Bytes(csv, "ARA_2021.csv")));
    }

    [Fact]
    public void It_is_known_to_be_untouched_until_somebody_saves_it()
    {
        using var annotated = new AnnotatedFile(Name, CentreWorkbook.Rich());
        var path = annotated.Made.Workbook!;
        Assert.True(UntouchedMark.IsOn(path));
        using (var document = SpreadsheetDocument.Open(path, isEditable: true))
            ((WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart.Workbook.Descendants<Sheet>().ElementAt(1).Id!)).Worksheet.Descendants<Cell>().First().CellValue = new CellValue("0");
        Assert.False(UntouchedMark.IsOn(path));
    }

    private const string UntouchedPart = "xl/worksheets/a-corriger.xml";

    private static void Mend(AnnotatedFile annotated) =>
        annotated.Mend(CentreWorkbook.Sheet, "E3", "EDUCATION").Mend(CentreWorkbook.Sheet, "E4", "Santé").Mend(CentreWorkbook.Sheet, "G4", 1.5m);

    /// <summary>One line without its half-days.</summary>
    private static string OneFault() => XlsxBuilder.Texts(
        ["date", "intitule", "mission", "type_activite", "thematique", "mode", "demi_journees"],
        ["15/03/2021", "Réseau", "RESEAU", "RESEAU", "EDUCATION", "PRESENTIEL"]);

    private static string Part(byte[] package, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>A sheet without what is allowed to change.</summary>
    private static string Stripped(byte[] package, string name)
    {
        var sheet = XDocument.Parse(Part(package, name), LoadOptions.PreserveWhitespace).Root!;
        foreach (var attribute in sheet.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "s" or "tabSelected" or "spans").ToList())
            attribute.Remove();
        return sheet.ToString(SaveOptions.DisableFormatting);
    }
}
