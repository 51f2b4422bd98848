using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Site;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;
using CrpvReporting.Schema.Editing;
using CrpvReporting.Store;
using CrpvReporting.Store.Site;
using CrpvReporting.Web.Access;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Lists;

/// <summary>A row of a code list: add, change, close, withdraw. What it changes in received balances is said before it is kept.</summary>
internal static class RowPage
{
    private const string SeenField = "vu";
    private const string StepField = "etape";
    private const string Keep = "enregistrer";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Paths.Lists + "/{name}/nouveau", (HttpContext http, SiteWorkspace site, string name) => Show(http, site, name, null)).For(Role.Analyst);
        routes.MapPost(Paths.Lists + "/{name}/nouveau", (HttpContext http, SiteWorkspace site, string name) => Save(http, site, name, null)).For(Role.Analyst);
        routes.MapGet(Paths.Lists + "/{name}/{code}", (HttpContext http, SiteWorkspace site, string name, string code) => Show(http, site, name, code)).For(Role.Analyst);
        routes.MapPost(Paths.Lists + "/{name}/{code}", (HttpContext http, SiteWorkspace site, string name, string code) => Save(http, site, name, code)).For(Role.Analyst);
        routes.MapPost(Paths.Lists + "/{name}/{code}/retrait", Withdraw).For(Role.Analyst);
    }

    private static IResult Show(HttpContext http, SiteWorkspace site, string name, string? code)
    {
        if (Find(site, name, code) is not ({ } list, var entry))
            return Results.NotFound();
        var columns = entry?.Attributes ?? new Dictionary<string, string>();
        return Page(http, site, list, entry, new ListReview(new ListEdit(name, code ?? "", columns, "") { IsNew = code is null, Seen = Seen(site, name, code) }, [], null));
    }

    private static async Task<IResult> Save(HttpContext http, SiteWorkspace site, string name, string? code)
    {
        if (Find(site, name, code) is not ({ } list, var entry))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var edit = new ListEdit(name, code ?? form[ListColumns.Code].ToString(), ListColumns.Of(list).ToDictionary(column => column.Name, column => form[column.Name].ToString()), form[ListColumns.Reason].ToString())
        {
            IsNew = code is null,
            Seen = long.TryParse(form[SeenField], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seen) ? seen : 0,
        };
        return Try(http, site, list, entry, edit, isKept: form[StepField] == Keep);
    }

    private static async Task<IResult> Withdraw(HttpContext http, SiteWorkspace site, string name, string code)
    {
        if (Find(site, name, code) is not ({ } list, { } entry))
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Try(http, site, list, entry, new ListEdit(name, code, null, form[ListColumns.Reason].ToString()), isKept: true);
    }

    private static IResult Try(HttpContext http, SiteWorkspace site, CodeList list, CodeEntry? entry, ListEdit edit, bool isKept)
    {
        using (var store = site.Balance.Open(StoreAccess.Write))
        {
            var review = EditLists.Review(store, edit);
            if (review.MayBeKept && (isKept || !HasEffects(review)))
                review = EditLists.Save(store, edit);
            else if (review.MayBeKept)
                return Confirmation(http, list, review);
            if (!review.MayBeKept)
                return Page(http, site, list, entry, review with { Edit = review.Edit.Columns is null && entry is not null ? review.Edit with { Columns = entry.Attributes } : review.Edit });
        }

        using (var own = site.Open())
            own.AddAudit(http.Access()?.Id, AuditAction.ListEdited, $"{edit.List} {edit.Code.Trim()}", edit.Reason.Trim());
        return SeeOther.To(Paths.List(edit.List), edit.Columns is null ? $"Le code {edit.Code} est retiré." : $"La ligne {edit.Code.Trim()} est enregistrée.");
    }

    private static bool HasEffects(ListReview review) =>
        review.Effects is { } effects && (effects.Uses.Count > 0 || effects.NoLongerExpected.Count > 0 || effects.NewlyExpected.Count > 0);

    /// <summary>The list, and its row; no list when there is none, or no row of that code.</summary>
    private static (CodeList? List, CodeEntry? Entry) Find(SiteWorkspace site, string name, string? code)
    {
        var list = ListColumns.MayEdit(name) ? site.Balance.Lists.All.FirstOrDefault(known => known.Name == name) : null;
        var entry = list?.FirstOrDefault(row => row.Code == code);
        return code is not null && entry is null ? (null, null) : (list, entry);
    }

    private static long Seen(SiteWorkspace site, string name, string? code) => EditLists.History(site.Balance, name).FirstOrDefault(row => row.Code == code)?.Id ?? 0;

    private static SitePage Confirmation(HttpContext http, CodeList list, ListReview review) => new(
        $"Confirmer : {review.Edit.Code}",
        Notice.Warning(ListText.Of(review.Effects!, review.Edit.Code).Select(sentence => Html.Paragraph(sentence)).ToArray<object?>()),
        Form.Post(
            http,
            http.Request.Path,
            review.Edit.Columns!.Select(column => Form.Hidden(column.Key, column.Value)),
            review.Edit.IsNew ? Form.Hidden(ListColumns.Code, review.Edit.Code) : null,
            Form.Hidden(ListColumns.Reason, review.Edit.Reason),
            Form.Hidden(SeenField, Paths.Text((int)(review.Edit.Seen ?? 0))),
            Form.Submit("Enregistrer quand même", StepField, Keep)),
        Html.Paragraph(Html.To(Paths.List(list.Name), "Renoncer")))
    {
        Trail = TrailOf(list),
    };

    private static SitePage Page(HttpContext http, SiteWorkspace site, CodeList list, CodeEntry? entry, ListReview review)
    {
        string? ErrorOf(string column) => review.Faults.FirstOrDefault(fault => fault.Column == column) is { } fault ? ListText.Of(fault) : null;
        var columns = ListColumns.Of(list).Where(column => column.Kind != ListColumnKind.GroupLabel).ToList();
        return new SitePage(
            entry is null ? $"{ListText.TitleOf(list.Name)} : ajouter une ligne" : $"{ListText.TitleOf(list.Name)} : {entry.Label}",
            review.MayBeKept ? null : Notice.Error(review.Faults.Select(fault => Html.Paragraph(Html.Jump(fault.Column, ListText.Of(fault)))).ToArray<object?>()),
            Form.Post(
                http,
                entry is null ? Paths.NewRow(list.Name) : Paths.Row(list.Name, entry.Code),
                entry is null
                    ? Form.Text(ListColumns.Code, ListText.ColumnOf(ListColumns.Code), review.Edit.Code, "En majuscules sans accent, par exemple SANTE_MENTALE. Il ne change plus ensuite.", ErrorOf(ListColumns.Code))
                    : Html.Paragraph(Html.Id(ListColumns.Code), "Code : ", new XElement("code", entry.Code)),
                columns.Select(column => Field(list, column, review.Edit.Columns!.GetValueOrDefault(column.Name, ""), ErrorOf(column.Name))),
                Form.LongText(ListColumns.Reason, ListText.ColumnOf(ListColumns.Reason), review.Edit.Reason, "Pourquoi cette modification : gardé avec elle.", ErrorOf(ListColumns.Reason)),
                Form.Hidden(SeenField, Paths.Text((int)Seen(site, list.Name, entry?.Code))),
                Form.Submit("Enregistrer")),
            entry is not null && CodeLists.Shipped[list.Name].All(shipped => shipped.Code != entry.Code) ? Withdrawal(http, entry) : null)
        {
            Trail = TrailOf(list),
            HasErrors = !review.MayBeKept,
            Status = review.MayBeKept ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }

    private static XElement Withdrawal(HttpContext http, CodeEntry entry)
    {
        var reason = Form.Text("motif-retrait", "Motif du retrait");
        reason.Element("input")!.SetAttributeValue("name", ListColumns.Reason);
        return new XElement(
            "section",
            Html.Heading(2, "Retirer ce code"),
            Html.Paragraph("Un code ajouté par erreur se retire tant qu'aucune remontée ne le porte. Sinon, fermez-le en écrivant sa dernière année."),
            Form.Post(http, Paths.Row(entry.List, entry.Code) + "/retrait", reason, Form.Submit("Retirer le code")));
    }

    private static XElement Field(CodeList list, ListColumn column, string value, string? error)
    {
        var (title, help) = (ListText.ColumnOf(column.Name), ListText.HelpOf(column));
        return column.Kind switch
        {
            ListColumnKind.YesNo => Form.Choice(column.Name, title, [("non", "non"), ("oui", "oui")], value, help, error),
            ListColumnKind.SameList => Form.Choice(column.Name, title, [("", "Aucun"), .. list.Select(entry => (entry.Code, $"{entry.Label} ({entry.Code})"))], value, help, error),
            ListColumnKind.Group => Form.Choice(column.Name, title, [("", "Choisir"), .. Groups(list)], value, help, error),
            ListColumnKind.Synonyms => Form.LongText(column.Name, title, value.Replace('|', '\n'), help, error),
            _ => Form.Text(column.Name, title, value, help, error),
        };
    }

    private static IEnumerable<(string Code, string Label)> Groups(CodeList list) => list
        .Select(entry => (entry.Attributes[ListColumns.Group], entry.Attributes.GetValueOrDefault(ListColumns.GroupLabel, entry.Attributes[ListColumns.Group])))
        .Distinct();

    private static IReadOnlyList<(string Path, string Title)> TrailOf(CodeList list) => [(Paths.Lists, "Listes"), (Paths.List(list.Name), ListText.TitleOf(list.Name))];
}
