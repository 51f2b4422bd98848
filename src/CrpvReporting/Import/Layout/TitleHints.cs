using System.Text.RegularExpressions;
using CrpvReporting.Domain;
using CrpvReporting.Schema;

namespace CrpvReporting.Import.Layout;

/// <summary>
/// What the titles above a header say of the centre and the year: « Centre : ARA », « Bilan d'activité 2021 ».
/// </summary>
/// <param name="Centre">The centre, and the cell that names it; null when none or more than one is named.</param>
/// <param name="Year">The year, and the cell that names it; null when none or more than one is named.</param>
public sealed partial record TitleHints((CodeEntry Entry, Place Place)? Centre, (int Year, Place Place)? Year)
{
    /// <summary>A longer text is prose, which may speak of any year and any centre.</summary>
    private const int LongestTitle = 150;

    /// <param name="head">The first rows of the sheet.</param>
    /// <param name="headerRow">First row of the header: titles are above it.</param>
    /// <param name="sheet">Name of the sheet; null for a csv.</param>
    /// <param name="centres">The list of centres.</param>
    public static TitleHints Of(SheetHead head, int headerRow, string? sheet, CodeList centres)
    {
        var named = new List<(CodeEntry Entry, Place Place)>();
        var years = new List<(int Year, Place Place)>();
        foreach (var (number, cells) in head.Rows.TakeWhile(row => row.Number < headerRow))
        {
            var row = string.Join(' ', cells.Where(cell => cell.Length > 0));
            if (row.Length > LongestTitle)
                continue;
            for (var column = 0; column < cells.Length; column++)
            {
                var place = new Place(sheet, number, column);
                if (CentreIn(cells[column], centres) is { } entry)
                    named.Add((entry, place));
                foreach (Match match in Years().Matches(cells[column]))
                    if (SaysWhatYear().IsMatch(row))
                        years.Add((int.Parse(match.ValueSpan, System.Globalization.CultureInfo.InvariantCulture), place));
            }
        }

        return new TitleHints(
            named.DistinctBy(hint => hint.Entry).Count() == 1 ? named[0] : null,
            years.DistinctBy(hint => hint.Year).Count() == 1 ? years[0] : null);
    }

    /// <summary>The centre of « ARA », « Centre : ARA » or of a whole name; a code inside other words is none.</summary>
    private static CodeEntry? CentreIn(string cell, CodeList centres)
    {
        if (cell.Length == 0)
            return null;
        var value = cell[(cell.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        if (centres.Find(value) is { } entry)
            return entry;
        if (FirstWord().Match(value) is { Success: true } word && word.Index == 0 && centres.FirstOrDefault(centre => centre.Code == word.Value) is { } coded)
            return coded;
        var key = MatchKey.Of(cell);
        var named = centres.Where(centre => key.Contains(MatchKey.Of(centre.Label), StringComparison.Ordinal)).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    [GeneratedRegex(@"(?<!\d)20[1-9]\d(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Years();

    [GeneratedRegex("ann[ée]e|exercice|mill[ée]sime|bilan|remont[ée]e|activit[ée]|campagne", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SaysWhatYear();

    [GeneratedRegex(@"^[A-Z]{3}\d{0,2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FirstWord();
}
