using CrpvReporting.Import.Headers;
using CrpvReporting.Import.Layout;
using CrpvReporting.Import.Reading;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Forms;

/// <summary>
/// Finds the yearly forms of a file, by their headers whatever their names: an indicator and a value, and no table of
/// activities on the same sheet.
/// </summary>
internal static class FormSheets
{
    /// <summary>What a form has beside its values: written beforehand, or said without declaring anything.</summary>
    private static readonly string[] BesideValues =
        [YearlyFormSchema.Year, YearlyFormSchema.Centre, YearlyFormSchema.Indicator, YearlyFormSchema.Unit, YearlyFormSchema.Remarks];

    public static List<FormSheet> Find(ISpreadsheet spreadsheet, HeaderMatcher form, HeaderMatcher activities, CodeList indicators)
    {
        var found = new List<FormSheet>();
        foreach (var sheet in spreadsheet.Sheets)
        {
            using var reader = spreadsheet.Read(sheet);
            var head = SheetHead.Read(reader);
            if (HeaderOf(head, form, indicators, isAlone: spreadsheet.Sheets.Count == 1) is not { } header || HoldsActivities(head, activities))
                continue;
            // A column of values may be called otherwise: what is written beside is then taken for it, to say that its name is missing.
            var isNamed = form.Names(header.Names, YearlyFormSchema.Value);
            found.Add(new FormSheet(
                new DataSheet(sheet, head, header),
                FilledBelow.Has(spreadsheet, sheet, header, name => isNamed ? form.Names([name], YearlyFormSchema.Value) : !Array.Exists(BesideValues, field => form.Names([name], field))),
                FilledBelow.Has(spreadsheet, sheet, header, name => form.Names([name], YearlyFormSchema.Remarks))));
        }

        return found;
    }

    /// <summary>
    /// The first row that names an indicator and a value. Beside other sheets, « Libellé ; Nombre » may be a summary: an indicator
    /// of the list has to stand below. So it has when the value is not named.
    /// </summary>
    private static HeaderRows? HeaderOf(SheetHead head, HeaderMatcher form, CodeList indicators, bool isAlone)
    {
        foreach (var (number, cells) in head.Rows)
            if (form.Names(cells, YearlyFormSchema.Indicator)
                && ((isAlone && form.Names(cells, YearlyFormSchema.Value)) || NamesIndicator(head, number, Array.FindIndex(cells, cell => form.Names([cell], YearlyFormSchema.Indicator)), indicators)))
                return new HeaderRows(number, number, cells);
        return null;
    }

    private static bool NamesIndicator(SheetHead head, int header, int column, CodeList indicators) =>
        head.Rows.Any(row => row.Number > header && row.Cells.ElementAtOrDefault(column) is { } text && indicators.Find(text) is not null);

    /// <summary>Whether a header names more than half of what activities require: the words of a form may name a field or two.</summary>
    private static bool HoldsActivities(SheetHead head, HeaderMatcher activities) =>
        HeaderFinder.Find(head, activities) is { } header && activities.CountMissing(header.Names) <= activities.CountRequired / 2;
}
