using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>What the spreadsheet accepts in a column, its drop-down list, and the message beside its cells.</summary>
internal static class EntryValidation
{
    // Far beyond the 600 lines of the busiest centre, far from the end of a sheet.
    private const int LastRow = 5000;
    private const int FirstYear = 2015;
    private const int LastYear = 2099;

    private static readonly XNamespace Ns = PackageXml.Sheet;

    public static XElement Of(TemplateColumn column, IReadOnlyList<TemplateColumn> all, TemplateRequest request)
    {
        var field = column.Field;
        var (type, check, formulas, expected) = Rule(column, all, request);
        return new XElement(Ns + "dataValidation",
            type is null ? null : new XAttribute("type", type),
            check is null ? null : new XAttribute("operator", check),
            new XAttribute("allowBlank", 1), new XAttribute("showInputMessage", 1),
            expected is null ? null : new XAttribute("showErrorMessage", 1),
            expected is null ? null : new XAttribute("errorTitle", EntryHelp.Title(field)),
            expected is null ? null : new XAttribute("error", SheetXml.Typographic(expected)),
            new XAttribute("promptTitle", EntryHelp.Title(field)), new XAttribute("prompt", EntryHelp.Text(field, request)),
            new XAttribute("sqref", $"{column.Letter}{EntrySheet.HeaderRow + 1}:{column.Letter}{Text(LastRow)}"),
            formulas.Select((formula, i) => new XElement(Ns + $"formula{Text(i + 1)}", formula)));
    }

    // Nothing expected: nothing is refused, the message and the list only help.
    private static (string? Type, string? Check, string[] Formulas, string? Expected) Rule(TemplateColumn column, IReadOnlyList<TemplateColumn> all, TemplateRequest request)
    {
        var field = column.Field;
        var cell = $"{column.Letter}{EntrySheet.HeaderRow + 1}";
        return field.Type switch
        {
            FieldType.Year => ("whole", "between", [Text(request.Year ?? FirstYear), Text(request.Year ?? LastYear)],
                request.Year is { } year ? $"Cette remontée est celle de {Text(year)}." : "Une année sur quatre chiffres."),
            FieldType.Date when field.Required => ("date", "between", [Day(request.Year ?? FirstYear, 1, 1), Day(request.Year ?? LastYear, 12, 31)],
                request.Year is { } year ? $"Une date de {Text(year)}, sous la forme jj/mm/aaaa." : "Une date, sous la forme jj/mm/aaaa."),
            FieldType.Date => ("date", "greaterThanOrEqual", [$"${DateLetter(all)}{EntrySheet.HeaderRow + 1}"], "La date de début ou un jour suivant, sous la forme jj/mm/aaaa."),
            FieldType.Code => ("list", null, [ListNames.Of(field.List!, all)], "Choisissez une valeur de la liste."),
            // A spreadsheet's list takes one value; here several may follow each other.
            FieldType.Codes => ("list", null, [ListNames.Of(field.List!, all)], null),
            FieldType.YesNo => ("list", null, ["\"oui,non\""], "oui ou non."),
            FieldType.HalfDays => ("custom", null, [$"AND(ISNUMBER({cell}),{cell}>=0,MOD({cell}*2,1)=0)"], "Un nombre positif ou nul, par pas de 0,5 : 0,5 ; 1 ; 1,5…"),
            FieldType.Count => ("whole", "greaterThanOrEqual", ["0"], "Un nombre entier, positif ou nul ; rien si le nombre n'est pas connu."),
            FieldType.Text when field.MaxLength is { } length => ("textLength", "lessThanOrEqual", [Text(length)], $"{Text(length)} caractères au plus."),
            _ => (null, null, [], null),
        };
    }

    private static string DateLetter(IReadOnlyList<TemplateColumn> all) =>
        all.First(column => column.Field is { Type: FieldType.Date, Required: true }).Letter;

    // Spreadsheets number the days from the one before 1900 began.
    private static string Day(int year, int month, int day) =>
        Text(new DateOnly(year, month, day).DayNumber - new DateOnly(1899, 12, 30).DayNumber);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
