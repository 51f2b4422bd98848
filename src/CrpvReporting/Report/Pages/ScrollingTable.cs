using System.Xml.Linq;

namespace CrpvReporting.Report.Pages;

/// <summary>
/// A table that scrolls by itself where the screen is narrow, by the keyboard too. What scrolls is a named group, not a landmark: thirty
/// of them would hide the real ones.
/// </summary>
public static class ScrollingTable
{
    /// <param name="headingId">The anchor of the heading that names it.</param>
    /// <param name="content">What the table holds: its caption, head, body and foot.</param>
    public static XElement Of(string headingId, params object?[] content) => new(
        "div",
        Html.Class("tableau"),
        new XAttribute("role", "group"),
        new XAttribute("aria-labelledby", headingId),
        new XAttribute("tabindex", "0"),
        new XElement("table", content));
}
