using System.Xml.Linq;
using CrpvReporting.Domain;
using CrpvReporting.Report.Pages;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Access;

/// <summary>A key on a page, the only time that it is shown.</summary>
internal static class KeyPart
{
    private const string Id = "cle";

    public static XElement Of(AccessKey key) => new(
        "div",
        Html.Class("encadre cle"),
        new XElement("p", new XElement("code", Html.Id(Id), key.Text)),
        CopyButton.For(Id, "Copier la clé"));
}
