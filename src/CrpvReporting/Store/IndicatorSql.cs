using System.Globalization;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Store;

/// <summary>
/// The indicators as SQL, for analysts who read it: each a query of its own that gives the figure from the database. The
/// balance itself is computed from cells; a test holds both to the same numbers. Source: <c>Store/Indicators/NAME.sql</c>.
/// </summary>
public static class IndicatorSql
{
    /// <summary>The query of an indicator, what depends on the lists filled in.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="lists">The code lists in force.</param>
    /// <param name="year">The year.</param>
    public static string Of(Indicator indicator, CodeLists lists, int year) => EmbeddedData.Text($"indicator.{indicator.FormulaName}.sql")
        .Replace(":year", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace(":perimeter", Quoted([lists.HeadlinePerimeter]), StringComparison.Ordinal)
        .Replace(":indicator", Quoted([indicator.Entry]), StringComparison.Ordinal)
        .Replace(":remote_modes", Quoted(lists.Modes.Where(mode => mode.Has("a_distance"))), StringComparison.Ordinal)
        .Replace(":valid_centres", Quoted(lists.Centres.ValidIn(year)), StringComparison.Ordinal);

    private static string Quoted(IEnumerable<CodeEntry> entries) =>
        string.Join(", ", entries.Select(entry => $"'{entry.Code.Replace("'", "''", StringComparison.Ordinal)}'"));
}
