using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>
/// A slice of the balance that has a name: « Les centres d'outre-mer ». Source: <c>Schema/Lists/focus.csv</c>, columns
/// <c>filtre</c> (conditions as <c>--where</c> writes them, parted by « | ») and <c>dimensions</c>; a new one needs no code.
/// </summary>
/// <param name="Title">Its French title.</param>
/// <param name="By">The dimensions of its rows.</param>
/// <param name="Where">What it keeps.</param>
public sealed record Focus(string Title, IReadOnlyList<Dimension> By, IReadOnlyList<DimensionFilter> Where)
{
    /// <exception cref="InvalidDataException">The list names a dimension or a value that does not exist.</exception>
    public static Focus Of(CodeEntry entry, CodeLists lists) => new(
        entry.Label,
        [.. Parts(entry, "dimensions", ',').Select(name => DimensionOf(entry, name))],
        [.. Parts(entry, "filtre", '|').Select(condition => FilterOf(entry, condition, lists))]);

    private static string[] Parts(CodeEntry entry, string column, char separator) =>
        entry.Attributes[column].Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DimensionFilter FilterOf(CodeEntry entry, string condition, CodeLists lists)
    {
        var parts = condition.Split('=', 2, StringSplitOptions.TrimEntries);
        var dimension = DimensionOf(entry, parts[0]);
        var code = parts.Length == 2 ? DimensionFilter.CodeOf(dimension, parts[1], lists) : null;
        return DimensionFilter.Of(dimension, [code ?? throw new InvalidDataException($"focus.csv, {entry.Code}: {condition}")], lists);
    }

    private static Dimension DimensionOf(CodeEntry entry, string name) =>
        Dimensions.TryParse(name, out var dimension) ? dimension : throw new InvalidDataException($"focus.csv, {entry.Code}: {name}");
}
