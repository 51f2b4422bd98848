using System.Xml.Linq;
using CrpvReporting.Report.Pages;

namespace CrpvReporting.Web.Look;

/// <summary>A button that copies the text of an element. It needs the script, and is hidden without it.</summary>
internal static class CopyButton
{
    public static XElement For(string id, string title) => new(
        "p",
        new XElement("button", new XAttribute("type", "button"), new XAttribute("hidden", "hidden"), new XAttribute("data-copie", id), Html.Class("second"), title));
}
