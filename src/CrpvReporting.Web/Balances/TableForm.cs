using System.Xml.Linq;
using CrpvReporting.Aggregate;
using CrpvReporting.Domain;
using CrpvReporting.Pipeline;
using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report.Pages;
using CrpvReporting.Report.Text;
using CrpvReporting.Report.Tables;
using CrpvReporting.Schema;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>The form that asks for a table: it needs no script, and its answer is an address to keep.</summary>
internal static class TableForm
{
    public static XElement Of(TableQuery query, LoadedBalance loaded, KnownYears known, QuestionException? wrong)
    {
        var lists = loaded.Workspace.Lists;
        var by = query.By.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var dimensions = Enum.GetValues<Dimension>().Select(dimension => (Dimensions.NameOf(dimension), DimensionText.TitleOf(dimension))).ToList();
        return Form.Get(
            Paths.Balance(query.Year),
            Html.Class("question"),
            new XElement(
                "div",
                Html.Class("champs"),
                Choice("by-1", TableQuery.ByField, "Une ligne par", [("", "Total seulement"), .. dimensions], by.ElementAtOrDefault(0), ErrorOf(wrong, QuestionPart.By)),
                Choice("by-2", TableQuery.ByField, "et par", [("", "Rien de plus"), .. dimensions], by.ElementAtOrDefault(1), null),
                Choice(TableQuery.FocusField, TableQuery.FocusField, "Tranche", [("", "Toute l'année"), .. lists.Focuses.Select(focus => (focus.Code, focus.Label))], query.Focus, ErrorOf(wrong, QuestionPart.Focus)),
                Choice(
                    TableQuery.CompareField, TableQuery.CompareField, "Comparer avec",
                    [("", "Aucune année"), .. (query.Frozen is null ? known.Years : [.. loaded.Years.Select(year => year.Year)]).Where(year => year != query.Year).Reverse().Select(year => (Paths.Text(year), Paths.Text(year)))],
                    query.Compare, ErrorOf(wrong, QuestionPart.Compare)),
                FrozenChoice.Of(known, query.Year, query.Frozen)),
            Filters(query, lists, ErrorOf(wrong, QuestionPart.Where)),
            Html.Paragraph(
                new XElement("button", new XAttribute("type", "submit"), "Afficher le tableau"),
                " ",
                Html.To(Paths.Balance(query.Year), "Tout effacer")));
    }

    /// <summary>A field whose name others have too.</summary>
    private static XElement Choice(string id, string name, string label, IEnumerable<(string Value, string Words)> choices, string? chosen, string? error)
    {
        var field = Form.Choice(id, label, choices, chosen ?? "", error: error);
        field.Descendants("select").Single().SetAttributeValue("name", name);
        return field;
    }

    private static XElement Filters(TableQuery query, CodeLists lists, string? error)
    {
        var chosen = Chosen(query, lists);
        return new XElement(
            "details",
            Html.Class("filtres"),
            chosen.Count > 0 || error is not null ? new XAttribute("open", "open") : null,
            new XElement("summary", chosen.Count == 0 ? "Filtres : aucun" : $"Filtres : {French.Count(chosen.Count, "valeur choisie", "valeurs choisies")}"),
            error is null ? null : new XElement("p", Html.Class("erreur-champ"), error),
            Html.Paragraph(Html.Class("aide"), "D'une dimension à l'autre les filtres s'ajoutent ; sur la même, ils s'offrent au choix. Sans filtre sur le champ, seule la politique de la ville compte."),
            new XElement("div", Html.Class("champs"), Enum.GetValues<Dimension>().Select(dimension => FilterOf(dimension, query.Year, lists, chosen))));
    }

    private static XElement FilterOf(Dimension dimension, int year, CodeLists lists, IReadOnlySet<string> chosen)
    {
        var name = Dimensions.NameOf(dimension);
        var values = ValuesOf(dimension, year, lists).Select(value => (Condition: $"{name}={value.Code}", value.Label)).ToList();
        var count = values.Count(value => chosen.Contains(value.Condition));
        return new XElement(
            "details",
            count > 0 ? new XAttribute("open", "open") : null,
            new XElement("summary", DimensionText.TitleOf(dimension) + (count > 0 ? $" ({Paths.Text(count)})" : "")),
            new XElement(
                "fieldset",
                new XElement("legend", Html.Class("a-entendre"), $"Filtre : {DimensionText.TitleOf(dimension)}"),
                values.Select((value, i) => Tick($"{name}-{Paths.Text(i)}", value.Label, value.Condition, chosen.Contains(value.Condition)))));
    }

    private static XElement Tick(string id, string label, string condition, bool isTicked)
    {
        var tick = Form.Tick(id, label, isTicked, condition);
        tick.Element("input")!.SetAttributeValue("name", TableQuery.WhereField);
        return tick;
    }

    private static IEnumerable<(string Code, string Label)> ValuesOf(Dimension dimension, int year, CodeLists lists) => dimension switch
    {
        Dimension.Month => Enumerable.Range(1, 12).Select(month => DimensionValue.OfMonth((year * 100) + month)).Select(month => (month.Code!, DimensionText.LabelOf(dimension, month))),
        Dimension.Crisis or Dimension.Overseas => [("true", "Oui"), ("false", "Non")],
        Dimension.ThemeGroup => Dimensions.ThemeGroups(lists).Select(group => (group.Code!, group.Label!)),
        _ =>
        [
            .. Dimensions.ListOf(dimension, lists)!.Where(entry => entry.IsValidIn(year)).Select(entry => (entry.Code, DimensionText.LabelOf(dimension, DimensionValue.Of(entry)))),
            .. DimensionFilter.MayBeBlank(dimension) ? ((string, string)[])[("", "Non précisé")] : [],
        ],
    };

    /// <summary>The conditions as the form writes them, whatever words the address has for them.</summary>
    private static HashSet<string> Chosen(TableQuery query, CodeLists lists)
    {
        try
        {
            return [.. QuestionText.FiltersOf(query.Where, lists).SelectMany(filter => filter.Codes.Select(code => $"{Dimensions.NameOf(filter.Dimension)}={code}"))];
        }
        catch (QuestionException)
        {
            return [];
        }
    }

    private static string? ErrorOf(QuestionException? wrong, QuestionPart part) => wrong?.Part == part ? wrong.Message : null;
}
