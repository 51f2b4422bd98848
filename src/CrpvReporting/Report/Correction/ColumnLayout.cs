using System.Globalization;
using System.Xml;

namespace CrpvReporting.Report.Correction;

/// <summary>Widths of columns and height of rows of a sheet, in pixels, and the style of columns; a comment is laid out over them.</summary>
internal sealed class ColumnLayout
{
    // Pixels of a digit of the usual font, of the margins of a cell, of a point.
    private const double Digit = 7;
    private const double Margins = 5;
    private const double Point = 96 / 72.0;

    private const int UsualWidth = 64;
    private const int UsualHeight = 20;
    private const int Narrowest = 4;

    private readonly List<(int First, int Last, int? Width, int Style)> columns = [];
    private int width = UsualWidth;

    /// <summary>Height of a row without a height of its own.</summary>
    public int RowHeight { get; private set; } = UsualHeight;

    public void ReadDefaults(XmlReader format)
    {
        if (Number(format.GetAttribute("defaultColWidth")) is { } digits)
            width = Pixels(digits);
        if (Number(format.GetAttribute("defaultRowHeight")) is > 0 and var points)
            RowHeight = Math.Max(Narrowest, (int)Math.Round(points * Point));
    }

    public void ReadColumn(XmlReader column)
    {
        var isHidden = column.GetAttribute("hidden") is "1" or "true";
        if (Number(column.GetAttribute("min")) is { } first && Number(column.GetAttribute("max")) is { } last)
            columns.Add(((int)first - 1, (int)last - 1, isHidden ? 0 : Number(column.GetAttribute("width")) is { } digits ? Pixels(digits) : null, (int)(Number(column.GetAttribute("style")) ?? 0)));
    }

    /// <summary>The style of the cells that a column does not have; 0 for none.</summary>
    public int StyleOf(int column) => columns.Find(range => range.First <= column && column <= range.Last).Style;

    public int WidthOf(int column)
    {
        var found = columns.FindIndex(range => range.First <= column && column <= range.Last);
        return found < 0 ? width : columns[found].Width ?? width;
    }

    private static int Pixels(double digits) => (int)Math.Clamp((digits * Digit) + Margins, 0, 2000);

    private static double? Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
