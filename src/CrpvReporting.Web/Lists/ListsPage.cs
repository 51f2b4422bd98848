using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Lists;

/// <summary>The code lists in force: their rows, validity and history.</summary>
internal static class ListsPage
{
    private const string HeadingId = "lignes";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Lists, Show).For(Role.Analyst);
        routes.MapGet(Paths.Lists + "/{name}", ShowOne).For(Role.Analyst);
    }

    private static SitePage Show(SiteWorkspace site) => new(
        "Listes de codes",
        Html.Paragraph("Les remontées sont lues, et les bilans présentés, avec ces listes. Les bilans figés gardent celles de leur jour."),
        Html.Items(site.Balance.Lists.All.Select(list => new object[]
        {
            Html.To(Paths.List(list.Name), ListText.TitleOf(list.Name)),
            $" : {French.Count(list.Count, "ligne", "lignes")}{(ListColumns.MayEdit(list.Name) ? "" : ", non modifiable")}",
        })));

    private static IResult ShowOne(SiteWorkspace site, string name)
    {
        var workspace = site.Balance;
        if (workspace.Lists.All.FirstOrDefault(list => list.Name == name) is not { } list)
            return Results.NotFound();
        var history = EditLists.History(workspace, name);
        var mayEdit = ListColumns.MayEdit(name);
        return new SitePage(
            ListText.TitleOf(name),
            mayEdit
                ? Html.Paragraph(Html.Class("hors-impression"), Html.To(Paths.NewRow(name), Html.Class("bouton"), "Ajouter une ligne"))
                : Notice.Information("Cette liste ne se modifie pas ici : des calculs du programme en dépendent."),
            new XElement(
                "section",
                Html.Heading(2, Html.Id(HeadingId), $"Lignes ({Paths.Text(list.Count)})"),
                Table(list, history, mayEdit)),
            history.Count == 0 ? null : new XElement("section", Html.Heading(2, "Modifications"), Html.Items(history.Select(Line))))
        {
            Trail = [(Paths.Lists, "Listes")],
            IsWide = true,
        };
    }

    private static XElement Table(CodeList list, IReadOnlyList<EditedRow> history, bool mayEdit) => ScrollingTable.Of(
        HeadingId,
        new XElement("thead", new XElement("tr", new[] { "Code", "Libellé", "Validité", "Autres écritures", "Origine" }.Append(mayEdit ? "Suite" : null).OfType<string>().Select(title => Html.ColumnHead(title)))),
        new XElement("tbody", list.Select(entry => Row(entry, history.Any(row => row.Code == entry.Code), CodeLists.Shipped[list.Name].Any(shipped => shipped.Code == entry.Code), mayEdit))));

    private static XElement Row(CodeEntry entry, bool isEdited, bool isShipped, bool mayEdit) => new(
        "tr",
        Html.RowHead(new XElement("code", entry.Code)),
        new XElement("td", Html.Class("texte"), entry.Label),
        new XElement("td", ListText.Validity(entry)),
        new XElement("td", entry.Synonyms.Count == 0 ? null : new XElement("details", new XElement("summary", Paths.Text(entry.Synonyms.Count), new XElement("span", Html.Class("a-entendre"), $" autres écritures de {entry.Label}")), string.Join(" ; ", entry.Synonyms))),
        new XElement("td", isShipped ? isEdited ? "modifiée" : "d'origine" : "ajoutée"),
        mayEdit ? new XElement("td", Html.To(Paths.Row(entry.List, entry.Code), "Modifier", new XElement("span", Html.Class("a-entendre"), $" {entry.Code}"))) : null);

    private static object Line(EditedRow row) => new object[]
    {
        row.At.UtcDateTime.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), " : ", new XElement("code", row.Code),
        row.Columns is { } columns ? $" {columns[ListColumns.Label]}, {Validity(columns)}. " : " retiré. ", "Motif : ", new XElement("code", row.Reason),
    };

    private static string Validity(IReadOnlyDictionary<string, string> columns) =>
        (columns.GetValueOrDefault(ListColumns.ValidFrom, ""), columns.GetValueOrDefault(ListColumns.ValidTo, "")) switch
        {
            ("", "") => "toujours valide",
            (var first, "") => $"valide depuis {first}",
            ("", var last) => $"valide jusqu'à {last}",
            var (first, last) => $"valide de {first} à {last}",
        };
}
