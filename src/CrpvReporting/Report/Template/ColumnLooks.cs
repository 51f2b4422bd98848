using CrpvReporting.Schema;

namespace CrpvReporting.Report.Template;

/// <summary>How a column to fill in looks, from its header down.</summary>
internal static class ColumnLooks
{
    private const string Date = "dd/mm/yyyy";
    private const string HalfDays = "0.0";
    private const string Whole = "#,##0";
    private const string Year = "0";

    // What is typed stays as typed: « 014 » is not fourteen.
    private const string AsTyped = "@";

    public static CellLook Header(FieldDefinition field) =>
        new CellLook(
            field.Required ? TemplateColors.RequiredHeader : field.Public is null ? TemplateColors.OptionalHeader : TemplateColors.PublicHeader,
            field.Required ? TemplateColors.White : TemplateColors.Ink)
        { Bold = true, Wrap = true, Framed = true, Centered = IsShort(field) };

    public static CellLook Input(FieldDefinition field) =>
        Below(field) with
        {
            Fill = field.Required ? TemplateColors.RequiredInput : field.Public is null ? TemplateColors.OptionalInput : TemplateColors.PublicInput,
            Framed = true,
        };

    /// <summary>A cell that the template fills in itself.</summary>
    public static CellLook Prefilled(FieldDefinition field) => Input(field) with { Color = TemplateColors.Muted };

    /// <summary>Past the prepared rows: no colour, but still to be written in, and in the right format.</summary>
    public static CellLook Below(FieldDefinition field) => new(Format: field.Type switch
    {
        FieldType.Date => Date,
        FieldType.HalfDays => HalfDays,
        FieldType.Count => Whole,
        FieldType.Year => Year,
        FieldType.Text or FieldType.Districts => AsTyped,
        _ => null,
    })
    { Locked = false, Centered = IsShort(field) };

    private static bool IsShort(FieldDefinition field) =>
        field.Type is FieldType.Date or FieldType.Year or FieldType.HalfDays or FieldType.Count or FieldType.Amount or FieldType.YesNo;
}
