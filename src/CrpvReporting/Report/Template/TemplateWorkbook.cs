using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>
/// The workbook that a centre fills in. Its parts are written as they are in the file, without ClosedXML: protection,
/// validations and their messages are most of it, and a second pass would have to write them again.
/// </summary>
public static class TemplateWorkbook
{
    private const int EntrySheetIndex = 1;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    /// <summary>Writes the template: the same request gives the same bytes.</summary>
    public static void Write(TemplateRequest request, Stream output)
    {
        var columns = TemplateColumn.Of(request.Schema);
        var styles = new TemplateStyles();
        (string Name, XElement Content)[] sheets =
        [
            (TemplateSheets.Notice, NoticeSheet.ToXml(request, columns, styles)),
            (TemplateSheets.Activities, EntrySheet.ToXml(request, columns, styles)),
            .. request.YearlyIndicators.Count == 0 ? ((string, XElement)[])[] : [(TemplateSheets.YearlyForm, YearlyFormSheet.ToXml(request, columns, styles))],
            (TemplateSheets.Lists, ListsSheet.ToXml(request, columns, styles)),
        ];
        var package = PlainPackage.Of(Title(request), [.. sheets.Select(sheet => sheet.Name)], Names(request, columns), styles.ToXml());
        for (var i = 0; i < sheets.Length; i++)
            package.Save(PlainPackage.SheetPart(i), new XDocument(sheets[i].Content));
        StableZip.Write(package, output);
    }

    private static string Title(TemplateRequest request) =>
        "Remontée d'activité" + (NoticeWords.FileNameOf(request) is { } name ? " " + Path.GetFileNameWithoutExtension(name) : "");

    private static IEnumerable<XElement> Names(TemplateRequest request, IReadOnlyList<TemplateColumn> columns)
    {
        // Excel looks for this name before it lets a protected sheet be filtered.
        yield return Name("_xlnm._FilterDatabase", $"'{TemplateSheets.Activities}'!{EntrySheet.FilteredRange(columns)}", EntrySheetIndex, isHidden: true);
        yield return Name("_xlnm.Print_Titles", $"'{TemplateSheets.Activities}'!${EntrySheet.HeaderRow}:${EntrySheet.HeaderRow}", EntrySheetIndex, isHidden: false);
        foreach (var (name, range) in ListsSheet.Names(request, columns).OrderBy(name => name.Name, StringComparer.Ordinal))
            yield return Name(name, range, null, isHidden: false);
    }

    private static XElement Name(string name, string range, int? sheet, bool isHidden) => new(Ns + "definedName",
        new XAttribute("name", name), sheet is null ? null : new XAttribute("localSheetId", sheet), isHidden ? new XAttribute("hidden", 1) : null, range);
}
