using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Report.Pages;

/// <summary>A table of the report on a page: its headers have their scope, its numbers lead where their lines are.</summary>
public static class TablePart
{
    /// <summary>A table of more columns lies on its side in print, and keeps its first column in sight on screen.</summary>
    private const int MostColumns = 8;

    /// <summary>A longer text needs room to wrap.</summary>
    private const int ShortText = 16;

    private const string SheetHolds = "Cette feuille contient";

    /// <summary>The table under its title, with its notes, reading and source.</summary>
    /// <param name="table">The table.</param>
    /// <param name="id">The anchor of the heading.</param>
    /// <param name="level">Level of the heading.</param>
    /// <param name="linkOf">Where a number leads; null, or an answer of null: nowhere.</param>
    public static XElement Of(ReportTable table, string id, int level, Func<ReportCell, string?>? linkOf = null) => new(
        "section",
        IsWide(table) ? Html.Class("large") : null,
        Html.Heading(level, Html.Id(id), table.Title),
        table.Rows.Count == 0 ? null : Scrolling(table, id, null, linkOf),
        Below(table));

    /// <summary>The table alone, in what scrolls it; the heading of that anchor names it.</summary>
    public static XElement Scrolling(ReportTable table, string headingId, IReadOnlyList<XElement>? lastColumn = null, Func<ReportCell, string?>? linkOf = null)
    {
        var looks = table.Columns.Select((_, i) => LookOf(table, i)).ToList();
        return ScrollingTable.Of(
            headingId,
            Caption(table) is { Length: > 0 } caption ? new XElement("caption", caption) : null,
            new XElement("thead", new XElement("tr", table.Columns.Select((column, i) => Html.ColumnHead(looks[i], column.Title)), lastColumn is null ? null : lastColumn[0])),
            new XElement("tbody", table.Rows.Select((row, i) => Row(table, row, looks, lastColumn?[i + 1], linkOf))),
            table.Total is { } total ? new XElement("tfoot", Row(table, total, looks, lastColumn is null ? null : new XElement("td"), linkOf)) : null);
    }

    public static bool IsWide(ReportTable table) => table.Columns.Count > MostColumns;

    /// <summary>« Une ligne par mission. »: what is said of the sheet, in the words of a page.</summary>
    private static string Caption(ReportTable table) => string.Join(' ', table.Description.Split(". ")
        .Select(sentence => Capitals.AtStart(sentence.Replace(SheetHolds, "", StringComparison.Ordinal).TrimStart(',', ' ').TrimEnd('.')) + ".")
        .Where(sentence => sentence.Length > 1 && !sentence.Contains("feuille", StringComparison.Ordinal)));

    private static XElement? Below(ReportTable table)
    {
        var texts = table.Texts.Append(table.Source).Where(text => text.Length > 0).ToList();
        return texts.Count == 0 ? null : new XElement("div", Html.Class("notes"), texts.Select(text => Html.Paragraph(text)));
    }

    private static XElement Row(ReportTable table, IReadOnlyList<ReportCell> row, List<XAttribute?> looks, XElement? last, Func<ReportCell, string?>? linkOf) => new(
        "tr",
        row.Select((cell, i) => i == 0
            ? Html.RowHead(looks[i], CellText.Of(cell, table.Columns[i]))
            : new XElement("td", looks[i], Linked(CellText.Of(cell, table.Columns[i]), cell, linkOf))),
        last);

    private static object Linked(string text, ReportCell cell, Func<ReportCell, string?>? linkOf) =>
        linkOf?.Invoke(cell) is { } path ? Html.To(path, text) : text;

    private static XAttribute? LookOf(ReportTable table, int column) => table.Columns[column].Kind switch
    {
        ColumnKind.Number or ColumnKind.Share => Html.Class("n"),
        ColumnKind.Text => Html.Class(table.Rows.Any(row => row[column].Words?.Length > ShortText) ? "texte" : "court"),
        _ => null,
    };
}
