using CrpvReporting.Report.Workbook;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>One column of the sheet to fill in.</summary>
/// <param name="Field">What is written in it.</param>
/// <param name="Index">Rank, from 0.</param>
internal sealed record TemplateColumn(FieldDefinition Field, int Index)
{
    private const double Padding = 4;
    private const double ForNumbers = 12.5;
    private const double ForPublics = 17;
    private const double ForText = 24;
    private const double ForLongText = 46;
    private const double Widest = 56;

    public string Letter => LineWriter.Letters(Index + 1);

    /// <summary>Width of the column, in digits.</summary>
    /// <param name="texts">What may be chosen in it.</param>
    public double Width(IEnumerable<string> texts)
    {
        var content = Field.Type switch
        {
            FieldType.Code or FieldType.Codes => Math.Min(texts.Select(TextWidth.Of).DefaultIfEmpty().Max() + Padding, Widest),
            FieldType.Text => Field.MaxLength is null ? ForText : ForLongText,
            FieldType.Districts => ForText,
            _ => Field.Public is null ? ForNumbers : ForPublics,
        };
        return Math.Round(Math.Max(content, (TextWidth.OfWidestWord(Field.Title) * TextWidth.Bold) + Padding), 1);
    }

    /// <summary>The columns in the order of the schema, those of the publics last: many centres leave them empty.</summary>
    public static IReadOnlyList<TemplateColumn> Of(ActivitySchema schema) =>
        [.. schema.Fields.OrderBy(field => field.Public is not null).Select((field, index) => new TemplateColumn(field, index))];
}
