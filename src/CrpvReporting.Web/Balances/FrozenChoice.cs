using System.Xml.Linq;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;
using CrpvReporting.Web.Look;

namespace CrpvReporting.Web.Balances;

/// <summary>The field of a form that chooses between the balance of a year as it is and the frozen ones.</summary>
internal static class FrozenChoice
{
    /// <param name="known">The frozen balances there are.</param>
    /// <param name="year">The year.</param>
    /// <param name="chosen">Label of the one looked at; null: the balance as it is.</param>
    public static XElement Of(KnownYears known, int year, string? chosen) => Form.Choice(
        AskedReport.FrozenField,
        "Bilan",
        [("", "Tel qu'il est aujourd'hui"), .. known.Frozen.Where(version => version.Year == year).Select(version => (version.Label, $"Figé le {FrozenWords.Day(version)} : {version.Label}"))],
        chosen ?? "");
}
