using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Correction;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>The findings of a page, each with the way to its cell: where, what is wrong, what was read, what to write.</summary>
public static class FaultList
{
    /// <param name="selection">The findings.</param>
    /// <param name="excerpts">The excerpts on the same page.</param>
    /// <param name="schema">The schema, for the titles of columns.</param>
    /// <param name="titleOf">The title of a kind of finding.</param>
    public static XElement Of(FaultSelection selection, IReadOnlyList<SheetExcerpt> excerpts, ActivitySchema schema, Func<string, string> titleOf)
    {
        var several = selection.All.Select(finding => finding.Sheet).OfType<string>().Distinct().Count() > 1;
        return new XElement("ol", Html.Class("constats"), selection.Shown.Select(numbered => Item(numbered, several, excerpts, schema, titleOf)));
    }

    private static XElement Item(NumberedFinding numbered, bool several, IReadOnlyList<SheetExcerpt> excerpts, ActivitySchema schema, Func<string, string> titleOf)
    {
        var finding = numbered.Finding;
        var words = FindingWords.Of(finding);
        var title = FaultWords.TitleOf(finding.Field, schema);
        return new XElement(
            "li",
            Html.Id(FaultWords.IdOf(numbered)),
            new XAttribute("value", numbered.Number),
            Html.Class(FaultWords.ClassOf(finding.Severity)),
            new XAttribute("tabindex", "-1"),
            Html.Paragraph(
                Html.Class("ou"),
                new XElement("span", Html.Class("gravite"), CorrectionWords.Gravity(finding.Severity)),
                " ",
                Where(finding, several, excerpts),
                title is null ? null : $" — {title}",
                words.Rows is { } rows ? $", {rows}" : null),
            Html.Paragraph(new XElement("strong", titleOf(finding.Code)), ". ", words.Problem),
            words.Expected is { } expected ? Html.Paragraph("À écrire : ", Capitals.AtStart(expected)) : null);
    }

    /// <summary>The place, as a link to the cell where it is on the page.</summary>
    private static object Where(Finding finding, bool several, IReadOnlyList<SheetExcerpt> excerpts)
    {
        var place = FaultWords.PlaceOf(finding);
        var words = Capitals.AtStart(string.Join(", ", new[] { several && finding.Sheet is { Length: > 0 } sheet ? $"feuille {French.Quoted(sheet)}" : "", place }.Where(part => part.Length > 0)));
        if (words.Length == 0)
            return "Le fichier";
        for (var i = 0; i < excerpts.Count; i++)
            if (finding.Row is { } row && excerpts[i].Sheet == finding.Sheet && excerpts[i].Rows.Any(shown => shown.Number == row))
                return Html.Jump(FaultWords.IdOfCell(i, row, CellReference.Column(finding.Column) is { } column && excerpts[i].Columns.Contains(column) ? column : null), words);
        return words;
    }
}
