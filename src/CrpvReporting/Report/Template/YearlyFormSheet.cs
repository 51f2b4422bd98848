using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>« Fiche annuelle »: one row per indicator of the year, of which the centre writes the value.</summary>
internal static class YearlyFormSheet
{
    public const int HeaderRow = 1;
    private const double AboveTitle = 6;
    private const double Padding = 4;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement ToXml(TemplateRequest request, IReadOnlyList<TemplateColumn> activityColumns, TemplateStyles styles)
    {
        // What is to be filled in here is the value: its indicator is there already.
        var columns = YearlyFormSchema.Over(request.Lists).Fields.Select((field, index) => new TemplateColumn(field with { Required = field.Name == YearlyFormSchema.Value }, index)).ToList();
        var indicators = request.YearlyIndicators;
        return new XElement(Ns + "worksheet",
            SheetXml.FitToPage(),
            SheetXml.View(isSelected: false, HeaderRow),
            new XElement(Ns + "sheetFormatPr", new XAttribute("defaultRowHeight", "15"), new XAttribute("customHeight", 1)),
            new XElement(Ns + "cols", columns.Select(column => SheetXml.Column(column.Index + 1, column.Index + 1, Width(column, request), 0))),
            new XElement(Ns + "sheetData",
                SheetXml.Row(HeaderRow, RowHeights.Of(1) + AboveTitle, columns.Select(column => SheetXml.Cell(column.Letter + HeaderRow, styles.Of(ColumnLooks.Header(column.Field)), column.Field.Title))),
                indicators.Select((indicator, i) => Row(HeaderRow + 1 + i, indicator, columns, request, styles))),
            SheetXml.Protection(),
            new XElement(Ns + "dataValidations", new XAttribute("count", indicators.Count + 1),
                CentreValidation(columns, indicators.Count, activityColumns, request),
                indicators.Select((indicator, i) => ValueValidation(LetterOf(columns, YearlyFormSchema.Value) + Text(HeaderRow + 1 + i), indicator))),
            SheetXml.PageInLandscape());
    }

    private static XElement Row(int row, Indicator indicator, IReadOnlyList<TemplateColumn> columns, TemplateRequest request, TemplateStyles styles) =>
        SheetXml.Row(row, null, columns.Select(column =>
        {
            var reference = column.Letter + Text(row);
            var prefilled = styles.Of(ColumnLooks.Prefilled(column.Field));
            var said = styles.Of(ColumnLooks.Prefilled(column.Field) with { Color = TemplateColors.Ink, Locked = true });
            return column.Field.Name switch
            {
                YearlyFormSchema.Year when request.Year is { } year => SheetXml.Cell(reference, prefilled, year),
                YearlyFormSchema.Centre when request.Centre is { } centre => SheetXml.Cell(reference, prefilled, centre.Label),
                YearlyFormSchema.Indicator => SheetXml.Cell(reference, said, indicator.Label),
                YearlyFormSchema.Unit => SheetXml.Cell(reference, said, indicator.Unit),
                _ => SheetXml.Cell(reference, styles.Of(ColumnLooks.Input(column.Field))),
            };
        }));

    private static double Width(TemplateColumn column, TemplateRequest request) => column.Field.Name switch
    {
        YearlyFormSchema.Centre => column.Width((request.Centre is { } centre ? [centre] : request.Offered(request.Lists.Centres)).Select(entry => entry.Label)),
        YearlyFormSchema.Indicator => column.Width(request.YearlyIndicators.Select(indicator => indicator.Label)),
        YearlyFormSchema.Unit => Math.Round(request.YearlyIndicators.Max(indicator => TextWidth.Of(indicator.Unit)) + Padding, 1),
        _ => column.Width([]),
    };

    private static XElement CentreValidation(IReadOnlyList<TemplateColumn> columns, int rows, IReadOnlyList<TemplateColumn> activityColumns, TemplateRequest request)
    {
        var letter = LetterOf(columns, YearlyFormSchema.Centre);
        return new XElement(Ns + "dataValidation",
            new XAttribute("type", "list"), new XAttribute("allowBlank", 1), new XAttribute("showErrorMessage", 1),
            new XAttribute("errorTitle", "Centre"), new XAttribute("error", "Choisissez une valeur de la liste."),
            new XAttribute("sqref", $"{letter}{Text(HeaderRow + 1)}:{letter}{Text(HeaderRow + rows)}"),
            new XElement(Ns + "formula1", ListNames.Of(request.Lists.Centres, activityColumns)));
    }

    /// <summary>A whole number, or one of at most two decimals where the indicator is counted in fractions.</summary>
    private static XElement ValueValidation(string cell, Indicator indicator)
    {
        var isWhole = indicator.Decimals == 0;
        return new XElement(Ns + "dataValidation",
            new XAttribute("type", isWhole ? "whole" : "custom"), isWhole ? new XAttribute("operator", "greaterThanOrEqual") : null,
            new XAttribute("allowBlank", 1), new XAttribute("showInputMessage", 1), new XAttribute("showErrorMessage", 1),
            new XAttribute("errorTitle", EntryHelp.Title(indicator.Label)),
            new XAttribute("error", SheetXml.Typographic(isWhole ? "Un nombre entier, positif ou nul ; rien s'il n'est pas connu." : "Un nombre positif ou nul, à deux décimales au plus ; rien s'il n'est pas connu.")),
            new XAttribute("promptTitle", EntryHelp.Title(indicator.Label)), new XAttribute("prompt", EntryHelp.Text(Words(indicator))),
            new XAttribute("sqref", cell),
            new XElement(Ns + "formula1", isWhole ? "0" : $"AND(ISNUMBER({cell}),{cell}>=0,ROUND({cell},2)={cell})"));
    }

    /// <summary>What to write for an indicator.</summary>
    public static string Words(Indicator indicator) =>
        $"{indicator.Definition}{(indicator.Definition.EndsWith('…') ? "" : ".")} {(indicator.Decimals == 0 ? "Un nombre entier" : "Deux décimales au plus")} ; rien s'il n'est pas connu : inconnu n'est pas zéro.";

    private static string LetterOf(IEnumerable<TemplateColumn> columns, string field) => columns.First(column => column.Field.Name == field).Letter;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
