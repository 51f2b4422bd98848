using CrpvReporting.Import.Reading;

namespace CrpvReporting.Import.Layout;

/// <summary>Says what was read although a person does not see it as it was read: hidden parts, damaged text.</summary>
internal static class SheetNotes
{
    /// <summary>What is known before the rows.</summary>
    public static void SayHidden(ReturnContext context, SheetInfo sheet, ISheetReader reader)
    {
        var whole = new Place(sheet.Name);
        if (sheet.Hidden)
            context.Log.AddLeftOut(FindingCodes.HiddenSheet, whole, default, Messages.HiddenSheetRead);
        foreach (var column in reader.HiddenColumns)
            if (context.Columns.FieldAt(column) is { } field)
                context.Log.AddLeftOut(FindingCodes.HiddenColumn, whole with { Column = column, Field = field.Name }, default, Messages.HiddenColumnRead);
    }

    /// <summary>What a row tells, header included.</summary>
    public static void SayOfRow(ReturnContext context, SheetRow row, bool isLine)
    {
        if (row.IsHidden && isLine)
            context.Log.AddLeftOut(FindingCodes.HiddenRow, new Place(context.Sheet, row.Number), default, Messages.HiddenRowRead);
        if (row.RepairedCells > 0)
            context.Log.AddLeftOut(FindingCodes.TextRepaired, new Place(context.Sheet, row.Number), default, Messages.TextRepairedRead);
    }
}
