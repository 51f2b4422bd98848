using CrpvReporting.Import;
using CrpvReporting.Pipeline;
using CrpvReporting.Report.Text;

namespace CrpvReporting.Cli.Commands;

/// <summary>What a sheet hides, merges or had damaged, one short line each.</summary>
internal static class LayoutWords
{
    private const int MostShown = 8;

    public static IEnumerable<string> Of(FilePreview preview)
    {
        if (preview.RepairedCells > 0)
            yield return $"Accents rétablis : {French.Count(preview.RepairedCells, "cellule", "cellules")}";
        if (preview.HiddenRows.Count > 0)
            yield return $"Lignes masquées, lues comme les autres : {Runs(preview.HiddenRows, row => row.ToString(System.Globalization.CultureInfo.InvariantCulture))}";
        if (preview.Layout.HiddenColumns.Count > 0)
            yield return $"Colonnes masquées, lues comme les autres : {Runs(preview.Layout.HiddenColumns, ColumnName.Of)}";
        if (preview.Layout.MergedRanges.Count > 0)
            yield return $"Cellules fusionnées : {Cut([.. preview.Layout.MergedRanges.Take(MostShown + 1).Select(range => range.ToString())])}";
    }

    /// <summary>Neighbours are folded: « 3 à 5, 9 ».</summary>
    private static string Runs(IReadOnlyList<int> numbers, Func<int, string> name)
    {
        var runs = new List<string>();
        for (var first = 0; first < numbers.Count && runs.Count <= MostShown;)
        {
            var last = first;
            while (last + 1 < numbers.Count && numbers[last + 1] == numbers[last] + 1)
                last++;
            runs.Add(first == last ? name(numbers[first]) : $"{name(numbers[first])} à {name(numbers[last])}");
            first = last + 1;
        }

        return Cut(runs);
    }

    private static string Cut(List<string> names) => names.Count > MostShown ? $"{string.Join(", ", names.Take(MostShown))}…" : string.Join(", ", names);
}
