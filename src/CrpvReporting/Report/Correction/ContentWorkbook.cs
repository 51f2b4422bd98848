using System.IO.Compression;
using CrpvReporting.Report.Template;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>
/// The values of a csv, xls or ods as a workbook: each at the row and in the column where it was, texts as texts, so that nothing
/// is taken for something else when the file comes back. It is annotated next, so that it is compressed for speed.
/// </summary>
public static class ContentWorkbook
{
    /// <summary>Writes the workbook; the rows are read as they are written.</summary>
    /// <exception cref="UnannotatableException">There is more than a workbook holds.</exception>
    public static void Write(string title, IReadOnlyList<SheetContent> sheets, Stream output)
    {
        var styles = new TemplateStyles();
        var writer = new ContentSheet(styles);
        var package = PlainPackage.Of(title, [.. sheets.Select(sheet => sheet.Name)], [], styles.ToXml());
        foreach (var hidden in sheets.Where(sheet => sheet.IsHidden))
            PlainPackage.Hide(package, hidden.Name);
        StableZip.Write(package, sheets.Select((sheet, i) => (PlainPackage.SheetPart(i), (Action<Stream>)(content => writer.Write(sheet, isSelected: i == 0, content)))), output, CompressionLevel.Fastest);
    }
}
