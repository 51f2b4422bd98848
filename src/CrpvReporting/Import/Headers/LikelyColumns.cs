using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Headers;

/// <summary>
/// For required fields that no header names, the unknown column whose words come nearest: offered to the reader, never
/// taken.
/// </summary>
internal static class LikelyColumns
{
    /// <summary>Words longer than this may differ by one letter.</summary>
    private const int ShortWord = 4;

    /// <summary>Columns compared: a sheet with more that nobody knows has another fault.</summary>
    private const int MostColumns = 200;

    /// <summary>The column offered for each field; a column is offered once.</summary>
    public static Dictionary<FieldDefinition, (int Column, string Header)> Find(
        KnownHeaders known, IReadOnlyCollection<FieldDefinition> missing, IReadOnlyList<(int Column, string Header)> unknown)
    {
        var pairs =
            from column in unknown.Take(MostColumns)
            let words = Telling(HeaderText.Words(column.Header))
            from field in missing
            let likeness = known.All.Where(header => header.Field == field).Max(header => Likeness(words, Telling(header.Words)))
            where likeness > 0
            orderby likeness descending, column.Column
            select (Field: field, Column: column);
        var offered = new Dictionary<FieldDefinition, (int Column, string Header)>();
        foreach (var (field, column) in pairs)
            if (!offered.ContainsKey(field) && !offered.ContainsValue(column))
                offered.Add(field, column);
        return offered;
    }

    private static string[] Telling(IEnumerable<string> words) => [.. words.Where(word => !HeaderText.IsVague(word)).Distinct()];

    /// <summary>The part of the words of both that they share, from 0 to 1.</summary>
    private static double Likeness(string[] left, string[] right)
    {
        var shared = left.Count(word => right.Any(other => IsSame(word, other)));
        return shared == 0 ? 0 : (double)shared / (left.Length + right.Length - shared);
    }

    private static bool IsSame(string left, string right) =>
        left == right || (Math.Min(left.Length, right.Length) > ShortWord && Math.Abs(left.Length - right.Length) <= 1 && EditDistance.Between(left, right) <= 1);
}
