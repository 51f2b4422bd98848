using System.Globalization;
using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Pages.Faults;

/// <summary>What chooses among the findings of a file, and leads from page to page: a plain form and plain links.</summary>
public static class FaultFilterForm
{
    /// <param name="selection">The findings.</param>
    /// <param name="schema">The schema, for the titles of columns.</param>
    /// <param name="titleOf">The title of a kind of finding.</param>
    public static XElement Of(FaultSelection selection, ActivitySchema schema, Func<string, string> titleOf) => new(
        "form",
        new XAttribute("method", "get"),
        Html.Class("filtre"),
        new XAttribute("aria-label", "Choisir les constats à montrer"),
        Choice(FaultFilter.WeightKey, "Gravité", FaultFilter.NameOf(selection.Filter.Weight), Weights(selection)),
        Choice(FaultFilter.KindKey, "Constat", selection.Filter.Kind ?? "", selection.Kinds.Select(kind => (kind.Code, $"{titleOf(kind.Code)} ({French.Plain(kind.Count)})")).Prepend(("", "Tous"))),
        Choice(
            FaultFilter.ColumnKey, "Colonne", selection.Filter.Column ?? "",
            selection.Columns.Select(column => (column.Name, $"{FaultWords.TitleOf(column.First.Field, schema) ?? $"Colonne {column.First.Column}"} ({French.Plain(column.Count)})")).Prepend(("", "Toutes"))),
        new XElement("button", new XAttribute("type", "submit"), "Montrer"));

    /// <summary>The pages of the selection; null when there is only one.</summary>
    public static XElement? Pages(FaultSelection selection) => selection.Pages == 1 ? null : new XElement(
        "nav",
        Html.Class("pages"),
        new XAttribute("aria-label", "Pages de constats"),
        new XElement("ul", Html.Class("fichiers"), Enumerable.Range(1, selection.Pages).Select(page => new XElement("li", page == selection.Filter.Page
            ? new XElement("span", new XAttribute("aria-current", "page"), $"Page {Text(page)}")
            : Html.To(selection.Filter.Address(page), $"Page {Text(page)}")))));

    private static IEnumerable<(string Value, string Words)> Weights(FaultSelection selection) => new[]
    {
        (FaultWeight.ToDo, "À corriger et à confirmer"),
        (FaultWeight.ToCorrect, "À corriger"),
        (FaultWeight.ToConfirm, "À confirmer"),
        (FaultWeight.Notes, "Notes, pour information"),
        (FaultWeight.All, "Tout"),
    }.Select(weight => (FaultFilter.NameOf(weight.Item1), $"{weight.Item2} ({French.Plain(selection.Count(weight.Item1))})"));

    private static XElement Choice(string name, string label, string chosen, IEnumerable<(string Value, string Words)> options) => new(
        "p",
        new XElement("label", new XAttribute("for", "filtre-" + name), label),
        new XElement(
            "select", Html.Id("filtre-" + name), new XAttribute("name", name),
            options.Select(option => new XElement("option", new XAttribute("value", option.Value), option.Value == chosen ? new XAttribute("selected", "selected") : null, option.Words))));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
