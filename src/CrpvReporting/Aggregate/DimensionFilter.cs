using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Aggregate;

/// <summary>Keeps the cells that have one of some values on a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Codes">The codes kept; null stands for lines that say nothing.</param>
public sealed record DimensionFilter(Dimension Dimension, IReadOnlyList<string?> Codes)
{
    /// <summary>The French words of the codes, in the same order; the codes themselves when nobody said.</summary>
    public IReadOnlyList<string?> Labels { get; init; } = Codes;

    /// <summary>A filter that says its codes as the lists do.</summary>
    public static DimensionFilter Of(Dimension dimension, IReadOnlyList<string?> codes, CodeLists lists) => new(dimension, codes)
    {
        Labels = [.. codes.Select(code => code is null ? null : LabelOf(dimension, code, lists))],
    };

    public bool Keeps(BalanceCell cell) =>
        Dimensions.ValuesOf(cell, Dimension).DefaultIfEmpty().Any(value => Codes.Contains(value.Code, StringComparer.Ordinal));

    /// <summary>The code that a user's word means on a dimension: a code or a label, whatever the case and accents; null when none.</summary>
    public static string? CodeOf(Dimension dimension, string word, CodeLists lists)
    {
        if (Dimensions.ListOf(dimension, lists) is { } list)
            return list.Find(word)?.Code;
        var key = MatchKey.Of(word);
        return dimension switch
        {
            Dimension.ThemeGroup => Dimensions.ThemeGroups(lists).FirstOrDefault(group => MatchKey.Of(group.Code) == key || MatchKey.Of(group.Label) == key).Code,
            Dimension.Crisis or Dimension.Overseas => key switch
            {
                "true" or "oui" or "vrai" or "1" => "true",
                "false" or "non" or "faux" or "0" => "false",
                _ => null,
            },
            Dimension.Month when word.Length == 7 && word[4] == '-' && int.TryParse(word.AsSpan(5), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
                && word.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0 => word,
            _ => null,
        };
    }

    private static string LabelOf(Dimension dimension, string code, CodeLists lists) => dimension == Dimension.ThemeGroup
        ? Dimensions.ThemeGroups(lists).FirstOrDefault(group => group.Code == code).Label ?? code
        : Dimensions.ListOf(dimension, lists)?.Find(code)?.Label ?? code;

    /// <summary>Whether lines may say nothing on a dimension: a question may ask for those.</summary>
    public static bool MayBeBlank(Dimension dimension) => dimension is Dimension.Scale or Dimension.Dispositif;

    /// <summary>The values that a user may write on a dimension, for a message; empty for months.</summary>
    public static IReadOnlyList<string> Choices(Dimension dimension, CodeLists lists) => Dimensions.ListOf(dimension, lists) is { } list
        ? [.. list.Select(entry => entry.Code)]
        : dimension switch
        {
            Dimension.ThemeGroup => [.. Dimensions.ThemeGroups(lists).Select(group => group.Code!)],
            Dimension.Crisis or Dimension.Overseas => ["true", "false"],
            _ => [],
        };
}
