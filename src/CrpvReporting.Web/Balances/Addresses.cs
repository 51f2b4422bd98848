using CrpvReporting.Pipeline.Questions;
using CrpvReporting.Report;

namespace CrpvReporting.Web.Balances;

/// <summary>Addresses with fields, such as people may read and keep.</summary>
internal static class Addresses
{
    public static string Of(string path, IEnumerable<(string Name, string Value)> fields)
    {
        var query = string.Join('&', fields.Select(field => $"{field.Name}={Escaped(field.Value)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }

    /// <summary>The address of the lines behind a number of a table; null for one that nobody knows the lines of.</summary>
    /// <param name="cell">The number.</param>
    /// <param name="year">The year of its table.</param>
    /// <param name="frozen">The frozen balance looked at; null: the balance as it is.</param>
    public static string? LinesOf(ReportCell cell, int year, string? frozen) => cell is { Number: not null, Source: { } source }
        ? Of(Paths.Lines(year), [.. AskedLines.FieldsOf(source, year), .. frozen is null ? [] : ((string, string)[])[(AskedReport.FrozenField, frozen)]])
        : null;

    private static string Escaped(string value) => Uri.EscapeDataString(value).Replace("%3D", "=", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);
}
