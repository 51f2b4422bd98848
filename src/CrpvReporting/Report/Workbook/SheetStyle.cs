using ClosedXML.Excel;

namespace CrpvReporting.Report.Workbook;

/// <summary>How the sheets look: one font, bold and thin rules; no colour carries a meaning.</summary>
internal static class SheetStyle
{
    /// <summary>On every machine, or replaced by a font of the same widths (Liberation Sans): computed widths hold.</summary>
    public const string FontName = "Arial";

    public const double FontSize = 10;
    public const double HeadlineSize = 12;
    public const double TitleSize = 14;

    /// <summary>Width of one step of indent, in digits.</summary>
    public const double IndentWidth = 1.3;

    private static readonly XLColor Rule = XLColor.FromHtml("#FFBFBFBF");
    private static readonly XLColor Link = XLColor.FromHtml("#FF12436D");

    public static void Body(IXLStyle style)
    {
        style.Font.FontName = FontName;
        style.Font.FontSize = FontSize;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Center;
    }

    public static void Header(IXLStyle style, ReportColumn column, int index)
    {
        style.Font.Bold = true;
        style.Alignment.WrapText = true;
        style.Alignment.Vertical = XLAlignmentVerticalValues.Bottom;
        Align(style, column, index);
        style.Border.BottomBorder = XLBorderStyleValues.Medium;
    }

    public static void Cell(IXLStyle style, ReportColumn column, int index)
    {
        Align(style, column, index);
        style.Alignment.WrapText = column.Kind is ColumnKind.Text;
        style.Border.BottomBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorderColor = Rule;
        if (NumberFormat.Of(column) is { } format)
            style.NumberFormat.Format = format;
    }

    public static void Total(IXLStyle style)
    {
        style.Font.Bold = true;
        style.Border.TopBorder = XLBorderStyleValues.Thin;
        style.Border.BottomBorder = XLBorderStyleValues.Medium;
        style.Border.BottomBorderColor = XLColor.Black;
    }

    public static void Hyperlink(IXLStyle style)
    {
        style.Font.FontColor = Link;
        style.Font.Underline = XLFontUnderlineValues.Single;
    }

    private static void Align(IXLStyle style, ReportColumn column, int index)
    {
        var isNumber = column.Kind is ColumnKind.Number or ColumnKind.Share;
        style.Alignment.Horizontal = isNumber ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left;
        // Words would touch the number on their left. (LibreOffice forgets some indents from the right.)
        style.Alignment.Indent = isNumber || index == 0 ? 0 : 1;
    }
}
