namespace CrpvReporting.Domain;

/// <summary>
/// The names of what an analyst answers for, made to be typed: parts from the widest to the finest, parted by « / »
/// (« ARA/empty_month/1 », « missing_centre/GES »). A name stands for itself and for all that it begins.
/// </summary>
public static class ItemName
{
    public const char Separator = '/';

    /// <summary>Whether what is typed stands for an item, whatever the case.</summary>
    public static bool Covers(string typed, string item) =>
        item.StartsWith(typed, StringComparison.OrdinalIgnoreCase) && (item.Length == typed.Length || item[typed.Length] == Separator);

    /// <summary>The finest of some typed names that stands for an item; null when none does.</summary>
    public static string? Finest(IEnumerable<string> typed, string item) => typed.Where(name => Covers(name, item)).MaxBy(name => name.Length);
}
