using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Workbook;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>
/// A sheet as it was read, around what was found in it: letters above, numbers on the left, as a spreadsheet shows them. A cell
/// concerned has an edge, a mark and the number of its finding, which leads to it.
/// </summary>
public static class ExcerptPart
{
    /// <param name="excerpt">The rows.</param>
    /// <param name="rank">Rank of the excerpt on the page.</param>
    /// <param name="selection">The findings of the page.</param>
    /// <param name="row">The row that the page is about, alone below its title; null: none more than the others.</param>
    public static XElement Of(SheetExcerpt excerpt, int rank, FaultSelection selection, int? row = null)
    {
        var title = string.Create(CultureInfo.InvariantCulture, $"extrait-{rank + 1}");
        var marks = selection.Shown.Where(numbered => numbered.Finding.Row is not null && numbered.Finding.Sheet == excerpt.Sheet).ToLookup(numbered => numbered.Finding.Row!.Value);
        return new XElement(
            "section",
            Html.Class("extrait"),
            Html.Heading(row is null ? 3 : 2, Html.Id(title), excerpt.Sheet is { Length: > 0 } sheet ? $"Feuille {French.Quoted(sheet)}, telle qu'elle a été lue" : "Votre fichier, tel qu'il a été lu"),
            ScrollingTable.Of(
                title,
                new XElement("caption", Caption(excerpt)),
                new XElement(
                    "thead",
                    new XElement(
                        "tr",
                        Html.ColumnHead(new XElement("span", Html.Class("a-entendre"), "Numéro de ligne")),
                        excerpt.Columns.Select(column => Html.ColumnHead(LineWriter.Letters(column + 1))))),
                new XElement("tbody", Rows(excerpt, rank, marks, row))));
    }

    private static string Caption(SheetExcerpt excerpt) => "La ligne d'en-tête, les lignes concernées et leurs voisines."
        + (excerpt.HiddenColumns == 0 ? "" : $" {French.Count(excerpt.HiddenColumns, "autre colonne n'est pas montrée", "autres colonnes ne sont pas montrées")}.");

    private static IEnumerable<XElement> Rows(SheetExcerpt excerpt, int rank, ILookup<int, NumberedFinding> marks, int? about)
    {
        var former = 0;
        foreach (var row in excerpt.Rows)
        {
            if (former > 0 && row.Number > former + 1)
                yield return Gap(excerpt, former + 1, row.Number - 1);
            former = row.Number;
            yield return Row(excerpt, row, rank, [.. marks[row.Number]], row.Number == about);
        }
    }

    private static XElement Gap(SheetExcerpt excerpt, int first, int last) => new(
        "tr",
        Html.Class("coupure"),
        new XElement("td", new XAttribute("colspan", excerpt.Columns.Count + 1), first == last ? $"ligne {Text(first)} non montrée" : $"lignes {Text(first)} à {Text(last)} non montrées"));

    private static XElement Row(SheetExcerpt excerpt, ExcerptRow row, int rank, List<NumberedFinding> found, bool isAbout)
    {
        var byColumn = found.ToLookup(numbered => CellReference.Column(numbered.Finding.Column) is { } column && excerpt.Columns.Contains(column) ? column : -1);
        return new XElement(
            "tr",
            row.IsHeader ? Html.Class("entete") : isAbout ? Html.Class("visee") : null,
            isAbout ? new XAttribute("aria-current", "true") : null,
            Html.RowHead(byColumn.Contains(-1) ? Marked(byColumn[-1], FaultWords.IdOfCell(rank, row.Number, null)) : null, Text(row.Number), Links(byColumn[-1])),
            excerpt.Columns.Select((column, i) => Cell(row.Cells[i], byColumn[column], FaultWords.IdOfCell(rank, row.Number, column))));
    }

    private static XElement Cell(string text, IEnumerable<NumberedFinding> found, string id) => !found.Any()
        ? new XElement("td", Html.AsIs(text))
        : new XElement("td", Marked(found, id), text.Length == 0 ? new XElement("em", "(vide)") : Html.AsIs(text), Links(found));

    private static IEnumerable<XAttribute> Marked(IEnumerable<NumberedFinding> found, string id) =>
        [Html.Id(id), Html.Class("faute " + FaultWords.ClassOf(found.Min(numbered => numbered.Finding.Severity))), new XAttribute("tabindex", "-1")];

    private static IEnumerable<object> Links(IEnumerable<NumberedFinding> found) => found.SelectMany(numbered => new object[]
    {
        " ",
        Html.Jump(
            FaultWords.IdOf(numbered),
            Html.Class("renvoi"),
            new XElement("span", Html.Class("a-entendre"), $"{CorrectionWords.Gravity(numbered.Finding.Severity)}, constat "),
            Text(numbered.Number)),
    });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
