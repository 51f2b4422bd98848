using System.Globalization;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Correction;

/// <summary>The box of a comment, in the old drawing language in which spreadsheets still keep them; wide and high enough for its text.</summary>
internal static class NoteShape
{
    /// <summary>The drawing of a sheet that has none, up to where boxes go.</summary>
    public const string Start =
        "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        + "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"1\"/></o:shapelayout>";

    public const string End = "</xml>";

    /// <summary>The kind of shape that every box refers to.</summary>
    public const string Kind = "_x0000_t202";

    public const string KindDefinition =
        "<v:shapetype xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" id=\"" + Kind + "\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">"
        + "<v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    // In pixels: the box, a line of its text, its margins, and how far it stands from its cell.
    private const int Width = 340;
    private const int Line = 17;
    private const int Padding = 14;
    private const int Gap = 12;

    // What one line of the box holds, in digits.
    private const double Digits = 46;
    private const double Point = 72 / 96.0;
    private const int LastColumn = 16_383;

    public static string Of(int id, int row, int column, string text, ColumnLayout layout)
    {
        var height = (text.Split('\n').Sum(line => TextLines.Count(line, Digits)) * Line) + Padding;
        var (lastColumn, lastOffset) = EndOf(column + 1, Gap + Width, layout);
        var top = Math.Max(0, row - 2);
        var bottom = top + ((height + 2) / layout.RowHeight);
        var size = string.Create(CultureInfo.InvariantCulture, $"width:{Width * Point}pt;height:{height * Point}pt;z-index:{id}");
        var anchor = string.Create(CultureInfo.InvariantCulture,
            $"{Math.Min(column + 1, LastColumn)}, {Gap}, {top}, 2, {lastColumn}, {lastOffset}, {bottom}, {(height + 2) % layout.RowHeight}");
        var cell = string.Create(CultureInfo.InvariantCulture, $"<x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column>");
        return "<v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\""
            + $" id=\"_x0000_s{id.ToString(CultureInfo.InvariantCulture)}\" type=\"#{Kind}\" style=\"position:absolute;{size};visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">"
            + "<v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
            + $"<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>{cell}</x:ClientData></v:shape>";
    }

    /// <summary>The column in which a width ends, and how far into it.</summary>
    private static (int Column, int Offset) EndOf(int column, int width, ColumnLayout layout)
    {
        while (column < LastColumn && width > layout.WidthOf(column))
            width -= layout.WidthOf(column++);
        return (Math.Min(column, LastColumn), width);
    }
}
