using ClosedXML.Excel;
using CrpvReporting.Schema;
using CrpvReporting.Tests.Report.Template;

namespace CrpvReporting.Tests.Report.Correction;

/// <summary>Workbooks as centres make them, each with faults in E3 (unknown theme), E4 (no theme) and G4 (1,3 half-days).</summary>
internal static class CentreWorkbook
{
    public const string Sheet = "Activités d'avril";

    /// <summary>The cells with an error, as findings name them.</summary>
    public static readonly IReadOnlyList<string> Faults = ["unknown_code E3 [EDUCATON]", "required_empty E4 []", "bad_half_days G4 [1.3]"];

    private static readonly object?[][] Lines =
    [
        ["date", "intitule", "mission", "type_activite", "thematique", "mode", "demi_journees", "participants"],
        [new DateTime(2021, 3, 15), "Réseau", "RESEAU", "RESEAU", "EDUCATION", "PRESENTIEL", 1, 12],
        [new DateTime(2021, 4, 2), "Atelier", "RESEAU", "GROUPE_TRAVAIL", "EDUCATON", "DISTANCIEL", 1.5, 20],
        [new DateTime(2021, 4, 9), "Journée", "RESEAU", "MANIFESTATION", null, "DISTANCIEL", 1.3, 20],
        [new DateTime(2021, 5, 9), "Visite", "RESEAU", "MANIFESTATION", "SANTE", "PRESENTIEL", 2, 8],
    ];

    /// <summary>With what a careful centre puts in: colours, comments, a list, a hidden row, a merged cell, a name, a second sheet.</summary>
    public static byte[] Rich()
    {
        using var workbook = new XLWorkbook();
        var sheet = workbook.Worksheets.Add(Sheet);
        for (var row = 0; row < Lines.Length; row++)
            for (var column = 0; column < Lines[row].Length; column++)
                if (Lines[row][column] is { } value)
                    sheet.Cell(row + 1, column + 1).SetValue(value);
        sheet.Column(1).Style.NumberFormat.Format = "dd/mm/yyyy";
        sheet.Column(2).Width = 40;
        sheet.Range("A1:H1").Style.Fill.BackgroundColor = XLColor.FromHtml("#12436D");
        sheet.Range("A1:H1").Style.Font.FontColor = XLColor.White;
        sheet.Range("G2:G5").Style.Fill.BackgroundColor = XLColor.FromHtml("#FFF8E1");
        sheet.Range("E2:E5").Style.Alignment.WrapText = true;
        sheet.Row(5).Hide();
        sheet.Range("F2:F50").SetDataValidation().List("\"PRESENTIEL,DISTANCIEL\"");
        sheet.Cell("B2").Comment.AddText("Note du centre");
        sheet.Cell("G4").Comment.AddText("À vérifier");
        sheet.SheetView.FreezeRows(1);
        var other = workbook.Worksheets.Add("Suivi");
        other.Cell("A1").SetValue("Suivi interne");
        other.Range("B1:C2").Merge();
        other.PageSetup.SetRowsToRepeatAtTop(1, 1);
        other.SetTabActive().SetTabSelected();
        workbook.NamedRanges.Add("total", "Suivi!$A$1");
        using var content = new MemoryStream();
        workbook.SaveAs(content);
        return content.ToArray();
    }

    /// <summary>The template filled in, with a fault in E2's neighbour columns: protected, with lists and messages.</summary>
    public static byte[] FilledTemplate()
    {
        using var template = new FilledTemplate(2021, "ARA");
        template.WriteExamples(2).WriteExamples(3);
        foreach (var row in (int[])[2, 3])
            template.Write(row, template.Request.Schema["centre"], template.Request.Centre!.Label).Write(row, template.Request.Schema["co_organisateurs"], "GES");
        template.Write(3, template.Request.Schema["thematique"], "Educaton").Write(3, template.Request.Schema["demi_journees"], 1.3m);
        template.Document.Save();
        using var content = new MemoryStream();
        using (template.Document.Clone(content))
        {
            // Written to its stream when closed.
        }

        return content.ToArray();
    }

    /// <summary>Saved by LibreOffice Calc: comments, a list, a chart, a hidden row, and a date of another year in A5.</summary>
    public static byte[] LibreOffice() =>
        File.ReadAllBytes(RepositoryFolder.Of("tests", "CrpvReporting.Tests", "Report", "Correction", "Inputs", "libreoffice.xlsx"));

    /// <summary>The letter of a column of the template.</summary>
    public static string TemplateColumn(string field) =>
        CrpvReporting.Import.ColumnName.Of(CrpvReporting.Report.Template.TemplateColumn.Of(ActivitySchema.Shipped).Single(column => column.Field.Name == field).Index);
}
