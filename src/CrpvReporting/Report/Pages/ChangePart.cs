using System.Xml.Linq;
using CrpvReporting.Aggregate.Changes;
using CrpvReporting.Report.Text;
using CrpvReporting.Schema;

namespace CrpvReporting.Report.Pages;

/// <summary>What a new version of a return changes, on a page: the counts, the sums before and after, the first lines of each kind.</summary>
public static class ChangePart
{
    /// <param name="change">The change.</param>
    /// <param name="version">The new version.</param>
    /// <param name="happened">Whether the former version was replaced; else it would be.</param>
    /// <param name="schema">The schema, for the titles of fields.</param>
    public static IEnumerable<XElement> Of(ReturnChange change, int version, bool happened, ActivitySchema schema) =>
    [
        Html.Paragraph(ChangeText.Headline(change, version, happened)),
        Html.Paragraph(ChangeText.Sums(change)),
        .. ChangeText.Parts(change, version, schema).Select(part => new XElement(
            "details",
            new XAttribute("open", "open"),
            new XElement("summary", part.Title),
            Html.Items(part.Lines.Select(Html.AsIs)))),
    ];
}
